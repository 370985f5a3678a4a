package io.assay.site.view;

import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.site.wording.Wording;

/**
 * A page in a list of pages.
 *
 * @param date when it was last reviewed or changed; empty if that is not known
 */
public record PageItem(Link link, String description, String date) {
    public static PageItem of(Page page, Permalink from, Wording wording) {
        return new PageItem(
                new Link(page.title(), page.permalink().from(from)),
                page.description().orElse(""),
                wording.reviewed(page).orElse(""));
    }
}
