package io.assay.chart;

/** The seven colours from the worst level to the best. */
final class Ramp {
    private static final int STEPS = 6;

    private Ramp() {}

    /** Spreads any number of levels over the colours, symmetrically about the middle one. */
    static String cssClass(int rank, int levels) {
        if (levels == 1) {
            return "c-band-3";
        }
        boolean lowerHalf = 2 * rank < levels - 1;
        int fromEnd = lowerHalf ? rank : levels - 1 - rank;
        int step = STEPS * fromEnd / (levels - 1);
        return "c-band-" + (lowerHalf ? step : STEPS - step);
    }
}
