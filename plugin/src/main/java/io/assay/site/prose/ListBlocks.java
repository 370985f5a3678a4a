package io.assay.site.prose;

import io.assay.cache.Once;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.PageKeys;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.ReadingOrder;
import io.assay.knowledge.Slug;
import io.assay.knowledge.Term;
import io.assay.markdown.Fence;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import io.assay.site.view.ListingView;
import io.assay.site.view.PageItem;
import io.assay.site.wording.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads {@code list} blocks, which ask for pages by any key of their headers. Mistakes are reported at their lines. */
final class ListBlocks {
    private static final int ALL = Integer.MAX_VALUE;

    private final KnowledgeBase base;
    private final Wording wording;
    private final Collection<Diagnostic> diagnostics;
    private final Once<Set<String>> keys;

    ListBlocks(KnowledgeBase base, Wording wording, Collection<Diagnostic> diagnostics) {
        this.base = base;
        this.wording = wording;
        this.diagnostics = diagnostics;
        this.keys = new Once<>(() -> keys(base));
    }

    private static Set<String> keys(KnowledgeBase base) {
        Set<String> keys = new TreeSet<>(PageKeys.KNOWN);
        keys.addAll(base.settings().taxonomies());
        base.pages()
                .forEach(page -> page.header()
                        .entries()
                        .forEach(entry -> keys.add(entry.key().text())));
        return keys;
    }

    static boolean isList(Fence fence) {
        return fence.language().equals("list");
    }

    /**
     * The pages that a block asks for, the one that it stands on left out.
     *
     * @param here the page that shows them
     */
    ListingView read(Page page, Fence fence, Permalink here) {
        Fields fields = BlockFields.read(page, fence, diagnostics);
        Predicate<Page> wanted = fields.mapping("where").map(this::where).orElse(any -> true);
        Comparator<Page> order = fields.scalar("sort").map(this::order).orElse(ReadingOrder.BY_TITLE);
        int limit = fields.scalar("limit").map(this::limit).orElse(ALL);
        List<String> columns = fields.scalars("columns").stream()
                .filter(this::isKey)
                .map(Scalar::text)
                .toList();
        Optional<String> group = fields.scalar("group").filter(this::isKey).map(Scalar::text);
        fields.rejectUnknown();
        List<Page> found = base.pages().stream()
                .filter(one -> !one.equals(page))
                .filter(wanted)
                .sorted(order)
                .limit(limit)
                .toList();
        return new ListingView(
                columns.stream().map(Slug::words).toList(),
                groups(found, group).entrySet().stream()
                        .map(entry -> group(entry.getKey(), entry.getValue(), columns, here))
                        .toList());
    }

    private Predicate<Page> where(Mapping mapping) {
        Predicate<Page> all = page -> true;
        for (Mapping.Entry entry : mapping.entries()) {
            if (isKey(entry.key())) {
                Predicate<Page> any = page -> false;
                List<Node> values = entry.value() instanceof Sequence list ? list.items() : List.of(entry.value());
                for (Node value : values) {
                    if (value instanceof Scalar scalar) {
                        any = any.or(PageTest.parse(entry.key().text(), scalar.text()));
                    } else {
                        diagnostics.add(Diagnostic.of(
                                Code.BAD_LIST, value.place(), "what a page is to have must be a single value"));
                    }
                }
                all = all.and(any);
            }
        }
        return all;
    }

    private Comparator<Page> order(Scalar sort) {
        boolean descending = sort.text().startsWith("-");
        String key = descending ? sort.text().substring(1) : sort.text();
        return isKey(key, sort) ? KeyOrder.of(key, descending) : ReadingOrder.BY_TITLE;
    }

    private int limit(Scalar scalar) {
        try {
            int limit = Integer.parseInt(scalar.text());
            if (limit > 0) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Reported below, as a number that is none of pages is.
        }
        diagnostics.add(Diagnostic.of(
                Code.BAD_LIST, scalar.place(), "'limit' must be a number of pages, not '" + scalar.text() + "'"));
        return ALL;
    }

    private boolean isKey(Scalar scalar) {
        return isKey(scalar.text(), scalar);
    }

    private boolean isKey(String key, Scalar place) {
        boolean known = keys.get().contains(key);
        if (!known) {
            diagnostics.add(Diagnostic.of(Code.BAD_LIST, place.place(), "no page has a key '" + key + "'")
                    .withHint("some that pages have: title, section, last_reviewed, "
                            + String.join(", ", base.settings().taxonomies()))
                    .withNearest(key, keys.get()));
        }
        return known;
    }

    /** Pages by what they say under a key, in the order of that; those that say nothing last. */
    private static Map<String, List<Page>> groups(List<Page> pages, Optional<String> key) {
        if (key.isEmpty()) {
            return Map.of("", pages);
        }
        Map<String, List<Page>> groups = new LinkedHashMap<>();
        pages.stream()
                .flatMap(page -> PageKeys.values(page, key.get()).stream())
                .distinct()
                .sorted(KeyOrder::compare)
                .forEach(value -> groups.put(value, new ArrayList<>()));
        for (Page page : pages) {
            List<String> values = PageKeys.values(page, key.get());
            values.stream().distinct().forEach(value -> groups.get(value).add(page));
            if (values.isEmpty()) {
                groups.computeIfAbsent("–", none -> new ArrayList<>()).add(page);
            }
        }
        return groups;
    }

    private ListingView.Group group(String name, List<Page> pages, List<String> columns, Permalink from) {
        if (columns.isEmpty()) {
            return new ListingView.Group(
                    name,
                    pages.stream().map(page -> PageItem.of(page, from, wording)).toList(),
                    List.of());
        }
        return new ListingView.Group(
                name,
                List.of(),
                pages.stream()
                        .map(page -> columns.stream()
                                .map(key -> cell(page, key, from))
                                .toList())
                        .toList());
    }

    private ListingView.Cell cell(Page page, String key, Permalink from) {
        if (key.equals("title")) {
            return new ListingView.Cell(
                    List.of(new ListingView.Word(page.title(), page.permalink().from(from))));
        }
        if (base.settings().taxonomies().contains(key)) {
            return new ListingView.Cell(
                    page.terms(key).stream().map(term -> word(term, from)).toList());
        }
        return new ListingView.Cell(PageKeys.values(page, key).stream()
                .map(value -> new ListingView.Word(
                        key.equals("owner") ? base.settings().authorName(value) : shown(value), ""))
                .toList());
    }

    private static ListingView.Word word(Term term, Permalink from) {
        return new ListingView.Word(term.name(), term.permalink().from(from));
    }

    private String shown(String value) {
        try {
            return wording.date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
