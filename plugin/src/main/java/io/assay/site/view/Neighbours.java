package io.assay.site.view;

import io.assay.knowledge.Page;
import io.assay.knowledge.Section;
import java.util.List;
import java.util.Optional;

/** The pages before and after a page in its section, in reading order. */
public record Neighbours(Optional<Link> previous, Optional<Link> next) {
    static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());

    /** @param place of the page among those of the section; below zero for none */
    public static Neighbours of(Section section, int place) {
        if (place < 0) {
            return NONE;
        }
        List<Page> pages = section.pages();
        Page page = pages.get(place);
        return new Neighbours(link(page, pages, place - 1), link(page, pages, place + 1));
    }

    private static Optional<Link> link(Page from, List<Page> pages, int place) {
        return place < 0 || place >= pages.size()
                ? Optional.empty()
                : Optional.of(new Link(
                        pages.get(place).title(), pages.get(place).permalink().from(from.permalink())));
    }
}
