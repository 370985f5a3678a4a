package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.metric.Observation;
import java.util.List;
import java.util.Optional;

/**
 * The nearest change of a single criterion, or of a metric that conditions ask for, all else held, that changes the
 * verdict one way.
 *
 * @param direction whether the verdict gets better or worse
 * @param criterion the id of the criterion that changes; empty where only guards ask for the metric
 * @param from its present level; empty on a scale, and where several are possible
 * @param to the level that it would take; the same as {@code from} where a guard's cut lies within a level
 * @param levelsMoved how many levels lie from one to the other; 0 where there are none to count
 * @param weight the criterion's share of the weight
 * @param verdict what would come out
 * @param score the score that would come out, with its bounds; where the threshold's value is not included, in its limit
 * @param limit whether that score itself comes out
 * @param threshold the change in terms of the metric; empty for a judgement
 * @param parts the same change told by each observed figure that could bring it about alone
 */
public record Flip(
        Direction direction,
        Optional<String> criterion,
        Optional<String> from,
        Optional<String> to,
        int levelsMoved,
        Rational weight,
        VerdictRange verdict,
        Interval score,
        Limit limit,
        Optional<Threshold> threshold,
        List<Part> parts) {
    public enum Direction {
        UP,
        DOWN
    }

    /** Whether a score comes out, or only scores that come as near to it as one likes. */
    public enum Limit {
        REACHED,
        UNDER,
        OVER;

        /** @param near the score of some place on the way to the limit */
        static Limit of(Interval limit, Interval near) {
            int low = near.low().orElseThrow().compareTo(limit.low().orElseThrow());
            int order =
                    low == 0 ? near.high().orElseThrow().compareTo(limit.high().orElseThrow()) : low;
            return order == 0 ? REACHED : order < 0 ? UNDER : OVER;
        }
    }

    /**
     * One observed figure that would bring a flip about, the others held.
     *
     * @param input the figure as it is
     * @param threshold what it would have to be
     */
    public record Part(Observation input, Threshold threshold) {}

    public Flip {
        parts = List.copyOf(parts);
    }
}
