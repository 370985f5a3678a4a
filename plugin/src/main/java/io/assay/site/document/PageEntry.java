package io.assay.site.document;

import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.SiteSettings;
import io.assay.knowledge.Term;
import io.assay.site.view.PlannedPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What programs are told of a page wherever it is named: what is not known, and what there is none of, is left out. */
final class PageEntry {
    private PageEntry() {}

    /** @param written what a person wrote there */
    static Map<String, Object> of(PlannedPage page, Optional<Page> written, SiteSettings settings) {
        Map<String, Object> entry = named(page.permalink(), page.chrome().title());
        entry.put("kind", page.kind().word());
        written.ifPresent(text -> {
            entry.put("source", text.path());
            text.date().ifPresent(day -> entry.put("date", day.toString()));
            text.lastReviewed().ifPresent(day -> entry.put("last_reviewed", day.toString()));
            text.lastChanged().ifPresent(day -> entry.put("last_changed", day.toString()));
            Map<String, List<String>> terms = new LinkedHashMap<>();
            for (String taxonomy : settings.taxonomies()) {
                List<String> its = text.terms(taxonomy).stream().map(Term::name).toList();
                if (!its.isEmpty()) {
                    terms.put(taxonomy, its);
                }
            }
            if (!terms.isEmpty()) {
                entry.put("taxonomies", terms);
            }
        });
        return entry;
    }

    /** A page by its address and its title. */
    static Map<String, Object> named(Permalink page, String title) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("url", url(page.path()));
        entry.put("title", title);
        return entry;
    }

    /** The URL of a path in the site, from the site's root. */
    static String url(String path) {
        return Permalink.relative(Permalink.HOME, path);
    }
}
