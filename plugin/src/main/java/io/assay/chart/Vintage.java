package io.assay.chart;

import java.util.List;

/**
 * The points of a line as they were before a restatement.
 *
 * @param name as it reads beside the line: {@code as first issued}
 */
public record Vintage(String name, List<Datum> points) {
    public Vintage {
        points = Timeline.inOrder(points);
    }
}
