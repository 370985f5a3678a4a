package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.Condition;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.CriterionKind.Flags;
import io.assay.framework.CriterionKind.Group;
import io.assay.framework.CriterionKind.Judged;
import io.assay.framework.CriterionKind.Measured;
import io.assay.framework.CriterionKind.Rules;
import io.assay.framework.Framework;
import io.assay.framework.Grading.Bands;
import io.assay.framework.Guard;
import io.assay.framework.Ladder;
import io.assay.framework.Level;
import io.assay.framework.Requirement;
import io.assay.framework.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rules, read off the page as plainly as they can be: one combination at a time, every combination in turn. Slow and
 * obvious, to hold the engine against.
 */
final class Reference {
    /** Enough numbers to meet every stretch between cuts at multiples of a quarter, and every cut itself. */
    static final List<Rational> GRID = grid();

    private final Framework framework;

    Reference(Framework framework) {
        this.framework = framework;
    }

    /**
     * Everything that is settled.
     *
     * @param values by metric
     * @param levels by judged criterion
     */
    record World(Map<String, Rational> values, Map<String, String> levels) {}

    record Result(Rational score, int verdict) {}

    record Bounds(Rational low, Rational high, int lowest, int highest) {}

    private static List<Rational> grid() {
        List<Rational> grid = new ArrayList<>();
        for (int eighths = -1; eighths <= 9; eighths++) {
            grid.add(Rational.of(eighths, 8));
        }
        return grid;
    }

    Result result(World world) {
        Map<String, Level> levels = levels(world);
        int top = framework.verdicts().levels().size() - 1;
        for (Guard guard : framework.guards()) {
            if (holds(guard.when(), world, levels)) {
                guard.caps()
                        .forEach((criterion, cap) -> levels.compute(
                                criterion, (id, level) -> level.score().compareTo(cap.score()) > 0 ? cap : level));
                if (guard.maxVerdict().isPresent()) {
                    top = Math.min(
                            top,
                            framework
                                    .verdicts()
                                    .levels()
                                    .indexOf(guard.maxVerdict().get()));
                }
            }
        }
        Rational sum = Rational.ZERO;
        Rational weights = Rational.ZERO;
        Rational worst = Rational.ONE;
        for (Criterion criterion : framework.criteria()) {
            Rational score = levels.get(criterion.id()).score();
            sum = sum.plus(score.times(criterion.weight()));
            weights = weights.plus(criterion.weight());
            worst = worst.min(score);
            if (criterion.required() && score.signum() == 0) {
                top = 0;
            }
        }
        Rational score = framework.aggregate() == Aggregate.WORST ? worst : sum.over(weights);
        if (framework.ladder().isPresent()) {
            score = climbed(framework.ladder().get(), levels);
        }
        return new Result(score, Math.min(top, framework.verdicts().index(score)));
    }

    /** The share of stages that hold, each only with all below it. */
    private static Rational climbed(Ladder ladder, Map<String, Level> levels) {
        int holding = 0;
        for (Stage stage : ladder.stages()) {
            for (Requirement required : stage.requirements()) {
                Rational score = levels.get(required.criterion()).score();
                if (score.compareTo(required.atLeast().score()) < 0) {
                    return Rational.of(holding, ladder.stages().size());
                }
            }
            holding++;
        }
        return Rational.ONE;
    }

    /** Over every value of what is not settled. */
    Bounds bounds(World settled) {
        List<Result> results = worlds(settled).stream().map(this::result).toList();
        return new Bounds(
                results.stream().map(Result::score).reduce(Rational::min).orElseThrow(),
                results.stream().map(Result::score).reduce(Rational::max).orElseThrow(),
                results.stream().mapToInt(Result::verdict).min().orElseThrow(),
                results.stream().mapToInt(Result::verdict).max().orElseThrow());
    }

    /** Every level that a criterion may have, before any guard has run. */
    Set<String> levels(String criterion, World settled) {
        return worlds(settled).stream()
                .map(world -> levels(world).get(criterion).id())
                .collect(Collectors.toSet());
    }

    /** Every score that a criterion may have, before any guard has run. */
    Set<Rational> scores(String criterion, World settled) {
        return worlds(settled).stream()
                .map(world -> levels(world).get(criterion).score())
                .collect(Collectors.toSet());
    }

    private List<World> worlds(World settled) {
        List<World> worlds = List.of(settled);
        for (String metric : framework.metricIds()) {
            worlds = worlds.stream()
                    .flatMap(world -> settle(metric, world).stream())
                    .toList();
        }
        for (Criterion criterion : framework.withParts().toList()) {
            worlds = worlds.stream()
                    .flatMap(world -> settle(criterion, world).stream())
                    .toList();
        }
        return worlds;
    }

    private static List<World> settle(String metric, World world) {
        return world.values.containsKey(metric)
                ? List.of(world)
                : GRID.stream().map(value -> with(world, metric, value)).toList();
    }

    private static List<World> settle(Criterion criterion, World world) {
        if (criterion.kind() instanceof Judged && !world.levels.containsKey(criterion.id())) {
            return criterion.levels().orElseThrow().ids().stream()
                    .map(level -> with(world, criterion.id(), level))
                    .toList();
        }
        return List.of(world);
    }

    static World with(World world, String metric, Rational value) {
        Map<String, Rational> values = new TreeMap<>(world.values);
        values.put(metric, value);
        return new World(values, world.levels);
    }

    static World with(World world, String criterion, String level) {
        Map<String, String> levels = new TreeMap<>(world.levels);
        levels.put(criterion, level);
        return new World(world.values, levels);
    }

    /** What is found, before any guard has run; those that follow from others after these. */
    private Map<String, Level> levels(World world) {
        Map<String, Level> levels = new TreeMap<>();
        List<Criterion> all = framework.partsFirst().toList();
        all.stream()
                .filter(criterion -> !criterion.kind().isComposite())
                .forEach(criterion -> levels.put(criterion.id(), level(criterion, world)));
        all.stream()
                .filter(criterion -> criterion.kind().isComposite())
                .forEach(criterion -> levels.put(criterion.id(), following(criterion, world, Map.copyOf(levels))));
        return levels;
    }

    private static Level following(Criterion criterion, World world, Map<String, Level> levels) {
        if (criterion.kind() instanceof Rules rules) {
            return rules.rules().stream()
                    .filter(rule -> holds(rule.when(), world, levels))
                    .map(CriterionKind.Rule::level)
                    .findFirst()
                    .orElse(rules.otherwise());
        }
        if (criterion.kind() instanceof Group group) {
            return new Level("", 0, together(group, levels));
        }
        Flags flags = (Flags) criterion.kind();
        long up = flags.flags().stream()
                .filter(flag -> holds(flag.when(), world, levels))
                .count();
        return flags.levels().get(up < flags.failAt() ? "pass" : "fail");
    }

    private static Rational together(Group group, Map<String, Level> levels) {
        Rational sum = Rational.ZERO;
        Rational weights = Rational.ZERO;
        Rational worst = Rational.ONE;
        for (Criterion member : group.members()) {
            Rational score = levels.get(member.id()).score();
            sum = sum.plus(score.times(member.weight()));
            weights = weights.plus(member.weight());
            worst = worst.min(score);
        }
        return group.by() == Aggregate.WORST ? worst : sum.over(weights);
    }

    static Level level(Criterion criterion, World world) {
        if (criterion.kind() instanceof Measured measured) {
            Rational value = world.values.get(measured.metric());
            Bands bands = (Bands) measured.grading();
            return bands.levels().get(bands.line(Optional.empty()).orElseThrow().level(value));
        }
        return criterion.levels().orElseThrow().get(world.levels.get(criterion.id()));
    }

    private static boolean holds(Condition condition, World world, Map<String, Level> levels) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> holds(part, world, levels));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, world, levels));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), world, levels);
        }
        return condition instanceof Condition.LevelTest test
                ? test.holds(levels.get(test.criterion()))
                : ((Condition.MetricTest) condition)
                        .holds(world.values.get(((Condition.MetricTest) condition).metric()));
    }
}
