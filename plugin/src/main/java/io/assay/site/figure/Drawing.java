package io.assay.site.figure;

import io.assay.cache.Once;
import io.assay.chart.Chart;
import io.assay.chart.ChartRenderer;
import io.assay.chart.ChartSpec;
import io.assay.chart.DataTable;
import io.assay.chart.LineOverBands;
import io.assay.chart.LinesAcrossEntities;
import io.assay.chart.PartsOverTime;
import io.assay.site.view.Figure;
import java.util.function.Supplier;

/** Draws specs as figures of a page. */
public record Drawing(ChartRenderer renderer) {
    /**
     * @param spec of the chart; asked for when it is drawn
     * @param id of the figure, unique on its page
     */
    public Figure figure(Supplier<? extends ChartSpec> spec, String id, boolean illustrative) {
        return new Figure(id, illustrative, new Once<>(() -> draw(spec.get(), id)));
    }

    private Figure.Drawn draw(ChartSpec spec, String id) {
        Chart chart = renderer.render(spec, id);
        return new Figure.Drawn(
                chart.title(),
                chart.wide(),
                chart.narrow(),
                chart.description(),
                chart.table().columns(),
                chart.table().rows().stream()
                        .map(row -> row.stream().map(DataTable.Cell::shown).toList())
                        .toList(),
                isOverTime(spec),
                chart.table().csv());
    }

    private static boolean isOverTime(ChartSpec spec) {
        return spec instanceof LineOverBands || spec instanceof LinesAcrossEntities || spec instanceof PartsOverTime;
    }

    /** The picture alone, for a row of a table. */
    String inline(ChartSpec spec, String id) {
        return renderer.render(spec, id).wide();
    }
}
