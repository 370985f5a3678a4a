package io.assay.site.document;

import io.assay.knowledge.SiteSettings;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.site.view.TracedText;
import io.assay.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What the web expects beside a site's pages, and what their scripts load. */
public final class WebDocuments {
    private WebDocuments() {}

    /**
     * By path in the site, each to be written when it is asked for. What needs whole addresses is left out without a base URL.
     *
     * @param knownAt the day of a feed without entries
     * @param outlines what pages' titles, descriptions, days and addresses are made from
     */
    public static Map<String, Supplier<String>> plan(
            List<PlannedPage> pages,
            LocalDate knownAt,
            SiteSettings settings,
            Words words,
            Supplier<Optional<String>> outlines) {
        Map<String, Supplier<String>> documents = new TreeMap<>();
        for (PlannedPage page : pages) {
            if (!page.permalink().equals(Routes.NOT_FOUND)) {
                Supplier<String> preview = () -> Preview.of(page, words).script(page);
                documents.put(Preview.path(page), page.isOfData() ? preview : new TracedText(outlines, preview));
            }
        }
        settings.baseUrl().ifPresent(url -> {
            documents.put(
                    Routes.PAGES_FEED, new TracedText(outlines, () -> PageFeed.write(pages, knownAt, settings, url)));
            documents.put(Sitemap.PATH, new TracedText(outlines, () -> Sitemap.write(pages, url)));
            Sitemap.robots(url).ifPresent(text -> documents.put(Sitemap.ROBOTS, () -> text));
            documents.put(PathList.PATH, new TracedText(outlines, () -> PathList.write(pages)));
        });
        return documents;
    }
}
