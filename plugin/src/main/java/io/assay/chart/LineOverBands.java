package io.assay.chart;

import java.util.List;

/**
 * A metric of one entity over time, over the bands of its levels.
 *
 * @param measure the metric's name: {@code GPU utilization}
 * @param bands from the lowest values to the highest; empty if the metric is not judged
 * @param points by date, no date twice; a gap is a {@link Datum#missing}
 * @param earlier the vintages to show beside the latest
 */
public record LineOverBands(
        Caption caption,
        String measure,
        String entity,
        AxisFormat format,
        List<Band> bands,
        List<Datum> points,
        List<Vintage> earlier)
        implements ChartSpec {
    public LineOverBands {
        bands = List.copyOf(bands);
        points = Timeline.inOrder(points);
        earlier = List.copyOf(earlier);
    }
}
