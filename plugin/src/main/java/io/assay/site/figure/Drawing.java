package io.assay.site.figure;

import io.assay.chart.Chart;
import io.assay.chart.ChartRenderer;
import io.assay.chart.ChartSpec;
import io.assay.chart.DataTable;
import io.assay.site.view.Figure;

/** Draws specs as figures of a page. */
public record Drawing(ChartRenderer renderer) {
    /** @param id of the figure, unique on its page */
    public Figure figure(ChartSpec spec, String id, boolean illustrative) {
        Chart chart = renderer.render(spec, id);
        return new Figure(
                id,
                chart.title(),
                chart.wide(),
                chart.narrow(),
                chart.description(),
                illustrative,
                chart.table().columns(),
                chart.table().rows().stream()
                        .map(row -> row.stream().map(DataTable.Cell::shown).toList())
                        .toList(),
                chart.table().csv());
    }

    /** The picture alone, for a row of a table. */
    String inline(ChartSpec spec, String id) {
        return renderer.render(spec, id).wide();
    }
}
