package io.assay.site.document;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Term;
import io.assay.link.LinkGraph;
import io.assay.notation.JsonWriter;
import io.assay.site.view.LongText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code index.json}: every written page with its source, URL, title, terms, links and backlinks, by source. */
public final class IndexDocument {
    public static final String PATH = "index.json";

    private IndexDocument() {}

    public static LongText of(KnowledgeBase base, LinkGraph links) {
        Map<String, Object> site = new LinkedHashMap<>();
        site.put("title", base.settings().title());
        site.put("base_url", base.settings().baseUrl());
        site.put("illustrative", base.settings().illustrative());
        return new LongText(() -> JsonWriter.pieces(site, "pages", base.pages(), page -> page(base, links, page)));
    }

    /** What is known of a page besides its text. */
    static Map<String, Object> page(KnowledgeBase base, LinkGraph links, Page page) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("source", page.path());
        entry.put("url", page.permalink().path());
        entry.put("title", page.title());
        entry.put("description", page.description());
        entry.put("last_reviewed", page.lastReviewed().map(Object::toString));
        page.lastChanged().ifPresent(day -> entry.put("last_changed", day.toString()));
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (String taxonomy : base.settings().taxonomies()) {
            terms.put(taxonomy, page.terms(taxonomy).stream().map(Term::name).toList());
        }
        entry.put("taxonomies", terms);
        entry.put("links", links.linked(page).stream().map(Page::path).toList());
        entry.put(
                "backlinks",
                links.backlinks(page).stream().map(link -> link.from().path()).toList());
        return entry;
    }
}
