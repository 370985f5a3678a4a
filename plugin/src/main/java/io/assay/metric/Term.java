package io.assay.metric;

import io.assay.exact.Rational;

/**
 * A figure that a formula takes in, and how often: what {@code sum}, {@code mean} and {@code change} come down to.
 *
 * @param factor what it is multiplied by
 * @param span the day or period it is taken of
 * @param past whether it is an earlier figure, whose age says nothing about the result's
 */
record Term(Rational factor, Track track, TimeSpan span, boolean past) {
    static Term of(Track track, TimeSpan span) {
        return new Term(Rational.ONE, track, span, false);
    }

    Term times(Rational by) {
        return new Term(factor.times(by), track, span, past);
    }

    Reading read(HistoryView view) {
        return track.at(span, view);
    }
}
