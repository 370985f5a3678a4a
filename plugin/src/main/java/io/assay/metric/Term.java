package io.assay.metric;

import io.assay.exact.Rational;

/**
 * A figure that a formula takes in, and how often: what {@code sum}, {@code mean} and {@code change} come down to.
 *
 * @param factor what it is multiplied by
 * @param entry the figure
 * @param past whether it is an earlier figure, whose age says nothing about the result's
 */
record Term(Rational factor, Entry entry, boolean past) {
    static Term of(Entry entry) {
        return new Term(Rational.ONE, entry, false);
    }

    /** The day or period that it is taken of. */
    TimeSpan span() {
        return entry.span();
    }

    Term times(Rational by) {
        return new Term(factor.times(by), entry, past);
    }
}
