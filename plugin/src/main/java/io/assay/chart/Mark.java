package io.assay.chart;

/** What a reader must know of a number beside the number. */
public enum Mark {
    PROVISIONAL,
    ESTIMATED,
    STALE,
    DISPUTED,
    /** Something else is counted from this date on. */
    BREAK
}
