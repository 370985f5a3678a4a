package io.assay.framework;

import io.assay.exact.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way to a verdict without weights: the highest stage whose own requirements and those of all stages below it hold.
 *
 * @param stages the lowest first, at least one
 * @param otherwise the verdict where not even the lowest stage holds
 */
public record Ladder(List<Stage> stages, String otherwise) {
    public Ladder {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("no stages");
        }
    }

    /** The verdicts on the line of {@link #reach}: the k-th of n stages starts at k ÷ n. */
    public NumberLine verdicts() {
        List<String> levels = new ArrayList<>(List.of(otherwise));
        List<Cut> cuts = new ArrayList<>();
        for (Stage stage : stages) {
            levels.add(stage.verdict());
            cuts.add(Cut.before(Rational.of(levels.size() - 1, stages.size())));
        }
        return new NumberLine(levels, cuts, false);
    }

    /**
     * How far up a criterion lets an entity come, as a share of all stages: up to the first stage that requires more of
     * it. What the worst of all criteria reaches is the verdict.
     *
     * @param score what the criterion amounts to, 0 to 1
     */
    public Rational reach(String criterion, Rational score) {
        int reached = 0;
        while (reached < stages.size() && stages.get(reached).allows(criterion, score)) {
            reached++;
        }
        return Rational.of(reached, stages.size());
    }

    /** By a stage's id, or by its name. */
    public Optional<Stage> find(String word) {
        return stages.stream()
                .filter(stage -> stage.id().equals(word) || stage.verdict().equals(word))
                .findFirst();
    }
}
