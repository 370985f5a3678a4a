package io.assay.chart;

import io.assay.notation.CsvWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a chart.
 *
 * @param rows each as long as {@code columns}
 */
public record DataTable(String caption, List<String> columns, List<List<Cell>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /**
     * @param shown for a reader: {@code 17.5%}, {@code 30 Jun 2026}
     * @param exact for a program: {@code 0.175}, {@code 2026-06-30}
     */
    public record Cell(String shown, String exact) {
        public static final Cell EMPTY = of("");

        public static Cell of(String text) {
            return new Cell(text, text);
        }
    }

    /** The exact values as CSV, with a header. */
    public String csv() {
        List<List<String>> table = new ArrayList<>(List.of(columns));
        rows.forEach(row -> table.add(row.stream().map(Cell::exact).toList()));
        return CsvWriter.publish(table);
    }
}
