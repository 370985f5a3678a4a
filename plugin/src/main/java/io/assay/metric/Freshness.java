package io.assay.metric;

/** How a figure's age compares with how often it should come, worst first. */
public enum Freshness {
    /** Past its cadence and its grace: treated as unknown. */
    STALE,
    /** Past its cadence: used, with less certainty. */
    DUE,
    FRESH;

    public static Freshness worst(Freshness a, Freshness b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
