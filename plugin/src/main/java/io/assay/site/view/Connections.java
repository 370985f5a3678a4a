package io.assay.site.view;

import java.util.List;

/**
 * What ties a page to others besides the links in its text.
 *
 * @param supersededBy the pages that take its place
 * @param relations as headers say them
 * @param related akin to it, with what they share
 * @param mentions pages that name it without a link
 */
public record Connections(
        List<Link> supersededBy, List<Related> relations, List<RelatedItem> related, List<BacklinkItem> mentions) {
    /** The pages to which a page stands in one relation. */
    public record Related(String name, List<Link> pages) {
        public Related {
            pages = List.copyOf(pages);
        }
    }

    /** A page that is akin, and why. */
    public record RelatedItem(Link link, String why) {}

    /** Of a page that nobody wrote. */
    public static final Connections NONE = new Connections(List.of(), List.of(), List.of(), List.of());

    public Connections {
        supersededBy = List.copyOf(supersededBy);
        relations = List.copyOf(relations);
        related = List.copyOf(related);
        mentions = List.copyOf(mentions);
    }
}
