package io.assay.framework;

import io.assay.exact.Rational;
import io.assay.framework.Condition.MetricTest;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where values of metrics begin to mean something else to some frameworks: the cuts of bands, and the numbers that
 * conditions compare with.
 */
public record MetricCuts(Map<String, Set<Cut>> byMetric) {
    public static MetricCuts of(Collection<Framework> frameworks) {
        Map<String, Set<Cut>> cuts = new TreeMap<>();
        for (Framework framework : frameworks) {
            framework.withParts().map(Criterion::kind).forEach(kind -> {
                if (kind instanceof CriterionKind.Measured measured
                        && measured.grading() instanceof Grading.Bands bands) {
                    bands.lines().values().forEach(line -> add(measured.metric(), line.cuts(), cuts));
                }
            });
            framework.metricTests().forEach((MetricTest test) -> add(test.metric(), test.cuts(), cuts));
        }
        return new MetricCuts(cuts);
    }

    private static void add(String metric, Collection<Cut> some, Map<String, Set<Cut>> cuts) {
        cuts.computeIfAbsent(metric, any -> new TreeSet<>()).addAll(some);
    }

    /** How many cuts of a metric a value has passed: of two values on the same side of every cut, the same. */
    public int passed(String metric, Rational value) {
        return (int) byMetric.getOrDefault(metric, Set.of()).stream()
                .filter(cut -> cut.isLeftOf(value))
                .count();
    }
}
