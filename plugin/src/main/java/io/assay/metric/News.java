package io.assay.metric;

import java.util.List;
import java.util.Set;

/**
 * What came to be known on a day.
 *
 * @param figures those that count from that day on, in a fixed order; they may be another entity's
 * @param metrics ids of the metrics, given or derived, whose readings may rest on one of them
 */
public record News(List<Observation> figures, Set<String> metrics) {
    public News {
        figures = List.copyOf(figures);
        metrics = Set.copyOf(metrics);
    }
}
