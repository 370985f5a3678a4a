package io.assay.site.document;

import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What crawlers read: every page's address (sitemaps.org, protocol 0.9), and where to find the list. */
final class Sitemap {
    static final String PATH = "sitemap.xml";
    static final String ROBOTS = "robots.txt";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    static String write(List<PlannedPage> pages, String baseUrl) {
        return Xml.write(
                "urlset",
                NAMESPACE,
                out -> pages.stream()
                        .filter(page -> !page.permalink().equals(Routes.NOT_FOUND))
                        .sorted(Comparator.comparing(PlannedPage::permalink))
                        .forEach(page -> out.element("url", () -> {
                            out.element("loc", page.permalink().at(baseUrl));
                            page.chrome().modified().ifPresent(day -> out.element("lastmod", day.toString()));
                        })));
    }

    /** Nothing for a site below a path: crawlers read this file at a host's root alone (RFC 9309). */
    static Optional<String> robots(String baseUrl) {
        return Optional.of(baseUrl)
                .filter(url -> URI.create(url).getPath().equals("/"))
                .map(url -> "User-agent: *\nAllow: /\n\nSitemap: " + url + PATH + "\n");
    }
}
