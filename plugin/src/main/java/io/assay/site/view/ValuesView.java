package io.assay.site.view;

import java.util.List;

/**
 * A table of current values.
 *
 * @param label what it holds, for those who don't see it
 */
public record ValuesView(String label, List<Row> rows, boolean illustrative) {
    /**
     * @param note what there is to say of the value besides its age; may be empty
     * @param freshness {@code current}, {@code due} or {@code stale}; empty if nothing was said of how often it comes
     */
    public record Row(Link metric, MetricDefinition.Current value, String note, String freshness) {}

    public ValuesView {
        rows = List.copyOf(rows);
    }
}
