package io.assay.site.view;

import java.util.Locale;

/** The kinds of page that a site has. */
public enum PageKind {
    HOME,
    SECTION,
    ARTICLE,
    TERM,
    TAXONOMY,
    VERDICTS,
    CHANGES,
    CORRECTIONS,
    ENTITY,
    FRAMEWORK,
    METRIC,
    METRICS,
    REVIEW,
    GRAPH,
    NOT_FOUND;

    /** The name of its template, and what programs know it by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
