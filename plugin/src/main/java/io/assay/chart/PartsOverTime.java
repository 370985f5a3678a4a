package io.assay.chart;

import java.util.List;
import java.util.Optional;

/**
 * Absolute numbers over time as bars from zero, and above them, on the same axis of time, what one makes of the whole or
 * of another: two panels, so that no panel has two scales.
 *
 * @param entity whose numbers they are
 * @param share what is computed from the numbers
 * @param quantity what the bars count, with its unit: {@code GPUs}
 * @param format of the bars' values
 * @param parts at most {@link #MOST_PARTS}, by their size at the latest date or in an order of their own; stacked from
 *     the bottom
 */
public record PartsOverTime(
        Caption caption,
        String entity,
        Optional<Share> share,
        String quantity,
        AxisFormat format,
        Arrangement arrangement,
        List<Part> parts)
        implements ChartSpec {
    /** As many as there are fills that can be told apart without colour. */
    public static final int MOST_PARTS = 4;

    public PartsOverTime {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("no number of parts: " + parts.size());
        }
    }

    /** How the bars of one date stand. */
    public enum Arrangement {
        /** On each other: together they are a whole. */
        STACKED,
        /** Beside each other: they are to be compared. */
        PAIRED
    }

    /**
     * @param bands from the lowest values to the highest; empty if the share is not judged
     * @param earlier the vintages to show beside the latest
     */
    public record Share(
            String measure, AxisFormat format, List<Band> bands, List<Datum> points, List<Vintage> earlier) {
        public Share {
            earlier = List.copyOf(earlier);
            bands = List.copyOf(bands);
            points = Timeline.inOrder(points);
        }
    }

    /** @param points by date, no date twice */
    public record Part(String name, List<Datum> points) {
        public Part {
            points = Timeline.inOrder(points);
        }
    }
}
