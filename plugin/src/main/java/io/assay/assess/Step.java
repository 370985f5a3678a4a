package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.util.Optional;

/**
 * A place to which a metric or a judgement could move.
 *
 * @param aspect what moves, as it would be
 * @param limit the same in the limit of the near end, which a step may not include; its verdict means nothing
 * @param move what this makes of the criterion that it is told of; empty where only guards ask for it
 * @param rising whether the way there goes up the number line, or towards the better levels
 * @param values of the metric, if one moves; its near end is where the way there ends
 */
record Step(Aspect aspect, Aspect limit, Optional<Move> move, boolean rising, Optional<Interval> values) {
    /** The value of the metric that the way there comes to first. */
    Rational nearEnd() {
        return (rising ? values.orElseThrow().low() : values.orElseThrow().high()).orElseThrow();
    }

    /** Whether that value itself belongs to this place. */
    boolean includesNearEnd() {
        return !(rising ? values.orElseThrow().lowOpen() : values.orElseThrow().highOpen());
    }
}
