package io.assay.chart;

import java.util.List;
import java.util.stream.Collectors;

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

    /** The exact values as CSV (RFC 4180), with a header. */
    public String csv() {
        StringBuilder csv = new StringBuilder(line(columns));
        for (List<Cell> row : rows) {
            csv.append(line(row.stream().map(Cell::exact).toList()));
        }
        return csv.toString();
    }

    private static String line(List<String> fields) {
        return fields.stream().map(DataTable::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String field) {
        return field.matches("(?s).*[\",\r\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
