package io.assay.site.document;

import io.assay.knowledge.SiteSettings;
import io.assay.site.view.Chrome;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The written pages that have a date, as an Atom feed: the ones last reviewed, changed or published first. */
final class PageFeed {
    private static final int MOST_ENTRIES = 50;

    private PageFeed() {}

    /** @param knownAt the day of a feed without entries */
    static String write(List<PlannedPage> pages, LocalDate knownAt, SiteSettings settings, String baseUrl) {
        List<Atom.Entry> entries = pages.stream()
                .filter(page -> page.chrome().source().isPresent())
                .filter(page -> page.chrome().modified().isPresent())
                .map(page -> entry(page, baseUrl))
                .sorted(Comparator.comparing(Atom.Entry::updated).reversed().thenComparing(Atom.Entry::address))
                .limit(MOST_ENTRIES)
                .toList();
        return Atom.write(
                new Atom.Heading(
                        settings.title(),
                        baseUrl + Routes.PAGES_FEED,
                        baseUrl,
                        entries.isEmpty() ? knownAt : entries.get(0).updated()),
                settings,
                entries);
    }

    private static Atom.Entry entry(PlannedPage page, String baseUrl) {
        Chrome chrome = page.chrome();
        return new Atom.Entry(
                page.permalink().at(baseUrl),
                chrome.title(),
                chrome.modified().orElseThrow(),
                chrome.published(),
                Optional.empty(),
                chrome.description(),
                chrome.illustrativeNote());
    }
}
