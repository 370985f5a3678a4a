package io.assay.framework;

/** What a framework makes of a criterion that is unknown. */
public enum Missing {
    /** It may have any level: the verdict is a range. */
    BOUNDS,
    /** It is left out, and the other weights make up the whole: for replaying systems that do so. */
    SKIP,
    /** The evidence is insufficient. */
    FAIL
}
