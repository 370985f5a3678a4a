package io.assay.knowledge;

import java.util.Comparator;

/** How neighbours are put in order. */
public final class ReadingOrder {
    /** By title as people sort, ignoring case, then by path. */
    public static final Comparator<Page> BY_TITLE =
            Comparator.comparing(Page::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Page::path);

    /** By {@code order}, pages without one last, then by title. */
    public static final Comparator<Page> OF_PAGES = Comparator.<Page>comparingInt(
                    page -> page.order().orElse(Integer.MAX_VALUE))
            .thenComparing(BY_TITLE);

    /** By their pages' {@code order}, then by title. */
    static final Comparator<Section> OF_SECTIONS = Comparator.<Section>comparingInt(
                    section -> section.index().isPresent()
                            ? section.index().get().order().orElse(Integer.MAX_VALUE)
                            : Integer.MAX_VALUE)
            .thenComparing(Section::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Section::folder);

    private ReadingOrder() {}
}
