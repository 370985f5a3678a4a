package io.assay.kept;

import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.chart.Chart;
import io.assay.chart.DataTable;

/** A drawn chart as bytes. */
public final class ChartBytes {
    private ChartBytes() {}

    public static byte[] write(Chart chart) {
        PackedWriter out = new PackedWriter();
        out.text(chart.title()).text(chart.description());
        out.text(chart.wide()).optional(chart.narrow());
        DataTable table = chart.table();
        out.text(table.caption()).list(table.columns(), (column, to) -> to.text(column));
        out.list(
                table.rows(),
                (row, to) -> to.list(row, (cell, at) -> at.text(cell.shown()).text(cell.exact())));
        return out.bytes();
    }

    public static Chart read(byte[] bytes) {
        PackedReader in = new PackedReader(bytes);
        return new Chart(
                in.text(),
                in.text(),
                in.text(),
                in.optional(),
                new DataTable(
                        in.text(),
                        in.list(PackedReader::text),
                        in.list(row -> row.list(cell -> new DataTable.Cell(cell.text(), cell.text())))));
    }
}
