package io.assay.site.view;

/**
 * The verdicts of two versions of a framework, side by side.
 *
 * @param until the last day on which both are shown, as people write it
 * @param present the version in force
 * @param outgoing the one before it
 */
public record VersionsView(String until, Version present, Version outgoing) {
    /** A version by its name, with what it says. */
    public record Version(String name, VerdictView verdict) {}
}
