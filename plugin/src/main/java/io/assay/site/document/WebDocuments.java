package io.assay.site.document;

import io.assay.knowledge.SiteSettings;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What the web expects beside a site's pages, and what their scripts load. */
public final class WebDocuments {
    private WebDocuments() {}

    /**
     * By path in the site, each to be written when it is asked for. What needs whole addresses is left out without a base URL.
     *
     * @param knownAt the day of a feed without entries
     */
    public static Map<String, Supplier<String>> plan(
            List<PlannedPage> pages, LocalDate knownAt, SiteSettings settings, Words words) {
        Map<String, Supplier<String>> documents = new TreeMap<>();
        for (PlannedPage page : pages) {
            if (!page.permalink().equals(Routes.NOT_FOUND)) {
                documents.put(Preview.path(page), () -> Preview.of(page, words).script(page));
            }
        }
        settings.baseUrl().ifPresent(url -> {
            documents.put(Routes.PAGES_FEED, () -> PageFeed.write(pages, knownAt, settings, url));
            documents.put(Sitemap.PATH, () -> Sitemap.write(pages, url));
            Sitemap.robots(url).ifPresent(text -> documents.put(Sitemap.ROBOTS, () -> text));
            documents.put(PathList.PATH, () -> PathList.write(pages));
        });
        return documents;
    }
}
