package io.assay.site.document;

import io.assay.knowledge.KnowledgeBase;
import io.assay.notation.JsonWriter;
import io.assay.site.view.LongText;
import io.assay.site.view.PageKind;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code index.json}: every page of the site by its address, with its kind, its days and terms, and where its JSON is. */
public final class IndexDocument {
    public static final String PATH = "index.json";

    private IndexDocument() {}

    /** @param pages by permalink */
    public static LongText of(KnowledgeBase base, List<PlannedPage> pages) {
        Map<String, Object> site = new LinkedHashMap<>();
        site.put("title", base.settings().title());
        site.put("base_url", base.settings().baseUrl());
        site.put("illustrative", base.settings().illustrative());
        List<PlannedPage> listed =
                pages.stream().filter(page -> page.kind() != PageKind.NOT_FOUND).toList();
        return new LongText(() -> JsonWriter.pieces(site, "pages", listed, page -> entry(base, page)));
    }

    private static Map<String, Object> entry(KnowledgeBase base, PlannedPage page) {
        Map<String, Object> entry = PageEntry.of(page, page.chrome().source().flatMap(base::findPage), base.settings());
        entry.put("json", PageEntry.url(Routes.pageJson(page.permalink())));
        return entry;
    }
}
