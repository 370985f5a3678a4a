package io.assay.chart;

/** What a reader must know of a number beside the number. */
public enum Mark {
    PROVISIONAL("provisional"),
    ESTIMATED("estimated"),
    STALE("stale"),
    DISPUTED("disputed"),
    /** Something else is counted from this date on. */
    BREAK("after a break in series");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** As it is written beside the number. */
    public String words() {
        return words;
    }
}
