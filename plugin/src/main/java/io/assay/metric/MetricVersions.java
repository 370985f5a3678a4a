package io.assay.metric;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What each metric is and was defined as.
 *
 * @param byId by metric its versions, the oldest first; at least one
 */
record MetricVersions(SortedMap<String, List<Metric>> byId) {
    /** Of several definitions for one id and one day the first by file and place holds; others that differ are reported. */
    static Checked<MetricVersions> of(Collection<Metric> definitions) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        SortedMap<String, SortedMap<LocalDate, Metric>> byDay = new TreeMap<>();
        definitions.stream()
                .sorted(Comparator.comparing(metric -> metric.origin().place()))
                .forEach(metric -> {
                    Metric first = byDay.computeIfAbsent(metric.id(), any -> new TreeMap<>())
                            .putIfAbsent(metric.effectiveFrom().orElse(LocalDate.MIN), metric);
                    if (first != null && !first.isDefinedAs(metric)) {
                        diagnostics.add(Diagnostic.of(
                                        Code.DUPLICATE_KEY,
                                        metric.origin().place(),
                                        "the metric '" + metric.id() + "' is defined twice, and differently")
                                .withHint("first defined at " + first.origin()
                                        + ": keep one, or give the other an id of its own, or an 'effective_from' if it"
                                        + " holds from a day on"));
                    }
                });
        SortedMap<String, List<Metric>> byId = new TreeMap<>();
        byDay.forEach((id, versions) -> byId.put(id, List.copyOf(versions.values())));
        return Checked.of(new MetricVersions(byId), diagnostics);
    }

    /** By id, what holds on a day; before a metric's first version that one. */
    SortedMap<String, Metric> inForce(LocalDate day) {
        SortedMap<String, Metric> then = new TreeMap<>();
        byId.forEach((id, versions) -> then.put(
                id,
                versions.stream()
                        .filter(version ->
                                version.effectiveFrom().filter(day::isBefore).isEmpty())
                        .reduce((earlier, later) -> later)
                        .orElse(versions.get(0))));
        return then;
    }

    /** The days on which a version took another's place. */
    SortedSet<LocalDate> turningDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        byId.values()
                .forEach(versions -> versions.stream()
                        .skip(1)
                        .forEach(version -> days.add(version.effectiveFrom().orElseThrow())));
        return days;
    }

    MetricVersions inPercent(Collection<String> ids) {
        SortedMap<String, List<Metric>> all = new TreeMap<>(byId);
        ids.forEach(id -> all.computeIfPresent(
                id, (same, versions) -> versions.stream().map(Metric::inPercent).toList()));
        return new MetricVersions(all);
    }
}
