package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Condition.MetricTest;
import io.assay.framework.Cut;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything in a framework that depends on one metric's value: what criteria make of it, and what conditions ask of it.
 *
 * @param metric the metric's id
 * @param graders of the criteria that are measured by it
 * @param tests the comparisons of conditions with it
 */
record MetricAxis(String metric, List<Grader> graders, List<MetricTest> tests) {
    MetricAxis {
        graders = List.copyOf(graders);
        tests = List.copyOf(tests);
    }

    /** The values, parted where anything changes, from left to right. */
    List<Interval> stretches() {
        return stretches(Set.of());
    }

    /** The same with more cuts. */
    List<Interval> stretches(Collection<Cut> more) {
        Set<Cut> cuts = new TreeSet<>(more);
        graders.forEach(grader -> cuts.addAll(grader.cuts()));
        tests.forEach(test -> cuts.addAll(test.cuts()));
        return Cut.stretches(cuts);
    }

    /** The aspect if the value is known to lie in an interval. */
    Aspect within(Interval interval) {
        return Aspect.ofMetric(
                metric,
                stretches().stream()
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
