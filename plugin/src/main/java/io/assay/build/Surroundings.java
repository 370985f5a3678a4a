package io.assay.build;

import io.assay.cache.Fingerprint;
import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.cache.SealedFile;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostics;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.KnowledgeReader;
import io.assay.knowledge.Page;
import io.assay.knowledge.Term;
import io.assay.link.Kinship;
import io.assay.link.TitleIndex;
import io.assay.link.WordUse;
import io.assay.search.IndexLayout;
import io.assay.site.Ties;
import io.assay.site.document.SearchPages;
import io.assay.source.AssetFile;
import io.assay.source.KeptFiles;
import io.assay.source.SourceFile;
import io.assay.source.SourceReader;
import io.assay.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a build leaves of its pages for one that begins with an edit of a single text: which other pages each takes
 * something from, and what is known of all texts together. It is read as it was written, a page when it is asked for.
 * Pages are known by their places in the order of their paths.
 */
final class Surroundings {
    private static final String FORMAT = "assay-surroundings 1";

    private final String conditions;
    private final List<String> files;
    private final List<String> assets;

    /** The pages that the frame of every page is made from. */
    private final List<Integer> frame;

    private final WordUse words;
    private final TitleIndex titles;
    private final IndexLayout layout;
    private final Map<String, Long> sizes;
    private final List<PackedReader> pages;

    /** The texts of the pages that were edited since. */
    private final Map<Integer, String> texts;

    /** All of {@link #pages} and what stands before them, as it was written. */
    private final byte[] lasting;

    private Surroundings(byte[] lasting, WordUse words, Map<String, Long> sizes, Map<Integer, String> texts) {
        PackedReader in = new PackedReader(lasting);
        this.lasting = lasting;
        this.conditions = in.text();
        this.files = in.list(PackedReader::text);
        this.assets = in.list(PackedReader::text);
        this.frame = in.list(PackedReader::number);
        this.titles = TitleIndex.read(in);
        this.layout = IndexLayout.read(in);
        this.pages = in.list(PackedReader::apart);
        this.words = words;
        this.sizes = sizes;
        this.texts = texts;
    }

    /** @param site what tells the site that was written from others */
    static Optional<Surroundings> find(Path file, String site) {
        return SealedFile.find(file)
                .map(PackedReader::new)
                .filter(in -> in.text().equals(FORMAT) && in.text().equals(site))
                .map(in -> {
                    WordUse words = WordUse.read(in);
                    Map<String, Long> sizes = new TreeMap<>();
                    in.list(size -> sizes.put(size.text(), size.longNumber()));
                    Map<Integer, String> texts = new TreeMap<>();
                    in.list(text -> texts.put(text.number(), text.text()));
                    return new Surroundings(in.block(), words, sizes, texts);
                });
    }

    void keep(Path file, String site) throws IOException {
        PackedWriter out = new PackedWriter().text(FORMAT).text(site);
        words.write(out);
        out.list(sizes.entrySet(), (size, to) -> to.text(size.getKey()).longNumber(size.getValue()));
        out.list(texts.entrySet(), (text, to) -> to.number(text.getKey()).text(text.getValue()));
        SealedFile.write(file, out.block(lasting).bytes());
    }

    /** @param conditions what all that is kept depends on */
    static Surroundings of(Composition build, String conditions) {
        KnowledgeBase base = build.facts().knowledge();
        Ties ties = build.written().ties();
        Map<Page, Integer> numbers = new HashMap<>();
        base.pages().forEach(page -> numbers.put(page, numbers.size()));
        SourceTree content = build.facts().content().without(base.withheld());
        PackedWriter out = new PackedWriter().text(conditions);
        out.list(
                content.files().stream()
                        .filter(file -> !KnowledgeReader.isMarkdown(file))
                        .toList(),
                (file, to) -> to.text(file.path()));
        out.list(content.assets(), (asset, to) -> to.text(asset.path()));
        out.list(ties.frame(), (page, to) -> to.number(numbers.get(page)));
        TitleIndex.of(base.pages()).write(out);
        IndexLayout layout = build.search().get().layout().get();
        layout.write(out);
        Map<String, Integer> firsts = layout.firsts();
        List<PackedWriter> pages = base.pages().parallelStream()
                .map(page -> of(page, ties, numbers, firsts.getOrDefault(SearchPages.url(page), 0)))
                .toList();
        out.list(pages, (page, to) -> to.block(page));
        return new Surroundings(out.bytes(), ties.words(), ties.sizes(), Map.of());
    }

    /** @param first the page's first entry in the search index */
    private static PackedWriter of(Page page, Ties ties, Map<Page, Integer> numbers, int first) {
        PackedWriter out = new PackedWriter()
                .text(page.path())
                .number(page.source().length())
                .longNumber(page.source().fingerprint().low())
                .longNumber(page.source().fingerprint().high())
                .flag(ties.standsAlone(page))
                .number(first);
        out.list(ties.company(page), (other, to) -> to.number(numbers.get(other)));
        return out.list(ties.kin(page), (kinship, to) -> write(kinship, numbers, to));
    }

    private static void write(Kinship kinship, Map<Page, Integer> numbers, PackedWriter out) {
        out.number(numbers.get(kinship.page()));
        out.list(kinship.links(), (page, to) -> to.number(numbers.get(page)));
        out.list(kinship.terms(), (term, to) -> to.text(term.taxonomy()).text(term.name()));
        out.list(kinship.words(), (word, to) -> to.text(word));
        out.longNumber(Double.doubleToLongBits(kinship.weight()));
    }

    String conditions() {
        return conditions;
    }

    TitleIndex titles() {
        return titles;
    }

    WordUse words() {
        return words;
    }

    IndexLayout layout() {
        return layout;
    }

    /** How many characters were written of the pages in each file of many, by path in the site. */
    Map<String, Long> sizes() {
        return sizes;
    }

    /** The place of a page; empty if there is none at that path. */
    Optional<Integer> find(String path) {
        int low = 0;
        int high = pages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = path(middle).compareTo(path);
            if (order == 0) {
                return Optional.of(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** The path of a page in the content folder. */
    String path(int number) {
        return page(number).text();
    }

    private PackedReader page(int number) {
        return pages.get(number).copy();
    }

    /** What follows the state of a page's file. */
    private PackedReader afterState(int number) {
        PackedReader in = page(number).skip();
        in.number();
        in.longNumber();
        in.longNumber();
        return in;
    }

    boolean standsAlone(int number) {
        return afterState(number).flag();
    }

    /** The first entry of a page in the search index. */
    int firstEntry(int number) {
        PackedReader in = afterState(number);
        in.flag();
        return in.number();
    }

    /** The pages that must be known for some to be made as they are among all, themselves included. */
    Set<Integer> company(Set<Integer> some) {
        Set<Integer> company = new TreeSet<>(frame);
        for (int number : some) {
            company.add(number);
            company.addAll(companyOf(number).list(PackedReader::number));
        }
        return company;
    }

    private PackedReader companyOf(int number) {
        PackedReader in = afterState(number);
        in.flag();
        in.number();
        return in;
    }

    /** The kin of a page of a base that holds its company. */
    List<Kinship> kin(Page page, KnowledgeBase base) {
        Map<String, Page> byPath = new HashMap<>();
        base.pages().forEach(one -> byPath.put(one.path(), one));
        PackedReader in = companyOf(find(page.path()).orElseThrow());
        in.list(PackedReader::number);
        return in.list(kin -> new Kinship(
                byPath.get(path(kin.number())),
                kin.list(link -> byPath.get(path(link.number()))),
                kin.list(term -> Term.of(term.text(), term.text())),
                kin.list(PackedReader::text),
                Double.longBitsToDouble(kin.longNumber())));
    }

    /**
     * Some pages as they were built last, and all files that are no pages.
     *
     * @return empty if a text is not kept any more
     */
    Optional<Checked<SourceTree>> tree(Path content, Set<Integer> some, KeptFiles kept) throws IOException {
        List<SourceFile> all = new ArrayList<>();
        for (int number : some) {
            Optional<SourceFile> file = file(number, kept);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            all.add(file.get());
        }
        for (String path : files) {
            SourceReader.reread(content, path).ifPresent(all::add);
        }
        List<AssetFile> others = assets.stream()
                .map(path -> new AssetFile(path, content.resolve(path)))
                .toList();
        return Optional.of(new Checked<>(new SourceTree(all, others), Diagnostics.NONE));
    }

    private Optional<SourceFile> file(int number, KeptFiles kept) {
        PackedReader in = page(number);
        String path = in.text();
        return texts.containsKey(number)
                ? Optional.of(new SourceFile(path, texts.get(number)))
                : kept.find(path, in.number(), new Fingerprint(in.longNumber(), in.longNumber()));
    }

    /**
     * The same after another text of a page.
     *
     * @param use of words, with that text
     */
    Surroundings revised(int number, SourceFile before, SourceFile now, WordUse use, Set<String> files) {
        Map<Integer, String> allTexts = new TreeMap<>(texts);
        allTexts.put(number, now.text());
        Map<String, Long> allSizes = new TreeMap<>(sizes);
        files.forEach(path -> allSizes.computeIfPresent(path, (same, size) -> size + now.length() - before.length()));
        return new Surroundings(lasting, use, allSizes, allTexts);
    }
}
