package io.assay.metric.snapshot;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.metric.Metric;
import io.assay.metric.Metric.Kind;
import io.assay.metric.Unit;
import io.assay.metric.snapshot.SnapshotRow.Cell;
import io.assay.notation.Mapping;
import io.assay.notation.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides what the ids in snapshots are that are neither a metric's nor a criterion's. One that is a letter or two from
 * a known id is a slip, unless a formula or a criterion names it just so; one that holds no figure anywhere can't be a
 * metric; any other declares a metric by appearing.
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

    /** Where an unknown id is used: its cells, and the facts of their rows. */
    private record Uses(List<Cell> cells, List<Mapping> facts) {}

    /** The metrics that are declared by appearing in these rows, by id. */
    List<Metric> find(List<SnapshotRow> rows) {
        Map<String, Uses> unknown = new LinkedHashMap<>();
        for (SnapshotRow row : rows) {
            for (Cell cell : row.cells()) {
                String id = cell.id().text();
                if (!known.metrics().ids().contains(id) && !known.criteria().contains(id)) {
                    Uses uses = unknown.computeIfAbsent(id, any -> new Uses(new ArrayList<>(), new ArrayList<>()));
                    uses.cells.add(cell);
                    uses.facts.add(row.facts());
                }
            }
        }
        // One that a criterion names and no data has may be the slip itself.
        known.expected().stream().filter(unknown::containsKey).forEach(names::add);
        return unknown.entrySet().stream()
                .flatMap(entry -> find(entry.getKey(), entry.getValue()).stream())
                .sorted()
                .toList();
    }

    private Optional<Metric> find(String id, Uses uses) {
        Optional<String> near =
                named.contains(id) ? Optional.empty() : NearestName.find(id, names, EntityFinder.LETTERS);
        if (near.isPresent()) {
            Set<String> files = new HashSet<>();
            uses.cells.stream()
                    .filter(cell -> files.add(cell.file().path()))
                    .forEach(cell -> diagnostics.add(Diagnostic.of(
                                    Code.SIMILAR_ID,
                                    cell.id().place(),
                                    "'" + id + "' is no metric and no criterion, so its figures are left out")
                            .withHint("did you mean '" + near.get() + "'? If not, define it in metrics/")));
            return Optional.empty();
        }
        if (uses.cells.stream().noneMatch(cell -> FigureReader.isFigure(cell.value()))) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_METRIC,
                            uses.cells.get(0).id().place(),
                            "'" + id + "' is no metric and no criterion, and holds no figures")
                    .withHint("if people judge it, make it a criterion with levels in a framework"));
            return Optional.empty();
        }
        boolean flow =
                uses.facts.stream().anyMatch(facts -> facts.find("period").isPresent());
        return Optional.of(Metric.found(
                id,
                flow ? Kind.FLOW : Kind.GAUGE,
                unit(uses),
                uses.cells.get(0).id().origin()));
    }

    /** The unit that all figures name, if they agree. */
    private static Optional<Unit> unit(Uses uses) {
        Set<String> units = new TreeSet<>();
        uses.facts.forEach(facts -> facts.find("unit").ifPresent(unit -> units.add(((Scalar) unit).text())));
        return units.size() == 1 ? Optional.of(Unit.parse(units.iterator().next())) : Optional.empty();
    }
}
