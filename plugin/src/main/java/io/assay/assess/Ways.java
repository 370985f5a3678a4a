package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Cut;
import io.assay.framework.Framework;
import io.assay.framework.Level;
import io.assay.framework.NumberLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a settled criterion could move to, nearest first: one way down and one way up. A criterion that follows from
 * others moves only with them, and has no ways of its own.
 */
final class Ways {
    private final Framework framework;
    private final Findings findings;
    private final ValidRange valid;

    Ways(Framework framework, Findings findings, ValidRange valid) {
        this.framework = framework;
        this.findings = findings;
        this.valid = valid;
    }

    /** @return two lists: falling, then rising */
    List<List<Step>> of(Finding finding) {
        String criterion = finding.criterion().id();
        Optional<Aspect> deciding = findings.prospects().aspectOf(criterion);
        if (deciding.isEmpty()) {
            return List.of();
        }
        Aspect aspect = deciding.get();
        if (aspect.metric().filter(this::bendsInAGroup).isPresent()) {
            return List.of();
        }
        return aspect.metric().isPresent()
                ? byValue(finding, findings.axes().get(aspect.metric().get()))
                : byLevel(finding, aspect);
    }

    /**
     * Whether a metric runs along a scale within a group that counts by its worst: the score then bends where another
     * member becomes the worst, which {@link #turningPoints} does not look for.
     */
    private boolean bendsInAGroup(String metric) {
        return framework
                .withParts()
                .map(Criterion::kind)
                .filter(kind -> kind instanceof CriterionKind.Group group && group.by() == Aggregate.WORST)
                .flatMap(kind -> kind.parts().stream().flatMap(Criterion::withParts))
                .anyMatch(member -> member.metric().filter(metric::equals).isPresent()
                        && member.levels().isEmpty());
    }

    private List<List<Step>> byLevel(Finding finding, Aspect aspect) {
        String criterion = finding.criterion().id();
        Level present = finding.possible().get(0).level().orElseThrow();
        List<Step> falling = new ArrayList<>();
        List<Step> rising = new ArrayList<>();
        for (Level level : finding.criterion().levels().orElseThrow().list()) {
            int moved = level.position() - present.position();
            Grade grade = Grade.of(level);
            Aspect other = aspect.only(new Case(Map.of(criterion, grade), Set.of()));
            Step step = new Step(other, other, grade, Math.abs(moved), moved > 0, Optional.empty());
            if (moved != 0) {
                (moved > 0 ? rising : falling).add(step);
            }
        }
        Collections.reverse(falling);
        return List.of(falling, rising);
    }

    private List<List<Step>> byValue(Finding finding, MetricAxis axis) {
        Interval present = finding.evidence().reading().orElseThrow().value().orElseThrow();
        List<Step> falling = new ArrayList<>();
        List<Step> rising = new ArrayList<>();
        for (Interval stretch : axis.stretches(turningPoints(axis))) {
            Optional<Interval> reachable = Stretch.both(stretch, valid.of(axis.metric()));
            if (reachable.isPresent() && Stretch.both(stretch, present).isEmpty()) {
                boolean up = isLeftOf(present, stretch);
                (up ? rising : falling).add(step(finding, axis, reachable.get(), up));
            }
        }
        Collections.reverse(falling);
        return List.of(falling, rising);
    }

    private static Step step(Finding finding, MetricAxis axis, Interval values, boolean rising) {
        Aspect aspect = axis.within(Interval.exactly(Stretch.inside(values)));
        Grade grade = aspect.cases().get(0).grades().get(finding.criterion().id());
        Optional<Integer> from = finding.possible().get(0).level().map(Level::position);
        int moved = from.isEmpty()
                ? 0
                : Math.abs(from.get() - grade.level().orElseThrow().position());
        Rational nearEnd = (rising ? values.low() : values.high()).orElseThrow();
        return new Step(aspect, axis.nearing(nearEnd, values), grade, moved, rising, Optional.of(values));
    }

    /** Of two that have no number in common. */
    private static boolean isLeftOf(Interval one, Interval other) {
        return Stretch.inside(one).compareTo(Stretch.inside(other)) < 0;
    }

    /**
     * The values at which a score on a scale reaches a cut of the verdicts. Between two cuts of the axis each score that
     * may come out is linear in the value: two points give the line, and the line meets the cut. The worst of several
     * scores is not linear, and meets the cut where one of the scales does.
     */
    private Set<Cut> turningPoints(MetricAxis axis) {
        Set<Cut> points = new HashSet<>();
        List<Grader.ByScale> scales = axis.graders().stream()
                .filter(Grader.ByScale.class::isInstance)
                .map(Grader.ByScale.class::cast)
                .toList();
        if (scales.isEmpty()) {
            return points;
        }
        NumberLine verdicts = framework.verdicts();
        for (Cut verdict : verdicts.cuts()) {
            scales.forEach(scale -> turn(scale.scale().value(verdict.value()), points));
        }
        for (Interval stretch : axis.stretches()) {
            if (stretch.low().isPresent() && stretch.high().isPresent() && !stretch.isExact()) {
                turningPoints(axis, stretch.low().get(), stretch.high().get(), points);
            }
        }
        return points;
    }

    private void turningPoints(MetricAxis axis, Rational low, Rational high, Set<Cut> points) {
        Rational third = high.minus(low).over(Rational.of(3));
        Rational x1 = low.plus(third);
        Rational x2 = high.minus(third);
        Spread one = spreadAt(axis, x1);
        Spread two = spreadAt(axis, x2);
        for (Spread.Key key : one.scores().keySet()) {
            Interval y1 = one.scores().get(key);
            Interval y2 = two.scores().getOrDefault(key, y1);
            for (Cut verdict : framework.verdicts().cuts()) {
                meet(x1, y1.low().orElseThrow(), x2, y2.low().orElseThrow(), verdict.value(), points);
                meet(x1, y1.high().orElseThrow(), x2, y2.high().orElseThrow(), verdict.value(), points);
            }
        }
    }

    private Spread spreadAt(MetricAxis axis, Rational value) {
        Prospects there = findings.prospects().with(axis.within(Interval.exactly(value)));
        return VerdictPolicy.evaluate(framework, there)
                .combinations()
                .map(Combinations::spread)
                .orElse(Spread.EMPTY);
    }

    private static void meet(Rational x1, Rational y1, Rational x2, Rational y2, Rational y, Set<Cut> points) {
        if (!y1.equals(y2)) {
            turn(x1.plus(y.minus(y1).times(x2.minus(x1)).over(y2.minus(y1))), points);
        }
    }

    private static void turn(Rational value, Set<Cut> points) {
        points.add(Cut.before(value));
        points.add(Cut.after(value));
    }
}
