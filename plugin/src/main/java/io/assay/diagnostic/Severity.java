package io.assay.diagnostic;

/** How much a problem matters, gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    HINT,
    OFF;

    /** The word used in files and on the console. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
