package io.assay.assess;

import io.assay.exact.Rational;

/**
 * How far a measured value is from a cut of its bands.
 *
 * @param cut where the next level starts or ends
 * @param change from the present value to the cut; negative on the left, 0 if the value is on it
 * @param level the level beyond
 */
public record Distance(Rational cut, Rational change, String level) {}
