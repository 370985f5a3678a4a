package io.assay.site.view;

import java.util.List;

/** A section with its pages. */
public record SectionItem(Link link, String description, List<PageItem> pages) {
    public SectionItem {
        pages = List.copyOf(pages);
    }
}
