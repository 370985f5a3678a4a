package io.assay.search;

import io.assay.cache.PackedReader;
import io.assay.cache.Store;
import io.assay.knowledge.Slug;
import io.assay.source.ContentHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the index in tiers. {@code titles.js} comes first: what there is, the terms of titles and headings, and the
 * weightiest ones of the text. Each {@code terms-….js} holds the text's terms in a range of the alphabet, each {@code
 * texts-….js} the passages of some pages; both are loaded when a search needs them.
 *
 * <p>An entry is a passage, numbered through all pages in order.
 */
public final class SearchIndex {
    /** Where its files are, in the site. */
    public static final String FOLDER = "search/";

    static final String FIRST = "titles";

    /** How many characters files of terms have on the average: some 20 kB compressed. */
    private static final int TERMS_SIZE = 60_000;

    /** Characters after which a file of passages is full: some 10 kB compressed. */
    static final int TEXTS_SIZE = 30_000;

    /** How many pages are looked at in one go. */
    private static final int STRETCH = 100;

    private final List<Supplier<SearchPage>> makers;
    private final List<String> taxonomies;
    private final Store store;
    private final InvertedIndex titles = new InvertedIndex();
    private final InvertedIndex headings = new InvertedIndex();
    private final InvertedIndex text = new InvertedIndex();
    private final InvertedIndex leading = new InvertedIndex();
    private final StringBuilder lengths = new StringBuilder();
    private final Shards shards = new Shards();

    /** With their headings and without their text, which is asked for again when it is written. */
    private final List<SearchPage> pages = new ArrayList<>();

    /** How many characters of text each page has. */
    private final List<Integer> sizes = new ArrayList<>();

    /** What tells the text of each page from that of another one. */
    private final List<String> digests = new ArrayList<>();

    /**
     * An index before it is written.
     *
     * @param files by path in the site, each to be written when it is asked for
     * @param layout what is needed to revise them
     */
    public record Plan(Map<String, Supplier<String>> files, Supplier<IndexLayout> layout) {
        /** Of a site without a search. */
        public static final Plan NONE = new Plan(Map.of(), () -> IndexLayout.NONE);
    }

    private SearchIndex(List<Supplier<SearchPage>> makers, List<String> taxonomies, Store store) {
        this.store = store;
        this.makers = makers;
        this.taxonomies = taxonomies;
    }

    /**
     * Plans the index of some pages.
     *
     * @param pages what can be found, in order; each gives the same whenever it is asked, to any thread
     * @param taxonomies those by whose terms results can be filtered, in order
     * @param store of what earlier processes found in pages
     */
    public static Plan plan(List<Supplier<SearchPage>> pages, List<String> taxonomies, Store store) {
        return new SearchIndex(pages, taxonomies, store).plan();
    }

    /** Whether the name of a file, by its path in the site, changes whenever the file does. */
    public static boolean isNamedByContent(String path) {
        return path.startsWith(FOLDER) && !path.equals(FOLDER + FIRST + ".js");
    }

    private Plan plan() {
        index();
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
        first.put("termFiles", planTerms());
        first.put("textFiles", planTexts());
        shards.addNamed(FIRST, first);
        return new Plan(shards.files(), () -> IndexLayout.of(pages, text));
    }

    private void index() {
        List<Stretch> stretches = IntStream.range(0, (makers.size() + STRETCH - 1) / STRETCH)
                .parallel()
                .mapToObj(i -> makers.subList(i * STRETCH, Math.min(makers.size(), (i + 1) * STRETCH)))
                .map(some -> Stretch.of(some.stream().map(Supplier::get).toList(), store))
                .toList();
        List<Integer> starts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int start = lengths.length();
            starts.add(start);
            titles.addAll(stretch.titles(), start);
            headings.addAll(stretch.headings(), start);
            text.addAll(stretch.text(), start);
            lengths.append(stretch.lengths);
            pages.addAll(stretch.pages);
            sizes.addAll(stretch.sizes);
            digests.addAll(stretch.digests);
        }
        LeadingTerms picker = new LeadingTerms(text, lengths.length());
        List<byte[]> picked = stretches.parallelStream()
                .map(stretch ->
                        picker.of(stretch.text(), stretch.entries()).written().bytes())
                .toList();
        for (int i = 0; i < picked.size(); i++) {
            leading.addAll(new PackedReader(picked.get(i)), starts.get(i));
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
    private List<List<String>> planTerms() {
        List<List<String>> groups = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (String term : text.terms()) {
            terms.add(term);
            if (endsFile(term, text.postings(term))) {
                groups.add(List.copyOf(terms));
                terms.clear();
            }
        }
        groups.add(terms);
        groups.removeIf(List::isEmpty);
        List<String> names = groups.parallelStream()
                .map(group -> shards.add("terms", ContentHash.of(lines(group)), () -> lines(group)))
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> List.of(groups.get(i).get(0), names.get(i)))
                .toList();
    }

    /**
     * Whether a file of terms ends after this one, the more likely the larger it is. It hangs on no other term, so that one
     * that grows, comes or goes moves no border elsewhere.
     */
    static boolean endsFile(String term, String postings) {
        int size = term.length() + postings.length() + 2;
        return (term.hashCode() * 0x9E3779B9 >>> 1) % TERMS_SIZE < size;
    }

    private String lines(List<String> terms) {
        StringBuilder lines = new StringBuilder();
        terms.forEach(term ->
                lines.append(term).append('\t').append(text.postings(term)).append('\n'));
        return lines.toString();
    }

    /** Gives the first entry of each file, and the file; no page is in two. */
    private List<List<Object>> planTexts() {
        List<List<Object>> files = new ArrayList<>();
        int from = 0;
        int size = 0;
        int start = 0;
        int entry = 0;
        for (int page = 0; page < pages.size(); page++) {
            size += sizes.get(page);
            entry += pages.get(page).passages().size();
            if (size >= TEXTS_SIZE || page == pages.size() - 1) {
                List<Supplier<SearchPage>> some = makers.subList(from, page + 1);
                ContentHash digest =
                        ContentHash.of(digests.subList(from, page + 1).toString());
                files.add(List.of(start, shards.add("texts", digest, () -> texts(some))));
                from = page + 1;
                start = entry;
                size = 0;
            }
        }
        return files;
    }

    private static List<String> texts(List<Supplier<SearchPage>> some) {
        return some.stream()
                .flatMap(maker -> maker.get().passages().stream())
                .map(SearchPassage::text)
                .toList();
    }
}
