package io.assay.chart;

import io.assay.exact.Rational;

/**
 * A cut, and how far a value is from it.
 *
 * @param label the distance as a reader sees it: {@code 2.5 points below good}
 */
public record Threshold(Rational cut, String label) {}
