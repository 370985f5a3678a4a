package io.assay.site.document;

import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.markdown.Heading;
import io.assay.notation.JsonWriter;
import io.assay.site.fact.SiteFacts;
import io.assay.site.prose.PageMarkdown;
import io.assay.site.prose.PublishedAnchor;
import io.assay.site.view.Block;
import io.assay.site.view.Figure;
import io.assay.site.view.PageKind;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.site.view.TracedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * {@code page.json} beside every page, as {@code page.schema.json} describes it: what the page says of itself, its
 * headings, links both ways, and its figures.
 */
public final class PageDocument {
    private static final int FORMAT = 1;

    private final SiteFacts facts;
    private final List<PlannedPage> pages;
    private final Function<Page, List<Block>> inserted;
    private final Predicate<Page> isTraced;
    private final PageLinks links;
    private final PageFigures figures;

    /**
     * @param inserted what stands in a page's text besides its words; empty if nothing does
     * @param isTraced whether it is known what the text of a page with something inserted is made from
     * @param charts by the page that shows them
     * @param published whether the site has a document at a path
     */
    public PageDocument(
            SiteFacts facts,
            List<PlannedPage> pages,
            Function<Page, List<Block>> inserted,
            Predicate<Page> isTraced,
            Function<Permalink, List<Figure>> charts,
            Predicate<String> published) {
        this.facts = facts;
        this.pages = pages;
        this.inserted = inserted;
        this.isTraced = isTraced;
        this.links = new PageLinks(facts, pages, inserted);
        this.figures = new PageFigures(facts, charts, published);
    }

    /**
     * By path in the site, each to be written when it is asked for, by any thread.
     *
     * @param outlines what pages' titles, days, terms, links and addresses are made from
     */
    public Map<String, Supplier<String>> plan(Supplier<Optional<String>> outlines) {
        Map<String, Supplier<String>> documents = new TreeMap<>();
        for (PlannedPage page : pages) {
            if (page.kind() != PageKind.NOT_FOUND) {
                Supplier<String> text = () -> JsonWriter.writeLine(json(page)) + "\n";
                documents.put(
                        Routes.pageJson(page.permalink()),
                        isTraced(page) ? new TracedText(() -> inputs(page, outlines.get()), text) : text);
            }
        }
        return documents;
    }

    /** Whether it is known what it is made from. */
    private boolean isTraced(PlannedPage page) {
        return !page.isOfData()
                && (page.kind() != PageKind.HOME || facts.assessments().isEmpty())
                && written(page)
                        .filter(text -> !inserted.apply(text).isEmpty() && !isTraced.test(text))
                        .isEmpty();
    }

    /** Anchors and levels of headings are the text's. */
    private Optional<String> inputs(PlannedPage page, Optional<String> outlines) {
        return outlines.map(known -> known
                + written(page)
                        .map(text -> text.source().fingerprint().toString())
                        .orElse(""));
    }

    private Optional<Page> written(PlannedPage page) {
        return page.chrome().source().flatMap(facts.knowledge()::findPage);
    }

    private Map<String, Object> json(PlannedPage page) {
        String path = Routes.pageJson(page.permalink());
        Optional<Page> written = written(page);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", DocumentSchema.PAGE.from(path));
        json.put("format", FORMAT);
        json.put("root", DocumentSchema.root(path));
        json.putAll(PageEntry.of(page, written, facts.knowledge().settings()));
        put(json, "description", page.chrome().description());
        written.ifPresent(text -> {
            text.owner().ifPresent(owner -> json.put("owner", owner));
            json.put("markdown", PageEntry.url(PageMarkdown.path(text).path()));
        });
        json.put("illustrative", page.chrome().illustrativeNote().isPresent());
        written.ifPresent(text -> put(
                json,
                "headings",
                text.document().headings().stream().map(PageDocument::heading).toList()));
        put(json, "pages", named(links.listed(page)));
        json.put("links", named(links.links(page, written)));
        json.put("backlinks", named(links.backlinks(page, written)));
        put(json, "documents", figures.documents(page));
        Map<String, Object> shown =
                figures.of(page, written, written.map(inserted).orElse(List.of()));
        if (!shown.isEmpty()) {
            json.put("as_of", facts.clocks().asOf());
            json.put("known_at", facts.clocks().knownAt());
            json.putAll(shown);
        }
        return json;
    }

    private static Map<String, Object> heading(Heading heading) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", heading.level());
        json.put("text", heading.text());
        json.put("anchor", PublishedAnchor.of(heading.id()));
        return json;
    }

    private static List<Map<String, Object>> named(Map<String, String> titles) {
        return titles.entrySet().stream()
                .map(entry -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("url", entry.getKey());
                    json.put("title", entry.getValue());
                    return json;
                })
                .toList();
    }

    private static void put(Map<String, Object> json, String key, List<?> values) {
        if (!values.isEmpty()) {
            json.put(key, values);
        }
    }

    private static void put(Map<String, Object> json, String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }
}
