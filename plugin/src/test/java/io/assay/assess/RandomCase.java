package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A framework and what is known of an entity, made up from a seed. */
final class RandomCase {
    private static final List<String> LEVELS = List.of("w", "x", "y", "z");
    private static final List<String> CUTS = List.of("0", "<=0", "0.25", "0.5", "<=0.5", "0.75", "1", "<=1");

    /** A metric that measures nothing, and that only conditions ask for. */
    static final String ASKED_FOR = "n";

    private final String name;
    private final Random random;
    final String yaml;
    final Framework framework;
    final Reference.World known;

    /** What a made-up framework is like. */
    enum Shape {
        PLAIN,
        /** Some criteria follow from others. */
        COMPOSITE,
        /** Stages decide. */
        LADDER
    }

    RandomCase(long seed, Shape shape) {
        name = "seed " + seed + " " + shape;
        random = new Random(seed);
        int criteria = 2 + random.nextInt(3);
        yaml = shape == Shape.LADDER ? ladder(criteria) : yaml(criteria, shape == Shape.COMPOSITE);
        framework = Examples.framework(yaml);
        Map<String, Rational> values = new TreeMap<>();
        Map<String, String> levels = new TreeMap<>();
        for (Criterion criterion : framework.withParts().toList()) {
            if (!criterion.kind().isComposite() && random.nextInt(3) > 0) {
                criterion
                        .metric()
                        .ifPresentOrElse(
                                metric -> values.put(metric, pick(Reference.GRID)),
                                () -> levels.put(
                                        criterion.id(),
                                        pick(criterion.levels().orElseThrow().ids())));
            }
        }
        if (framework.metricIds().contains(ASKED_FOR) && !chance(10)) {
            values.put(ASKED_FOR, pick(Reference.GRID));
        }
        known = new Reference.World(values, levels);
    }

    Assessment assess() {
        return assess(known);
    }

    Assessment assess(Reference.World world) {
        FakeMetrics metrics = new FakeMetrics("2026-08-02");
        world.values().forEach((metric, value) -> metrics.figure("e", metric, value.toString()));
        String judged = world.levels().entrySet().stream()
                .map(level -> level.getKey() + ": {level: " + level.getValue() + ", as_of: 2026-06-30}\n")
                .collect(Collectors.joining());
        return Examples.ASSESSOR.assess(
                framework,
                Examples.entity("e", "k"),
                metrics,
                Examples.judgements(framework, "e", judged.isEmpty() ? "{}" : judged));
    }

    /** The framework with another weight of one criterion, given as its share. */
    Framework withShare(String criterion, Rational share) {
        Rational others = framework.criteria().stream()
                .filter(other -> !other.id().equals(criterion))
                .map(Criterion::weight)
                .reduce(Rational.ZERO, Rational::plus);
        Rational weight = share.over(Rational.ONE.minus(share)).times(others);
        List<Criterion> changed = framework.criteria().stream()
                .map(other -> other.id().equals(criterion) ? weighing(other, weight) : other)
                .toList();
        Framework f = framework;
        return new Framework(
                f.id(),
                f.name(),
                f.version(),
                f.effectiveFrom(),
                f.graceUntil(),
                f.page(),
                f.description(),
                changed,
                f.guards(),
                f.missing(),
                f.minCoverage(),
                f.aggregate(),
                f.ladder(),
                f.verdicts(),
                f.rounding(),
                f.metrics(),
                f.illustrative(),
                f.origin());
    }

    private static Criterion weighing(Criterion c, Rational weight) {
        return new Criterion(
                c.id(), c.name(), c.question(), weight, c.required(), c.appliesTo(), c.why(), c.kind(), c.origin());
    }

    private String yaml(int criteria, boolean composite) {
        StringBuilder yaml = new StringBuilder("criteria:\n");
        for (int i = 0; i < criteria; i++) {
            String id = (i % 2 == 0 ? "m" : "j") + i;
            yaml.append("  ")
                    .append(id)
                    .append(": {weight: ")
                    .append(1 + random.nextInt(5))
                    .append(", why: x, ");
            yaml.append(i % 2 == 0 ? "bands: " + line(3) : "levels: " + LEVELS.subList(0, 2 + random.nextInt(3)));
            yaml.append(chance(4) ? ", best: first" : "")
                    .append(chance(4) ? ", required: true" : "")
                    .append("}\n");
        }
        if (composite) {
            yaml.append("  r: {weight: 3, levels: [w, x, y], rules: {y: \"")
                    .append(condition(criteria, 1))
                    .append("\", w: \"")
                    .append(condition(criteria, 1))
                    .append("\"}, else: x, why: x}\n");
            yaml.append("  f: {weight: 2, flags: [\"")
                    .append(condition(criteria, 1))
                    .append("\", q, \"r = w\", p], fail_at: ")
                    .append(1 + random.nextInt(3))
                    .append(", why: x}\n");
        }
        if (composite) {
            yaml.append("  g: {weight: 2, why: x, by: ")
                    .append(chance(2) ? "worst" : "mean")
                    .append(", group: {gm: {weight: 2, bands: ")
                    .append(line(3))
                    .append("}, gj: {weight: 1, levels: ")
                    .append(LEVELS.subList(0, 2 + random.nextInt(2)))
                    .append("}, gf: {weight: 1, flags: [\"")
                    .append(condition(criteria, 1))
                    .append("\", \"gj = w\"]}}}\n");
        }
        yaml.append("aggregate: ").append(chance(4) ? "worst" : "weighted_mean").append("\nguards:\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            yaml.append("  - {because: x, when: \"")
                    .append(condition(criteria, 2))
                    .append('"');
            yaml.append(
                    chance(2) ? ", cap: {" + criterion(criteria) + ": w}" : ", cap: {" + criterion(criteria) + ": x}");
            yaml.append(chance(2) ? ", max_verdict: " + pick(List.of("a", "b", "c")) : "")
                    .append("}\n");
        }
        return yaml.append("verdicts: [a, 0.25, b, <=0.5, c, 0.75, d]\n").toString();
    }

    private String ladder(int criteria) {
        StringBuilder yaml = new StringBuilder("aggregate: ladder\ncriteria:\n");
        for (int i = 0; i < criteria; i++) {
            yaml.append(i % 2 == 0 ? "  m" + i + ": {bands: " + line(3) : "  j" + i + ": {levels: [w, x, y]")
                    .append(chance(4) ? ", best: first" : "")
                    .append(", why: x}\n");
        }
        yaml.append("  r: {levels: [w, x, y], rules: {y: \"")
                .append(condition(criteria, 1))
                .append("\", w: \"")
                .append(condition(criteria, 1))
                .append("\"}, else: x}\nstages:\n");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            yaml.append("  - {id: s").append(i).append(", requires: [").append(requirement(criteria));
            for (int more = random.nextInt(3); more > 0; more--) {
                yaml.append(", ").append(requirement(criteria));
            }
            yaml.append("]}\n");
        }
        if (chance(3)) {
            yaml.append("guards: [{because: x, max_verdict: s1, when: \"")
                    .append(condition(criteria, 1))
                    .append("\"}]\n");
        }
        return yaml.toString();
    }

    private String requirement(int criteria) {
        return switch (random.nextInt(7)) {
            case 0 -> "q";
            case 1 -> "p: no";
            case 2 -> "u: \">= " + pick(List.of("0.25", "0.5", "1")) + "\"";
            case 3 -> "\"u < " + pick(List.of("0.25", "0.75")) + "\"";
            case 4 -> "\"" + condition(criteria, 1) + "\"";
            case 5 -> pick(List.of("r", "r: x"));
            default -> criterion(criteria) + pick(List.of("", ": x"));
        };
    }

    private String line(int levels) {
        List<String> cuts = new ArrayList<>(CUTS);
        while (cuts.size() >= levels) {
            cuts.remove(random.nextInt(cuts.size()));
        }
        StringBuilder line = new StringBuilder("[w");
        for (int i = 1; i < levels; i++) {
            line.append(", ").append(cuts.get(i - 1)).append(", ").append(LEVELS.get(i));
        }
        return line.append("]").toString();
    }

    private String condition(int criteria, int depth) {
        if (depth > 0 && chance(2)) {
            String joined =
                    condition(criteria, depth - 1) + pick(List.of(" and ", " or ")) + condition(criteria, depth - 1);
            return chance(3) ? "not (" + joined + ")" : "(" + joined + ")";
        }
        String relation = pick(List.of("<", "<=", "=", "!=", ">=", ">"));
        if (chance(4)) {
            return ASKED_FOR + " " + relation + " " + pick(List.of("0", "0.25", "0.5", "1"));
        }
        String id = criterion(criteria);
        boolean number = id.startsWith("m") && chance(2);
        return id + " " + relation + " " + (number ? pick(List.of("0", "0.25", "0.5", "1")) : pick(List.of("w", "x")));
    }

    private String criterion(int criteria) {
        int i = random.nextInt(criteria);
        return (i % 2 == 0 ? "m" : "j") + i;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The same ones each time: plain ones, some with criteria that follow from others, and some ladders. */
    static List<RandomCase> some(int count) {
        List<RandomCase> cases = new ArrayList<>();
        for (long seed = 0; seed < count; seed++) {
            cases.add(new RandomCase(seed, Shape.PLAIN));
        }
        for (long seed = 0; seed < count / 5; seed++) {
            cases.add(new RandomCase(seed, Shape.COMPOSITE));
        }
        for (long seed = 0; seed < count / 3; seed++) {
            cases.add(new RandomCase(seed, Shape.LADDER));
        }
        return Collections.unmodifiableList(cases);
    }

    @Override
    public String toString() {
        return name;
    }
}
