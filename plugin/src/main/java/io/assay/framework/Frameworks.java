package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.framework.Condition.MetricTest;
import io.assay.metric.Days;
import io.assay.metric.Metric;
import io.assay.metric.MetricCatalog;
import io.assay.source.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All frameworks in all versions.
 *
 * @param list by id, then by the day from which each is in force
 * @param complete whether every framework file could be read; if not, a criterion that is none of these may still exist
 */
public record Frameworks(List<Framework> list, boolean complete) {
    private static final Comparator<Framework> ORDER = Comparator.comparing(Framework::id)
            .thenComparing(framework -> framework.effectiveFrom().orElse(LocalDate.MIN))
            .thenComparing(framework -> framework.origin().file());

    public Frameworks {
        list = list.stream().sorted(ORDER).toList();
    }

    /** Of each framework the version in force on a day, by id. */
    public List<Framework> inForce(LocalDate day) {
        TreeMap<String, Framework> latest = new TreeMap<>();
        for (Framework framework : list) {
            if (framework.effectiveFrom().filter(day::isBefore).isEmpty()) {
                latest.put(framework.id(), framework);
            }
        }
        return List.copyOf(latest.values());
    }

    public Optional<Framework> inForce(String id, LocalDate day) {
        return inForce(day).stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** Of each framework in force on a day the version before it, as long as both are to be seen, by id. */
    public List<Framework> inGrace(LocalDate day) {
        return inForce(day).stream()
                .filter(current ->
                        current.graceUntil().filter(last -> !day.isAfter(last)).isPresent())
                .flatMap(current -> before(current).stream())
                .toList();
    }

    private Optional<Framework> before(Framework version) {
        return version.effectiveFrom().flatMap(first -> inForce(version.id(), first.minusDays(1)));
    }

    /** A warning for each version that says how long the one before it is shown, and shows none. */
    Diagnostics checkGrace() {
        return Diagnostics.of(list.stream()
                .filter(version -> version.graceUntil().isPresent())
                .filter(version -> before(version).isEmpty()
                        || version.graceUntil()
                                .get()
                                .isBefore(version.effectiveFrom().orElseThrow()))
                .map(version -> Diagnostic.of(
                                Code.GRACE_OF_NOTHING,
                                version.origin().place(),
                                "the 'grace_until' of '" + version.id() + "' shows no version beside this one")
                        .withHint("give this version an effective_from before that day, and keep the file of the"
                                + " version before it"))
                .toList());
    }

    /** Every criterion of an id, in any framework. */
    public List<Criterion> criteria(String id) {
        return list.stream().flatMap(f -> f.criterion(id).stream()).toList();
    }

    public Set<String> criterionIds() {
        return list.stream()
                .flatMap(Framework::withParts)
                .map(Criterion::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of criteria that people judge: columns of snapshots that hold levels, not numbers. */
    public Set<String> judgedIds() {
        return list.stream()
                .flatMap(Framework::withParts)
                .filter(criterion -> criterion.kind() instanceof CriterionKind.Judged)
                .map(Criterion::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The problems that show once it is known which metrics there are. */
    public Diagnostics check(Collection<String> metrics) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Framework framework : list) {
            framework.withParts().map(Criterion::kind).forEach(kind -> {
                if (kind instanceof CriterionKind.Measured measured) {
                    check(measured.metric(), measured.origin(), metrics, diagnostics);
                }
            });
            framework.metricTests().forEach(test -> check(test.metric(), test.origin(), metrics, diagnostics));
        }
        return Diagnostics.of(diagnostics);
    }

    /** A metric that is compared with a length of time must be counted in days, or in nothing that was said. */
    public Diagnostics checkDays(MetricCatalog metrics) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Framework framework : list) {
            framework.withParts().map(Criterion::kind).forEach(kind -> {
                if (kind instanceof CriterionKind.Measured measured
                        && measured.grading() instanceof Grading.Bands bands
                        && bands.lines().values().stream().anyMatch(NumberLine::inDays)) {
                    checkDays(measured.metric(), measured.origin(), metrics, diagnostics);
                }
            });
            framework
                    .metricTests()
                    .filter(MetricTest::isInDays)
                    .forEach(test -> checkDays(test.metric(), test.origin(), metrics, diagnostics));
        }
        return Diagnostics.of(diagnostics);
    }

    private static void checkDays(
            String metric, Origin origin, MetricCatalog metrics, Collection<Diagnostic> diagnostics) {
        metrics.find(metric)
                .flatMap(Metric::unit)
                .filter(unit -> !unit.isNone() && !Days.areCountedIn(unit))
                .ifPresent(unit -> diagnostics.add(Diagnostic.of(
                                Code.NOT_IN_DAYS,
                                origin.place(),
                                "'" + metric + "' is compared with a length of time and counted in '" + unit + "'")
                        .withHint("count it in days, with unit: day, or compare it with a number")));
    }

    private static void check(
            String metric, Origin origin, Collection<String> metrics, Collection<Diagnostic> diagnostics) {
        if (!metrics.contains(metric)) {
            diagnostics.add(Diagnostic.of(Code.UNKNOWN_METRIC, origin.place(), "unknown metric '" + metric + "'")
                    .withHint("define it in metrics/, or give it values in snapshots/")
                    .withNearest(metric, metrics));
        }
    }
}
