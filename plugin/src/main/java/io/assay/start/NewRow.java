package io.assay.start;

import io.assay.framework.Framework;
import io.assay.framework.Frameworks;
import io.assay.metric.Metric;
import io.assay.metric.MetricCatalog;
import io.assay.metric.MetricDecoder;
import io.assay.notation.CsvReader;
import io.assay.notation.CsvWriter;
import io.assay.notation.Scalar;
import io.assay.notation.Table;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Plans a row of empty cells for an entity's figures: in the newest table of figures, else in one of its own. */
final class NewRow {
    private static final String ENTITY = "entity";
    private static final List<String> DAYS = List.of("as_of", "period");

    private NewRow() {}

    static Addition plan(SourceTree tree, Frameworks frameworks, String id, LocalDate day) {
        List<Table> tables = tree.below("snapshots")
                .filter(file -> file.path().endsWith(".csv"))
                .map(file -> CsvReader.read(file).value())
                .filter(NewRow::isWide)
                .toList();
        if (tables.stream()
                .flatMap(table -> table.rows().stream().map(row -> cell(table, row, ENTITY)))
                .anyMatch(id::equals)) {
            return new Addition(Map.of(), Map.of(), List.of("no rows: snapshots/ has figures of '" + id + "' already"));
        }
        return tables.stream()
                .max(Comparator.comparing(NewRow::newest))
                .map(table -> inTable(table, id))
                .orElseGet(() -> frameworks.list().isEmpty()
                        ? new Addition(Map.of(), Map.of(), List.of("no row: no framework asks for figures yet"))
                        : alone(tree, frameworks, id, day));
    }

    /** A row per entity and day, separated by commas, with figures beside each other. */
    private static boolean isWide(Table table) {
        return table.column(ENTITY).isPresent()
                && table.column("metric").isEmpty()
                && !table.rows().isEmpty()
                && DAYS.stream().anyMatch(name -> table.column(name).isPresent());
    }

    private static String newest(Table table) {
        return table.rows().stream()
                .map(row -> day(table, row))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static String day(Table table, List<Scalar> row) {
        return DAYS.stream()
                .map(name -> cell(table, row, name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String cell(Table table, List<Scalar> row, String name) {
        return table.column(name).map(column -> row.get(column).text()).orElse("");
    }

    private static Addition inTable(Table table, String id) {
        List<Scalar> newest = table.rows().stream()
                .max(Comparator.comparing(row -> day(table, row)))
                .orElseThrow();
        List<String> row = new ArrayList<>(Collections.nCopies(table.header().size(), ""));
        row.set(table.column(ENTITY).orElseThrow(), id);
        DAYS.forEach(name -> table.column(name)
                .ifPresent(column -> row.set(column, newest.get(column).text())));
        SourceFile file = table.file();
        String end = file.text().contains("\r\n") ? "\r\n" : "\n";
        String longer = file.text()
                + (file.text().endsWith("\n") ? "" : end)
                + CsvWriter.write(List.of(row)).replace("\n", end);
        return new Addition(
                Map.of(),
                Map.of(file.path(), longer),
                List.of(file.path() + ": a row of '" + id + "', its figures to be filled in"));
    }

    private static Addition alone(SourceTree tree, Frameworks frameworks, String id, LocalDate day) {
        List<String> header = new ArrayList<>(List.of(ENTITY, "as_of"));
        header.addAll(wanted(tree, frameworks));
        header.add("source");
        header.add("note");
        List<String> row = new ArrayList<>(Collections.nCopies(header.size(), ""));
        row.set(0, id);
        row.set(1, day.toString());
        String path = "snapshots/" + day + "-" + id + ".csv";
        return new Addition(
                Map.of(path, CsvWriter.write(List.of(header, row))),
                Map.of(),
                List.of(path + ": a row of '" + id + "', its figures to be filled in"));
    }

    /** What a person can find out or decide: the metrics that frameworks rest on and no formula computes, and judgements. */
    private static Set<String> wanted(SourceTree tree, Frameworks frameworks) {
        List<Metric> metrics = new ArrayList<>(MetricDecoder.decode(tree).value());
        for (Framework framework : frameworks.list()) {
            framework.metrics().ifPresent(mapping -> metrics.addAll(MetricDecoder.decode(mapping, new ArrayList<>())));
        }
        MetricCatalog catalog = MetricCatalog.of(metrics).value();
        Set<String> wanted = new TreeSet<>();
        frameworks.list().stream()
                .flatMap(framework -> framework.metricIds().stream())
                .flatMap(metric -> catalog.inputs(metric).stream())
                .filter(metric -> catalog.find(metric).filter(Metric::isDerived).isEmpty())
                .forEach(wanted::add);
        wanted.addAll(frameworks.judgedIds());
        return wanted;
    }
}
