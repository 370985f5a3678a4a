package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/**
 * Entities against criteria.
 *
 * @param caption what it shows and of when
 * @param id of its element
 * @param csv the URL of the same as CSV
 * @param csvHeader the first line of that
 */
public record MatrixView(
        Link framework,
        List<Column> columns,
        List<Row> rows,
        String caption,
        boolean illustrative,
        String id,
        String csv,
        String csvHeader) {
    /** A criterion. */
    public record Column(String name, String weight) {}

    /**
     * An entity: its verdict and a cell per column.
     *
     * @param csv its line in the matrix as CSV
     */
    public record Row(VerdictView verdict, List<Cell> cells, String csv) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one criterion says of one entity.
     *
     * @param url where the value stands among all of its metric
     * @param worth a number that is the greater the better the value is, to order those of one level by; may be empty
     * @param more its day and what it adds to the score, where there is room for them
     * @param note a date that differs from the caption's, or why there is no level; may be empty
     */
    public record Cell(
            String criterion,
            String level,
            Tone tone,
            Pips pips,
            String value,
            Optional<String> url,
            String worth,
            String more,
            String note) {}

    public MatrixView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
