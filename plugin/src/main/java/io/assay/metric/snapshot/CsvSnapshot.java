package io.assay.metric.snapshot;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.metric.snapshot.SnapshotRow.Cell;
import io.assay.notation.CsvReader;
import io.assay.notation.Mapping;
import io.assay.notation.Scalar;
import io.assay.notation.Table;
import io.assay.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a CSV snapshot: long, with the columns {@code metric} and {@code value}, or wide, with a column for each metric
 * or judged criterion. {@code # source: id} and the like above the header hold for every row that says nothing else.
 */
final class CsvSnapshot {
    private final Table table;
    private final Collection<Diagnostic> diagnostics;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Scalar> defaults = new HashMap<>();

    private CsvSnapshot(Table table, Collection<Diagnostic> diagnostics) {
        this.table = table;
        this.diagnostics = diagnostics;
    }

    static List<SnapshotRow> read(SourceFile file, Collection<Diagnostic> diagnostics) {
        Checked<Table> table = CsvReader.read(file);
        table.diagnostics().forEach(diagnostics::add);
        return new CsvSnapshot(table.value(), diagnostics).rows();
    }

    private List<SnapshotRow> rows() {
        readDirectives();
        readHeader();
        if (!isComplete()) {
            return List.of();
        }
        boolean isLong = columns.containsKey(SnapshotRow.METRIC);
        List<SnapshotRow> rows = new ArrayList<>();
        for (List<Scalar> row : table.rows()) {
            Mapping facts = facts(row);
            List<Cell> cells = isLong ? longCell(row, facts) : wideCells(row);
            if (!cells.isEmpty()) {
                rows.add(new SnapshotRow(facts, cells));
            }
        }
        return rows;
    }

    /** Other lines with a {@code #} are comments, unless they look like a slip of the pen. */
    private void readDirectives() {
        table.directives().forEach((name, value) -> {
            if (SnapshotRow.isFact(name)) {
                defaults.put(name, value);
            } else {
                NearestName.find(name, SnapshotRow.FACTS, 2)
                        .ifPresent(near -> diagnostics.add(
                                Diagnostic.of(Code.UNKNOWN_KEY, value.place(), "unknown line '# " + name + ":'")
                                        .withHint("did you mean '" + near + "'?")));
            }
        });
    }

    private void readHeader() {
        for (int i = 0; i < table.header().size(); i++) {
            Scalar name = table.header().get(i);
            if (name.text().isEmpty()) {
                int column = i;
                table.rows().stream()
                        .map(row -> row.get(column))
                        .filter(cell -> !cell.text().isEmpty())
                        .findFirst()
                        .ifPresent(cell -> diagnostics.add(
                                Diagnostic.of(Code.CSV_SYNTAX, cell.place(), "this cell's column has no name")));
            } else if (columns.putIfAbsent(name.text(), i) != null) {
                diagnostics.add(Diagnostic.of(
                                Code.DUPLICATE_KEY, name.place(), "the column '" + name.text() + "' is given twice")
                        .withHint("keep one; the first is read"));
            }
        }
    }

    private boolean isComplete() {
        if (table.header().isEmpty()) {
            return false;
        }
        boolean complete = columns.containsKey(SnapshotRow.ENTITY) || defaults.containsKey(SnapshotRow.ENTITY);
        if (!complete) {
            missing(SnapshotRow.ENTITY);
        }
        if (columns.containsKey(SnapshotRow.METRIC)) {
            if (!columns.containsKey(SnapshotRow.VALUE)) {
                missing(SnapshotRow.VALUE);
                return false;
            }
            columns.forEach((name, index) -> checkLongColumn(table.header().get(index)));
        }
        return hasDays() && complete;
    }

    private void missing(String column) {
        Optional<Scalar> slip = slipFor(column);
        diagnostics.add(Diagnostic.of(
                        Code.MISSING_KEY,
                        slip.orElse(table.header().get(0)).place(),
                        "the column '" + column + "' is missing")
                .withHint(slip.map(name -> "rename '" + name.text() + "' to '" + column + "'")
                        .orElse("the first line names the columns: entity,as_of, and one for each metric, or"
                                + " entity,metric,as_of,value")));
    }

    /** The name of a column that was probably meant to be another one. */
    private Optional<Scalar> slipFor(String column) {
        return table.header().stream()
                .filter(name -> !SnapshotRow.isFact(name.text()))
                .filter(name -> NearestName.find(name.text().replace(' ', '_'), List.of(column), 2)
                        .isPresent())
                .findFirst();
    }

    /** Whether days are given; a slip in their column's name is told once, and not at each row. */
    private boolean hasDays() {
        boolean given =
                SnapshotRow.DAYS.stream().anyMatch(day -> columns.containsKey(day) || defaults.containsKey(day));
        Optional<String> slip = given
                ? Optional.empty()
                : SnapshotRow.DAYS.stream()
                        .filter(day -> slipFor(day).isPresent())
                        .findFirst();
        slip.ifPresent(this::missing);
        return slip.isEmpty();
    }

    private void checkLongColumn(Scalar name) {
        boolean known = SnapshotRow.isFact(name.text())
                || SnapshotRow.REMINDERS.contains(name.text())
                || name.text().equals(SnapshotRow.METRIC)
                || name.text().equals(SnapshotRow.VALUE);
        if (!known) {
            diagnostics.add(Diagnostic.of(Code.UNKNOWN_KEY, name.place(), "unknown column '" + name.text() + "'")
                    .withHint("known beside 'metric' and 'value': " + String.join(", ", SnapshotRow.FACTS))
                    .withNearest(name.text(), SnapshotRow.FACTS));
        }
    }

    private Mapping facts(List<Scalar> row) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (String fact : SnapshotRow.FACTS) {
            Optional.ofNullable(columns.get(fact))
                    .ifPresent(index ->
                            entries.add(new Mapping.Entry(table.header().get(index), row.get(index))));
        }
        return SnapshotRow.withDefaults(new Mapping(entries, row.get(0).origin()), defaults);
    }

    private List<Cell> longCell(List<Scalar> row, Mapping facts) {
        Scalar metric = row.get(columns.get(SnapshotRow.METRIC));
        Scalar value = row.get(columns.get(SnapshotRow.VALUE));
        if (metric.text().isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.MISSING_KEY, metric.place(), "this row names no metric"));
            return List.of();
        }
        boolean saysMissing = facts.find(SnapshotRow.STATUS)
                .filter(status ->
                        status instanceof Scalar scalar && scalar.text().equals(Figure.MISSING_SIGN))
                .isPresent();
        return value.text().isEmpty() && !saysMissing ? List.of() : List.of(new Cell(metric, value));
    }

    private List<Cell> wideCells(List<Scalar> row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String name = table.header().get(i).text();
            boolean figures = !name.isEmpty() && columns.get(name) == i && !SnapshotRow.isFact(name);
            if (figures && !row.get(i).text().isEmpty()) {
                cells.add(new Cell(table.header().get(i), row.get(i)));
            }
        }
        return cells;
    }
}
