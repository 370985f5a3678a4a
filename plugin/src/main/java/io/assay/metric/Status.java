package io.assay.metric;

/** How sound a figure is, worst first; the letters are SDMX's observation statuses. */
public enum Status {
    DISPUTED,
    MISSING,
    BREAK,
    PROVISIONAL,
    ESTIMATED,
    NORMAL;

    public static Status worst(Status a, Status b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
