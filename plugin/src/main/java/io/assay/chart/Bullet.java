package io.assay.chart;

import java.util.List;
import java.util.Optional;

/**
 * A value on the bands of its levels, small enough for a row of a table.
 *
 * @param bands from the lowest values to the highest, at least one
 * @param datum empty if nothing is known
 * @param nearest the cut that takes the least to reach
 */
public record Bullet(
        String measure,
        String entity,
        AxisFormat format,
        List<Band> bands,
        Optional<Datum> datum,
        Optional<Threshold> nearest,
        boolean illustrative)
        implements ChartSpec {
    public Bullet {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a bullet without bands");
        }
    }
}
