package io.assay.site.figure;

import io.assay.chart.Chart;
import io.assay.chart.ChartRenderer;
import io.assay.chart.ChartSpec;
import io.assay.chart.DataTable;
import io.assay.site.view.Figure;
import io.assay.words.Words;

/** Draws a spec as a figure of a page. */
public final class Drawing {
    private Drawing() {}

    /**
     * @param id of the figure, unique on its page
     * @param words those of the site's language
     */
    public static Figure of(ChartSpec spec, String id, boolean illustrative, Words words) {
        Chart chart = new ChartRenderer(words).render(spec, id);
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
    static String inline(ChartSpec spec, String id, Words words) {
        return new ChartRenderer(words).render(spec, id).wide();
    }
}
