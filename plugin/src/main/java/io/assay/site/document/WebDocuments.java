package io.assay.site.document;

import io.assay.knowledge.SiteSettings;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the web expects beside a site's pages, and what their scripts load. */
public final class WebDocuments {
    private WebDocuments() {}

    /**
     * By path in the site. What needs whole addresses is left out without a base URL.
     *
     * @param knownAt the day of a feed without entries
     */
    public static Map<String, String> write(
            List<SitePage> pages, LocalDate knownAt, SiteSettings settings, Words words) {
        Map<String, String> documents = new TreeMap<>();
        for (SitePage page : pages) {
            if (!page.permalink().equals(Routes.NOT_FOUND)) {
                documents.put(Preview.path(page), Preview.of(page, words).script(page));
            }
        }
        settings.baseUrl().ifPresent(url -> {
            documents.put(Routes.PAGES_FEED, PageFeed.write(pages, knownAt, settings, url));
            documents.put(Sitemap.PATH, Sitemap.write(pages, url));
            Sitemap.robots(url).ifPresent(text -> documents.put(Sitemap.ROBOTS, text));
            documents.put(PathList.PATH, PathList.write(pages));
        });
        return documents;
    }
}
