package io.assay.search;

import java.util.Locale;

/** What a result is about. */
public enum Kind {
    PAGE,
    ENTITY,
    METRIC,
    FRAMEWORK,
    VERDICT;

    /** As the index names it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
