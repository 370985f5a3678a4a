package io.assay.chart;

import java.util.List;
import java.util.Optional;

/**
 * Two values of each of several entities: as first issued and as issued now, or on two dates.
 *
 * @param bands from the lowest values to the highest; empty if the metric is not judged
 * @param before what the first values are: {@code first issued}
 * @param after what the second values are: {@code latest issue}
 * @param changes in the order in which they are to be read
 */
public record ChangeAcrossEntities(
        Caption caption,
        String measure,
        AxisFormat format,
        List<Band> bands,
        Form form,
        String before,
        String after,
        List<Pair> changes)
        implements ChartSpec {
    public ChangeAcrossEntities {
        bands = List.copyOf(bands);
        changes = List.copyOf(changes);
    }

    /** How the change is drawn. */
    public enum Form {
        /** A row for each, with the two values as points on it: shows how far each moved. */
        DUMBBELL,
        /** A line for each, from a column of first values to one of second values: shows who overtook whom. */
        SLOPE
    }

    /** @param before and {@code after}: empty if nothing is known */
    public record Pair(String entity, Optional<Datum> before, Optional<Datum> after) {
        Optional<Datum> first() {
            return before.filter(Datum::isKnown);
        }

        Optional<Datum> second() {
            return after.filter(Datum::isKnown);
        }
    }
}
