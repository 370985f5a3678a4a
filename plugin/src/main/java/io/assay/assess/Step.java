package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.util.Optional;

/**
 * A place to which a criterion could move.
 *
 * @param aspect what decides the criterion, as it would be
 * @param limit the same in the limit of the near end, which a step may not include; its verdict means nothing
 * @param grade what the criterion would amount to
 * @param levelsMoved how many levels away that is
 * @param rising whether the way there goes up the number line, or towards the better levels
 * @param values of the metric, for a measured criterion; its near end is where the move ends
 */
record Step(Aspect aspect, Aspect limit, Grade grade, int levelsMoved, boolean rising, Optional<Interval> values) {
    /** The value of the metric that the way there comes to first. */
    Rational nearEnd() {
        return (rising ? values.orElseThrow().low() : values.orElseThrow().high()).orElseThrow();
    }

    /** Whether that value itself belongs to this place. */
    boolean includesNearEnd() {
        return !(rising ? values.orElseThrow().lowOpen() : values.orElseThrow().highOpen());
    }
}
