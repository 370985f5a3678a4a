package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.Condition;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Cut;
import io.assay.framework.Framework;
import io.assay.framework.Level;
import io.assay.framework.NumberLine;
import io.assay.metric.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where what decides a verdict could move to, nearest first: one way down and one way up. A criterion that follows from
 * others has no ways of its own: it moves with them, and with the metrics that only conditions ask for.
 */
final class Ways {
    private final Framework framework;
    private final Findings findings;
    private final Trials trials;
    private final ValidRange valid;
    private final Set<String> bending;

    Ways(Framework framework, Findings findings, Trials trials, ValidRange valid) {
        this.framework = framework;
        this.findings = findings;
        this.trials = trials;
        this.valid = valid;
        this.bending = bendingInAGroup(framework);
    }

    /**
     * Where a settled criterion could move to.
     *
     * @return two lists, falling, then rising; or none
     */
    List<List<Step>> of(Finding finding) {
        String criterion = finding.criterion().id();
        Optional<Aspect> deciding = findings.prospects().aspectOf(criterion);
        if (deciding.isEmpty()) {
            return List.of();
        }
        Aspect aspect = deciding.get();
        return aspect.metric().isPresent()
                ? byValue(
                        findings.axes().get(aspect.metric().get()),
                        finding.evidence().reading().orElseThrow(),
                        there -> Optional.of(move(finding, there)))
                : byLevel(finding, aspect);
    }

    /**
     * Where a known metric could move to that no criterion is measured by.
     *
     * @return two lists: falling, then rising
     */
    List<List<Step>> of(MetricAxis axis, Reading reading) {
        List<Criterion> asking = asking(axis.metric());
        List<Aspect> here = findings.prospects().joined();
        return byValue(axis, reading, aspect -> {
            List<Aspect> there = findings.prospects().with(aspect).joined();
            return asking.stream()
                    .filter(criterion -> !Grade.all(criterion, here).equals(Grade.all(criterion, there)))
                    .map(criterion -> new Move(criterion.id(), level(criterion, here), level(criterion, there)))
                    .findFirst();
        });
    }

    /** The criteria whose own conditions ask for a metric. */
    private List<Criterion> asking(String metric) {
        return framework
                .withParts()
                .filter(criterion ->
                        findings.prospects().recipes().find(criterion.id()).isPresent())
                .filter(criterion -> criterion.kind().conditions().stream()
                        .flatMap(Condition::metricTests)
                        .anyMatch(test -> test.metric().equals(metric)))
                .toList();
    }

    private static Optional<Level> level(Criterion criterion, List<Aspect> aspects) {
        List<Grade> grades = Grade.all(criterion, aspects);
        return grades.size() == 1 ? grades.get(0).level() : Optional.empty();
    }

    /** Of a criterion that is measured. */
    private static Move move(Finding finding, Aspect there) {
        String criterion = finding.criterion().id();
        Grade grade = there.cases().get(0).grades().get(criterion);
        return new Move(criterion, finding.possible().get(0).level(), grade.level());
    }

    /** The metrics that run along a scale within a group that counts by its worst. */
    private static Set<String> bendingInAGroup(Framework framework) {
        return framework
                .withParts()
                .map(Criterion::kind)
                .filter(kind -> kind instanceof CriterionKind.Group group && group.by() == Aggregate.WORST)
                .flatMap(kind -> kind.parts().stream().flatMap(Criterion::withParts))
                .filter(member -> member.levels().isEmpty())
                .flatMap(member -> member.metric().stream())
                .collect(Collectors.toSet());
    }

    private List<List<Step>> byLevel(Finding finding, Aspect aspect) {
        String criterion = finding.criterion().id();
        Level present = finding.possible().get(0).level().orElseThrow();
        List<Step> falling = new ArrayList<>();
        List<Step> rising = new ArrayList<>();
        for (Level level : finding.criterion().levels().orElseThrow().list()) {
            Aspect other = aspect.only(new Case(Map.of(criterion, Grade.of(level)), Set.of()));
            Move move = new Move(criterion, Optional.of(present), Optional.of(level));
            boolean up = level.position() > present.position();
            if (move.levels() > 0) {
                (up ? rising : falling).add(new Step(other, other, Optional.of(move), up, Optional.empty()));
            }
        }
        Collections.reverse(falling);
        return List.of(falling, rising);
    }

    private List<List<Step>> byValue(MetricAxis axis, Reading reading, Function<Aspect, Optional<Move>> told) {
        Interval present = reading.value().orElseThrow();
        List<Step> falling = new ArrayList<>();
        List<Step> rising = new ArrayList<>();
        Set<Cut> cuts = turningPoints(axis);
        cuts.addAll(ends(present));
        for (Interval stretch : axis.stretches(cuts)) {
            Optional<Interval> reachable = Stretch.both(stretch, valid.of(axis.metric()));
            if (reachable.isPresent() && Stretch.both(stretch, present).isEmpty()) {
                boolean up = isLeftOf(present, stretch);
                (up ? rising : falling).add(step(axis, reachable.get(), up, told));
            }
        }
        Collections.reverse(falling);
        return List.of(falling, rising);
    }

    /** What parts an interval from what lies outside it: one cannot move to where one may be already. */
    private static Set<Cut> ends(Interval interval) {
        Set<Cut> ends = new HashSet<>();
        if (!interval.isExact()) {
            interval.low().ifPresent(low -> ends.add(new Cut(low, interval.lowOpen())));
            interval.high().ifPresent(high -> ends.add(new Cut(high, !interval.highOpen())));
        }
        return ends;
    }

    private static Step step(MetricAxis axis, Interval values, boolean rising, Function<Aspect, Optional<Move>> told) {
        Aspect aspect = axis.within(Interval.exactly(Stretch.inside(values)));
        Rational nearEnd = (rising ? values.low() : values.high()).orElseThrow();
        return new Step(aspect, axis.nearing(nearEnd, values), told.apply(aspect), rising, Optional.of(values));
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
        Set<Cut> bends = bends(axis, scales);
        points.addAll(bends);
        for (Interval stretch : axis.stretches(bends)) {
            if (stretch.low().isPresent() && stretch.high().isPresent() && !stretch.isExact()) {
                turningPoints(axis, stretch.low().get(), stretch.high().get(), points);
            }
        }
        return points;
    }

    /**
     * The values at which a scale meets what else may be the worst of its group: the score bends there. A cut too many
     * does no harm.
     */
    private Set<Cut> bends(MetricAxis axis, List<Grader.ByScale> scales) {
        Set<Cut> bends = new HashSet<>();
        if (bending.contains(axis.metric())) {
            findings.withParts()
                    .flatMap(finding -> finding.possible().stream())
                    .flatMap(grade -> Stream.of(grade.low(), grade.high()))
                    .forEach(score -> scales.forEach(scale -> turn(scale.scale().value(score), bends)));
        }
        return bends;
    }

    private void turningPoints(MetricAxis axis, Rational low, Rational high, Set<Cut> points) {
        Rational third = high.minus(low).over(Rational.of(3));
        Rational x1 = low.plus(third);
        Rational x2 = high.minus(third);
        Spread one = spreadAt(axis, x1);
        Spread two = spreadAt(axis, x2);
        for (Spread.Range y1 : one.ranges()) {
            Spread.Range y2 =
                    two.ranges().stream().filter(y1::isToldAs).findFirst().orElse(y1);
            for (Cut verdict : framework.verdicts().cuts()) {
                meet(x1, y1.low(), x2, y2.low(), verdict.value(), points);
                meet(x1, y1.high(), x2, y2.high(), verdict.value(), points);
            }
        }
    }

    private Spread spreadAt(MetricAxis axis, Rational value) {
        return trials.evaluate(axis.within(Interval.exactly(value))).spread().orElse(Spread.EMPTY);
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
