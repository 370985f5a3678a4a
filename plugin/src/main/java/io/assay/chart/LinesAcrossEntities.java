package io.assay.chart;

import java.util.List;

/**
 * A metric of several entities over time, on one scale: lines labelled at their ends while they are few, else a small
 * picture for each.
 *
 * @param measure of the entities; or the entity, if what is compared are metrics of one
 * @param bands from the lowest values to the highest; empty if the metric is not judged
 */
public record LinesAcrossEntities(
        Caption caption, String measure, AxisFormat format, List<Band> bands, List<Trend> trends, Compared compared)
        implements ChartSpec {
    /** What the lines are of. */
    public enum Compared {
        ENTITIES,
        METRICS
    }

    public LinesAcrossEntities(
            Caption caption, String measure, AxisFormat format, List<Band> bands, List<Trend> trends) {
        this(caption, measure, format, bands, trends, Compared.ENTITIES);
    }

    public LinesAcrossEntities {
        bands = List.copyOf(bands);
        trends = List.copyOf(trends);
    }
}
