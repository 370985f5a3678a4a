package io.assay.framework;

import io.assay.exact.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A criterion's levels from worst to best. */
public record Levels(List<Level> list) {
    public Levels {
        list = List.copyOf(list);
    }

    /**
     * Scores each level by its rank: index ÷ (levels − 1). A level that counts as another has that one's score and no
     * rank of its own, so that {@code [poor, fair, good, unexplained]} with {@code unexplained} as {@code fair} scores
     * 0, ½, 1 and ½. Were it counted, nothing could score 1 there, and the criterion would weigh less than it says.
     *
     * @param worstToBest at least two that count as themselves
     * @param countsAs by level, another one that counts as itself
     */
    public static Levels of(List<String> worstToBest, Map<String, String> countsAs) {
        List<String> ranked = worstToBest.stream()
                .filter(level -> !countsAs.containsKey(level))
                .toList();
        if (ranked.size() < 2) {
            throw new IllegalArgumentException("fewer than two levels: " + ranked);
        }
        List<Level> levels = new ArrayList<>();
        for (String id : worstToBest) {
            int rank = ranked.indexOf(countsAs.getOrDefault(id, id));
            if (rank < 0) {
                throw new IllegalArgumentException("'" + id + "' counts as a level that is none");
            }
            levels.add(new Level(id, levels.size(), Rational.of(rank, ranked.size() - 1)));
        }
        return new Levels(levels);
    }

    /** The same with a level for what is being looked at, which counts as the worst; itself if it has one of its own. */
    Levels withReview() {
        if (find(Level.UNDER_REVIEW).isPresent()) {
            return this;
        }
        List<Level> all = new ArrayList<>(List.of(new Level(Level.UNDER_REVIEW, 0, Rational.ZERO)));
        list.forEach(level -> all.add(new Level(level.id(), all.size(), level.score())));
        return new Levels(all);
    }

    public Optional<Level> find(String id) {
        for (Level level : list) {
            if (level.id().equals(id)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException if there is no such level */
    public Level get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no level '" + id + "'"));
    }

    public List<String> ids() {
        return list.stream().map(Level::id).toList();
    }
}
