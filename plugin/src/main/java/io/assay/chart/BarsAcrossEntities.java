package io.assay.chart;

import java.util.Comparator;
import java.util.List;

/**
 * The current values of a metric, one bar for each entity.
 *
 * @param bands from the lowest values to the highest; empty if the metric is not judged
 * @param bars the greatest value first, those without a value last; equals by name
 */
public record BarsAcrossEntities(Caption caption, String measure, AxisFormat format, List<Band> bands, List<Bar> bars)
        implements ChartSpec {
    private static final Comparator<Bar> ORDER = Comparator.<Bar>comparingDouble(
                    bar -> bar.known().map(datum -> -datum.position()).orElse(Double.POSITIVE_INFINITY))
            .thenComparing(Bar::entity);

    public BarsAcrossEntities {
        bands = List.copyOf(bands);
        bars = bars.stream().sorted(ORDER).toList();
    }
}
