package io.assay.chart;

import java.util.List;
import java.util.Optional;

/**
 * Entities against criteria: the level of each in words, as a row of dots, and as a colour.
 *
 * @param criteria the names of the columns
 * @param rows in the order in which they are to be read, each with a cell for each column
 */
public record HeatTable(Caption caption, List<String> criteria, List<Row> rows) implements ChartSpec {
    public HeatTable {
        criteria = List.copyOf(criteria);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != criteria.size()) {
                throw new IllegalArgumentException(row.cells().size() + " cells for " + criteria.size() + " criteria");
            }
        }
    }

    /** @param verdict what the criteria come to */
    public record Row(String entity, Cell verdict, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param word the level, or what stands in its place: {@code fair}, {@code fair to strong}, {@code not applicable}
     * @param value the measured value as a reader sees it; empty for what is judged
     * @param standing empty where no level is possible, since the criterion does not apply
     */
    public record Cell(String word, String value, Optional<Standing> standing) {}
}
