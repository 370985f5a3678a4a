package io.assay.site.view;

import io.assay.knowledge.Permalink;
import java.util.List;

/**
 * A table of current values.
 *
 * @param label what it holds, for those who don't see it
 * @param id of its element
 * @param csv the same with exact values, for programs
 */
public record ValuesView(String label, List<Row> rows, boolean illustrative, String id, String csv) {
    /**
     * @param note what there is to say of the value besides its age; may be empty
     * @param freshness {@code current}, {@code due} or {@code stale}; empty if nothing was said of how often it comes
     */
    public record Row(Link metric, MetricDefinition.Current value, String note, String freshness) {}

    public ValuesView {
        rows = List.copyOf(rows);
    }

    /** Where the table is published as CSV beside a page: its path in the site. */
    public String dataPath(Permalink page) {
        return Beside.path(page, id, ".csv");
    }

    /** The relative URL of the CSV, from the page that shows the table. */
    public String dataUrl(Permalink page) {
        return Permalink.relative(page, dataPath(page));
    }
}
