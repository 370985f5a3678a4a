package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/**
 * Who stands for a page and since when.
 *
 * @param reviewed when it was last reviewed, or without a review on record last changed
 * @param overdue a sentence, if that is too long ago
 * @param minutes how long it takes to read, at least 1
 */
public record Byline(
        Optional<String> reviewed, Optional<String> overdue, Optional<String> owner, int minutes, List<Terms> terms) {
    /** The page's words of one taxonomy. */
    public record Terms(String taxonomy, String label, List<Link> links) {
        public Terms {
            links = List.copyOf(links);
        }
    }

    /** Of a page that nobody wrote. */
    public static final Byline NONE = new Byline(Optional.empty(), Optional.empty(), Optional.empty(), 1, List.of());

    public Byline {
        terms = List.copyOf(terms);
    }
}
