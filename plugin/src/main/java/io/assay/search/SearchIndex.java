package io.assay.search;

import io.assay.knowledge.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the index in tiers. {@code titles.js} comes first: what there is, the terms of titles and headings, and the
 * weightiest ones of the text. Each {@code terms-….js} holds the text's terms in a range of the alphabet, each {@code
 * texts-….js} the passages of some pages; both are loaded when a search needs them.
 *
 * <p>An entry is a passage, numbered through all pages in order.
 */
public final class SearchIndex {
    /** Characters after which a file of terms, and one of passages, is full: some 40 and 10 kB compressed. */
    private static final int TERMS_SIZE = 120_000;

    private static final int TEXTS_SIZE = 30_000;

    private final List<SearchPage> pages;
    private final List<String> taxonomies;
    private final InvertedIndex titles = new InvertedIndex();
    private final InvertedIndex headings = new InvertedIndex();
    private final InvertedIndex text = new InvertedIndex();
    private final InvertedIndex leading = new InvertedIndex();
    private final StringBuilder lengths = new StringBuilder();
    private final Shards shards = new Shards();

    private SearchIndex(List<SearchPage> pages, List<String> taxonomies) {
        this.pages = pages;
        this.taxonomies = taxonomies;
    }

    /**
     * The index's files, by path in the site.
     *
     * @param taxonomies those by whose terms results can be filtered, in order
     */
    public static Map<String, String> write(List<SearchPage> pages, List<String> taxonomies) {
        return new SearchIndex(pages, taxonomies).write();
    }

    private Map<String, String> write() {
        index();
        pickLeadingTerms();
        Names sections = new Names(pages.stream().map(SearchPage::section));
        List<Names> terms = taxonomies.stream()
                .map(taxonomy -> new Names(pages.stream().flatMap(page -> listTerms(page, taxonomy))))
                .toList();
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("kinds", Arrays.stream(Kind.values()).map(Kind::word).toList());
        first.put("sections", sections.list());
        first.put("taxonomies", taxonomies);
        first.put("filed", terms.stream().map(Names::list).toList());
        first.put(
                "pages", pages.stream().map(page -> row(page, sections, terms)).toList());
        first.put("lengths", lengths);
        first.put("terms", firstTerms());
        first.put("termFiles", writeTerms());
        first.put("textFiles", writeTexts());
        shards.addNamed("titles", first);
        return shards.files();
    }

    private void index() {
        int entry = 0;
        for (SearchPage page : pages) {
            titles.add(entry, Terms.count(page.title()));
            for (SearchPassage passage : page.passages()) {
                headings.add(entry, Terms.count(passage.heading()));
                Map<String, Integer> counts = Terms.count(passage.text());
                text.add(entry, counts);
                lengths.append(magnitude(counts.size()));
                entry++;
            }
        }
    }

    /** A length to within a factor of two, which is all that ranking needs: a letter for each power of two. */
    private static char magnitude(int length) {
        return (char) ('a' + Integer.SIZE - Integer.numberOfLeadingZeros(length));
    }

    private void pickLeadingTerms() {
        LeadingTerms picker = new LeadingTerms(text, lengths.length());
        int entry = 0;
        for (SearchPage page : pages) {
            for (SearchPassage passage : page.passages()) {
                Map<String, Integer> counts = Terms.count(passage.text());
                for (String term : picker.of(counts)) {
                    leading.add(entry, term, counts.get(term));
                }
                entry++;
            }
        }
    }

    private List<Object> row(SearchPage page, Names sections, List<Names> terms) {
        List<List<Integer>> filed = new ArrayList<>();
        for (int i = 0; i < taxonomies.size(); i++) {
            filed.add(
                    listTerms(page, taxonomies.get(i)).map(terms.get(i)::number).toList());
        }
        return List.of(
                page.url(),
                page.title(),
                page.kind().ordinal(),
                sections.number(page.section()),
                filed,
                page.passages().stream().skip(1).map(SearchIndex::heading).toList());
    }

    /** A heading, alone if its anchor follows from it. */
    private static Object heading(SearchPassage passage) {
        return passage.anchor().equals(Slug.of(passage.heading()))
                ? passage.heading()
                : List.of(passage.heading(), passage.anchor());
    }

    private static Stream<String> listTerms(SearchPage page, String taxonomy) {
        return page.terms().getOrDefault(taxonomy, List.of()).stream();
    }

    /** A line for each term: itself and its postings in titles, headings and text, parted by tabs. */
    private String firstTerms() {
        TreeSet<String> all = new TreeSet<>(titles.terms());
        all.addAll(headings.terms());
        all.addAll(leading.terms());
        StringBuilder lines = new StringBuilder();
        for (String term : all) {
            lines.append(term);
            for (InvertedIndex field : List.of(titles, headings, leading)) {
                lines.append('\t').append(field.postings(term));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** Gives the first term of each file, and the file. */
    private List<List<String>> writeTerms() {
        List<List<String>> files = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        Optional<String> first = Optional.empty();
        for (String term : text.terms()) {
            first = first.or(() -> Optional.of(term));
            lines.append(term).append('\t').append(text.postings(term)).append('\n');
            if (lines.length() >= TERMS_SIZE) {
                files.add(List.of(first.get(), shards.add("terms", lines)));
                lines.setLength(0);
                first = Optional.empty();
            }
        }
        first.ifPresent(term -> files.add(List.of(term, shards.add("terms", lines))));
        return files;
    }

    /** Gives the first entry of each file, and the file; no page is in two. */
    private List<List<Object>> writeTexts() {
        List<List<Object>> files = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int size = 0;
        int entry = 0;
        for (SearchPage page : pages) {
            for (SearchPassage passage : page.passages()) {
                texts.add(passage.text());
                size += passage.text().length();
                entry++;
            }
            if (size >= TEXTS_SIZE) {
                files.add(List.of(entry - texts.size(), shards.add("texts", texts)));
                texts.clear();
                size = 0;
            }
        }
        if (!texts.isEmpty()) {
            files.add(List.of(entry - texts.size(), shards.add("texts", texts)));
        }
        return files;
    }
}
