package io.assay.chart;

import java.util.List;

/**
 * A line the height of a line of text, for a table. It has no room for words: where data are illustrative, the table
 * has to say so beside what its sentence says.
 *
 * @param points by date, no date twice; a gap is a {@link Datum#missing}
 */
public record Sparkline(String measure, String entity, List<Datum> points, boolean illustrative) implements ChartSpec {
    public Sparkline {
        points = Timeline.inOrder(points);
    }
}
