package io.assay.chart;

import java.util.List;

/** The points of one entity among several, by date. */
public record Trend(String entity, List<Datum> points) {
    public Trend {
        points = Timeline.inOrder(points);
    }
}
