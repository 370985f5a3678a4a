package io.assay.assess;

import io.assay.exact.Interval;
import java.util.Optional;

/**
 * A place to which a criterion could move.
 *
 * @param aspect what decides the criterion, as it would be
 * @param grade what the criterion would amount to
 * @param levelsMoved how many levels away that is
 * @param rising whether the way there goes up the number line, or towards the better levels
 * @param values of the metric, for a measured criterion; its near end is where the move ends
 */
record Step(Aspect aspect, Grade grade, int levelsMoved, boolean rising, Optional<Interval> values) {}
