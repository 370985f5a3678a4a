package io.assay.site.view;

import io.assay.knowledge.Permalink;
import io.assay.link.Backlink;

/** A page that links here, and the words around the link. */
public record BacklinkItem(Link link, String sentence) {
    /** @param shown the page that shows it */
    public static BacklinkItem of(Backlink link, Permalink shown) {
        return new BacklinkItem(
                new Link(link.from().title(), link.from().permalink().from(shown)), link.sentence());
    }
}
