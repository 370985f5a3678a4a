package io.assay.metric.snapshot;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.metric.Metric;
import io.assay.metric.Metric.Kind;
import io.assay.metric.Unit;
import io.assay.metric.snapshot.FileUses.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides what the ids in snapshots are that are neither a metric's nor a criterion's. One that is a letter or two from
 * a known id is a slip, unless a formula or a criterion names it just so; one that holds no figure anywhere can't be a
 * metric, unless it is named so, when what it holds is mistyped; any other declares a metric by appearing.
 */
final class MetricFinder {
    private final KnownNames known;

    /** Ids that a slip of the pen may have been meant to be. */
    private final Set<String> names;

    private final Set<String> named;
    private final Collection<Diagnostic> diagnostics;

    MetricFinder(KnownNames known, Collection<Diagnostic> diagnostics) {
        this.known = known;
        this.diagnostics = diagnostics;
        this.names = new TreeSet<>(known.metrics().ids());
        names.addAll(known.criteria());
        names.addAll(SnapshotRow.FACTS);
        this.named = known.named();
    }

    /** The metrics that are declared by appearing in these files, by id. */
    List<Metric> find(List<FileUses> files) {
        Map<String, List<Use>> unknown = new LinkedHashMap<>();
        for (FileUses file : files) {
            file.byId().forEach((id, use) -> {
                if (!known.metrics().ids().contains(id) && !known.criteria().contains(id)) {
                    unknown.computeIfAbsent(id, any -> new ArrayList<>()).add(use);
                }
            });
        }
        // One that a criterion names and no data has may be the slip itself.
        known.expected().stream().filter(unknown::containsKey).forEach(names::add);
        return unknown.entrySet().stream()
                .flatMap(entry -> find(entry.getKey(), entry.getValue()).stream())
                .sorted()
                .toList();
    }

    /** @param uses one for each file */
    private Optional<Metric> find(String id, List<Use> uses) {
        Optional<String> near =
                named.contains(id) ? Optional.empty() : NearestName.find(id, names, EntityFinder.LETTERS);
        if (near.isPresent()) {
            uses.forEach(use -> diagnostics.add(Diagnostic.of(
                            Code.SIMILAR_ID,
                            use.first().place(),
                            "'" + id + "' is no metric and no criterion, so its figures are left out")
                    .withHint("did you mean '" + near.get() + "'? If not, define it in metrics/")));
            return Optional.empty();
        }
        Use all = uses.stream().reduce(Use::and).orElseThrow();
        if (!all.figures() && !named.contains(id)) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_METRIC,
                            all.first().place(),
                            "'" + id + "' is no metric and no criterion, and holds no figures")
                    .withHint("if people judge it, make it a criterion with levels in a framework"));
            return Optional.empty();
        }
        Optional<Unit> unit = all.units().size() == 1
                ? Optional.of(Unit.parse(all.units().iterator().next()))
                : Optional.empty();
        return Optional.of(Metric.found(
                id, all.periods() ? Kind.FLOW : Kind.GAUGE, unit, all.first().origin()));
    }
}
