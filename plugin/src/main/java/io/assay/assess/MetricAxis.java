package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Condition.MetricTest;
import io.assay.framework.Cut;
import io.assay.metric.Reading;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything in a framework that depends on one metric's value: what criteria make of it, and what conditions ask of it. */
final class MetricAxis {
    private final String metric;
    private final List<Grader> graders;
    private final List<MetricTest> tests;
    private final List<Cut> cuts;
    private final List<Interval> stretches;
    private final Aspect anything;

    /** By stretch, the aspect of a value in it; none where it depends on the value as well. */
    private final List<Aspect> settled;

    /**
     * @param metric the metric's id
     * @param graders of the criteria that are measured by it
     * @param tests the comparisons of conditions with it
     */
    MetricAxis(String metric, List<Grader> graders, List<MetricTest> tests) {
        this.metric = metric;
        this.graders = List.copyOf(graders);
        this.tests = List.copyOf(tests);
        this.cuts = List.copyOf(cuts(Set.of()));
        this.stretches = Cut.stretches(cuts);
        this.anything = parted(ValidRange.ALL_NUMBERS);
        this.settled = graders.stream().anyMatch(Grader.ByScale.class::isInstance)
                ? List.of()
                : anything.cases().stream().map(anything::only).toList();
    }

    String metric() {
        return metric;
    }

    List<Grader> graders() {
        return graders;
    }

    /** The id of its aspect. */
    String id() {
        return anything.id();
    }

    /** The values, parted where anything changes, from left to right. */
    List<Interval> stretches() {
        return stretches;
    }

    /** The same with more cuts. */
    List<Interval> stretches(Collection<Cut> more) {
        return more.isEmpty() ? stretches : Cut.stretches(cuts(more));
    }

    private TreeSet<Cut> cuts(Collection<Cut> more) {
        TreeSet<Cut> all = new TreeSet<>(more);
        graders.forEach(grader -> all.addAll(grader.cuts()));
        tests.forEach(test -> all.addAll(test.cuts()));
        return all;
    }

    /** The aspect by what is known of the value. */
    Aspect of(Reading reading) {
        return reading.state() == Reading.State.KNOWN ? within(reading.value().orElseThrow()) : anything;
    }

    /** The aspect if the value is known to lie in an interval. */
    Aspect within(Interval interval) {
        return interval.isExact() && !settled.isEmpty() ? settled.get(stretch(interval.value())) : parted(interval);
    }

    /** The index of the stretch that a value lies in. */
    private int stretch(Rational value) {
        int index = 0;
        while (index < cuts.size() && cuts.get(index).isLeftOf(value)) {
            index++;
        }
        return index;
    }

    private Aspect parted(Interval interval) {
        return Aspect.ofMetric(
                metric,
                stretches.stream()
                        .flatMap(stretch -> Stretch.both(stretch, interval).stream())
                        .map(this::caseOf)
                        .toList());
    }

    /**
     * The aspect in the limit of a value that is approached from within a stretch: what is cut stays as it is in the
     * stretch, what runs along a scale has run to the value.
     */
    Aspect nearing(Rational value, Interval stretch) {
        Case within = caseOf(stretch);
        Map<String, Grade> grades = new LinkedHashMap<>(within.grades());
        graders.stream()
                .filter(Grader.ByScale.class::isInstance)
                .forEach(grader -> grades.put(grader.criterion(), grader.grade(Interval.exactly(value))));
        return Aspect.ofMetric(metric, List.of(new Case(grades, within.holding())));
    }

    /** What holds of values with no cut between them. */
    private Case caseOf(Interval stretch) {
        Map<String, Grade> grades = new LinkedHashMap<>();
        graders.forEach(grader -> grades.put(grader.criterion(), grader.grade(stretch)));
        Set<MetricTest> holding = new LinkedHashSet<>();
        tests.stream().filter(test -> test.holds(Stretch.inside(stretch))).forEach(holding::add);
        return new Case(grades, holding);
    }
}
