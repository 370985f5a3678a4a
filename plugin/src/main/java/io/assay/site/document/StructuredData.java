package io.assay.site.document;

import io.assay.notation.JsonWriter;
import io.assay.site.view.Chrome;
import io.assay.site.view.Link;
import io.assay.site.view.SitePage;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as JSON-LD in the words of schema.org. A verdict is no {@code Review} and no {@code Rating}: search engines
 * would show it as stars, without its date, its certainty and what it rests on. Invented figures are no
 * {@code Dataset}.
 */
public final class StructuredData {
    private StructuredData() {}

    /** For a {@code script} element; nothing for a page without a whole address. */
    public static Optional<String> of(SitePage page) {
        return page.chrome().canonical().map(url -> {
            List<Object> graph = new ArrayList<>();
            graph.add(page(page, url));
            if (!page.chrome().breadcrumbs().isEmpty()) {
                graph.add(breadcrumbs(page.chrome(), url));
            }
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("@context", "https://schema.org");
            json.put("@graph", graph);
            return escape(JsonWriter.write(json).strip());
        });
    }

    private static Map<String, Object> page(SitePage page, String url) {
        Chrome chrome = page.chrome();
        Map<String, Object> json = new LinkedHashMap<>();
        String type = type(page);
        json.put("@type", type);
        json.put(type.equals("Article") ? "headline" : "name", chrome.title());
        if (!chrome.description().isEmpty()) {
            json.put("description", chrome.description());
        }
        json.put("url", url);
        json.put("inLanguage", chrome.language());
        chrome.published().ifPresent(day -> json.put("datePublished", day));
        chrome.modified().ifPresent(day -> json.put("dateModified", day));
        if (page instanceof SitePage.EntityPage entity) {
            json.put("about", about(entity));
        } else if (type.equals("Dataset")) {
            json.put("variableMeasured", chrome.title());
        }
        if (!type.equals("WebSite")) {
            Map<String, Object> site = new LinkedHashMap<>();
            site.put("@type", "WebSite");
            site.put("name", chrome.siteTitle());
            json.put("isPartOf", site);
        }
        return json;
    }

    private static String type(SitePage page) {
        if (page instanceof SitePage.Home) {
            return "WebSite";
        } else if (page instanceof SitePage.Article) {
            return "Article";
        } else if (page instanceof SitePage.MetricPage metric) {
            boolean real = page.chrome().illustrativeNote().isEmpty()
                    && !metric.metric().current().isEmpty();
            return real ? "Dataset" : "WebPage";
        } else if (page instanceof SitePage.EntityPage || page instanceof SitePage.FrameworkPage) {
            return "WebPage";
        }
        return "CollectionPage";
    }

    private static Map<String, Object> about(SitePage.EntityPage entity) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", "Thing");
        thing.put("name", entity.name());
        entity.homepage().ifPresent(url -> thing.put("url", url));
        return thing;
    }

    private static Map<String, Object> breadcrumbs(Chrome chrome, String url) {
        List<Object> items = new ArrayList<>();
        for (Link crumb : chrome.breadcrumbs()) {
            String whole = URI.create(url).resolve(crumb.url()).toString();
            items.add(item(items.size() + 1, crumb.text(), whole.replaceFirst("(?<=/)index\\.html$", "")));
        }
        items.add(item(items.size() + 1, chrome.title(), url));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@type", "BreadcrumbList");
        json.put("itemListElement", items);
        return json;
    }

    private static Map<String, Object> item(int position, String name, String url) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@type", "ListItem");
        json.put("position", position);
        json.put("name", name);
        json.put("item", url);
        return json;
    }

    /** In JSON these characters stand in strings alone; escaped there, no text can end the element or begin another. */
    private static String escape(String json) {
        return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }
}
