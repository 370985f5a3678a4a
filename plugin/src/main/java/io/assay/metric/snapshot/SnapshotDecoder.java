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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of {@code snapshots/}: CSV, JSON, NDJSON and YAML. */
public final class SnapshotDecoder {
    private final KnownNames known;

    /** What was read in this run; dropped with it, since rows take more memory than what they say. */
    private final Map<SourceFile, Checked<List<SnapshotRow>>> rows = new HashMap<>();

    private SnapshotDecoder(KnownNames known) {
        this.known = known;
    }

    /** @param known what the words in them may refer to; a word that is in none of it may declare what it names */
    public static Checked<Snapshots> decode(SourceTree tree, KnownNames known) {
        return decode(tree, known, SnapshotMemory.NONE);
    }

    /** @param memory of the same files, or of others */
    public static Checked<Snapshots> decode(SourceTree tree, KnownNames known, SnapshotMemory memory) {
        return new SnapshotDecoder(known)
                .decode(
                        Stream.concat(
                                        tree.below("snapshots"),
                                        tree.below("judgements")
                                                .filter(file -> file.path().endsWith(".csv")))
                                .toList(),
                        memory);
    }

    private Checked<Snapshots> decode(List<SourceFile> files, SnapshotMemory memory) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<FileUses> uses = new ArrayList<>();
        for (SourceFile file : files) {
            uses.add(memory.uses(file, () -> FileUses.of(rows(file))));
        }
        uses.forEach(one -> diagnostics.addAll(one.diagnostics()));
        List<Metric> foundMetrics = new MetricFinder(known, diagnostics).find(uses);
        MetricCatalog metrics = known.metrics().with(foundMetrics);
        Object names = known.meaning(metrics);
        List<Observation> figures = new ArrayList<>();
        List<JudgedCell> judged = new ArrayList<>();
        Map<String, Sighting> foundEntities = new TreeMap<>();
        for (SourceFile file : files) {
            FileFigures read = memory.figures(file, names, () -> figures(file, metrics));
            figures.addAll(read.figures());
            judged.addAll(read.judged());
            read.foundEntities().forEach(found -> foundEntities.putIfAbsent(found.id(), found));
            diagnostics.addAll(read.diagnostics());
        }
        return Checked.of(
                new Snapshots(
                        Vintages.sorted(figures, diagnostics),
                        judged,
                        foundMetrics,
                        List.copyOf(foundEntities.values())),
                diagnostics);
    }

    private Checked<List<SnapshotRow>> rows(SourceFile file) {
        return rows.computeIfAbsent(file, SnapshotDecoder::read);
    }

    private static Checked<List<SnapshotRow>> read(SourceFile file) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<SnapshotRow> rows = switch (file.path().substring(file.path().lastIndexOf('.') + 1)) {
            case "csv" -> CsvSnapshot.read(file, diagnostics);
            case "json", "ndjson", "yaml", "yml" -> TreeSnapshot.read(file, diagnostics);
            default -> List.of();
        };
        return Checked.of(rows, diagnostics);
    }

    private FileFigures figures(SourceFile file, MetricCatalog metrics) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        EntityFinder entities = new EntityFinder(known.entities(), diagnostics);
        FactsReader facts = new FactsReader(known, entities, diagnostics);
        ObservationReader observations = new ObservationReader(diagnostics);
        List<Observation> figures = new ArrayList<>();
        List<JudgedCell> judged = new ArrayList<>();
        for (SnapshotRow row : rows(file).value()) {
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
        return new FileFigures(figures, judged, entities.found(), diagnostics);
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
