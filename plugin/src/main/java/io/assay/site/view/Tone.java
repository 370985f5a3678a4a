package io.assay.site.view;

import io.assay.exact.Rational;

/**
 * How good a level is among its neighbours, as the theme paints it: {@code t0}, the worst, to {@code t4}, the best, or
 * {@code unknown}. Never the only sign of it: the level's word stands beside it.
 */
public record Tone(String name) {
    public static final Tone UNKNOWN = new Tone("unknown");
    private static final int BEST = 4;

    /** The tone of a rank among {@code count} of them, 0 being the worst. */
    public static Tone of(int rank, int count) {
        return count < 2 ? new Tone("t2") : new Tone("t" + Math.round((float) BEST * rank / (count - 1)));
    }

    /** The tone of a score between 0 and 1. */
    public static Tone of(Rational score) {
        return of(score.times(Rational.of(12)).round(0).intValueExact(), 13);
    }

    /** From 0, the worst, to 4; less than 0 if nothing is known. */
    public int rank() {
        return equals(UNKNOWN) ? -1 : name.charAt(1) - '0';
    }

    @Override
    public String toString() {
        return name;
    }
}
