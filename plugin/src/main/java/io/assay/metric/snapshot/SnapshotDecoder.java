package io.assay.metric.snapshot;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.metric.Metric;
import io.assay.metric.MetricCatalog;
import io.assay.metric.Observation;
import io.assay.metric.snapshot.SnapshotRow.Cell;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files of {@code snapshots/}, CSV, JSON, NDJSON and YAML, and the CSV of {@code judgements/}. */
public final class SnapshotDecoder {
    private final KnownNames known;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SnapshotDecoder(KnownNames known) {
        this.known = known;
    }

    /** @param known what the words in them may refer to; a word that is in none of it may declare what it names */
    public static Checked<Snapshots> decode(SourceTree tree, KnownNames known) {
        SnapshotDecoder decoder = new SnapshotDecoder(known);
        List<SnapshotRow> rows = new ArrayList<>();
        tree.below("snapshots").forEach(file -> rows.addAll(decoder.read(file)));
        tree.below("judgements")
                .filter(file -> file.path().endsWith(".csv"))
                .forEach(file -> rows.addAll(decoder.read(file)));
        return Checked.of(decoder.decode(rows), decoder.diagnostics);
    }

    private List<SnapshotRow> read(SourceFile file) {
        return switch (file.path().substring(file.path().lastIndexOf('.') + 1)) {
            case "csv" -> CsvSnapshot.read(file, diagnostics);
            case "json", "ndjson", "yaml", "yml" -> TreeSnapshot.read(file, diagnostics);
            default -> List.of();
        };
    }

    private Snapshots decode(List<SnapshotRow> rows) {
        List<Metric> foundMetrics = new MetricFinder(known, diagnostics).find(rows);
        MetricCatalog metrics = known.metrics().with(foundMetrics);
        EntityFinder entities = new EntityFinder(known.entities(), diagnostics);
        FactsReader facts = new FactsReader(known, entities, diagnostics);
        ObservationReader observations = new ObservationReader(diagnostics);
        List<Observation> figures = new ArrayList<>();
        List<JudgedCell> judged = new ArrayList<>();
        for (SnapshotRow row : rows) {
            Optional<SnapshotFacts> read = facts.read(row.facts());
            for (Cell cell : read.isPresent() ? row.cells() : List.<Cell>of()) {
                Optional<Metric> metric = metrics.find(cell.id().text());
                if (known.criteria().contains(cell.id().text())) {
                    judged.add(judged(read.get(), cell));
                } else if (metric.isPresent()) {
                    observations.read(metric.get(), read.get(), cell).ifPresent(figures::add);
                }
            }
        }
        return new Snapshots(Vintages.sorted(figures, diagnostics), judged, foundMetrics, entities.found());
    }

    private static JudgedCell judged(SnapshotFacts facts, Cell cell) {
        return new JudgedCell(
                facts.entity(),
                cell.id().text(),
                cell.value(),
                facts.asOf(),
                facts.issued(),
                facts.issuedAssumed(),
                facts.by(),
                facts.note(),
                facts.source(),
                facts.url(),
                facts.illustrative());
    }
}
