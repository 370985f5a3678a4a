package io.assay.search;

import io.assay.cache.Fingerprint;
import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.cache.Store;
import io.assay.source.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found in some pages that follow each other; entries are numbered from 0. */
final class Stretch {
    final InvertedIndex titles;
    final InvertedIndex headings;
    final InvertedIndex text;
    final StringBuilder lengths = new StringBuilder();

    /** The pages with their headings, their text taken out. */
    final List<SearchPage> pages = new ArrayList<>();

    /** How many characters of text each page has. */
    final List<Integer> sizes = new ArrayList<>();

    /** What tells the text of each page from that of another one. */
    final List<ContentHash> digests = new ArrayList<>();

    private final TermScanner scanner = new TermScanner();

    private Stretch(InvertedIndex titles, InvertedIndex headings, InvertedIndex text) {
        this.titles = titles;
        this.headings = headings;
        this.text = text;
    }

    /** @param store of what was found before */
    static Stretch of(List<SearchPage> pages, Store store) {
        if (store == Store.NONE) {
            return find(pages);
        }
        Fingerprint key = key(pages);
        Optional<byte[]> kept = store.find(key);
        if (kept.isPresent()) {
            return read(kept.get(), pages);
        }
        Stretch found = find(pages);
        store.put(key, found.write());
        return found;
    }

    private static Stretch find(List<SearchPage> pages) {
        Stretch stretch = new Stretch(new InvertedIndex(), new InvertedIndex(), new InvertedIndex());
        pages.forEach(stretch::add);
        return stretch;
    }

    /** Of all that is looked at. */
    private static Fingerprint key(List<SearchPage> pages) {
        PackedWriter looked = new PackedWriter().text("stretch");
        looked.list(
                pages,
                (page, out) -> out.text(page.title())
                        .list(
                                page.passages(),
                                (passage, to) -> to.text(passage.heading()).text(passage.text())));
        return Fingerprint.of(looked.bytes());
    }

    private byte[] write() {
        PackedWriter out = new PackedWriter();
        titles.write(out);
        headings.write(out);
        text.write(out);
        out.text(lengths.toString());
        out.list(digests, (digest, to) -> to.text(digest.hex()));
        return out.bytes();
    }

    private static Stretch read(byte[] bytes, List<SearchPage> pages) {
        PackedReader in = new PackedReader(bytes);
        Stretch stretch = new Stretch(InvertedIndex.read(in), InvertedIndex.read(in), InvertedIndex.read(in));
        stretch.lengths.append(in.text());
        stretch.digests.addAll(in.list(digest -> new ContentHash(digest.text())));
        for (SearchPage page : pages) {
            stretch.pages.add(page.withoutText());
            stretch.sizes.add(page.passages().stream()
                    .mapToInt(passage -> passage.text().length())
                    .sum());
        }
        return stretch;
    }

    /** How many entries it has. */
    int entries() {
        return lengths.length();
    }

    private void add(SearchPage page) {
        titles.add(entries(), page.title(), scanner);
        StringBuilder words = new StringBuilder();
        for (SearchPassage passage : page.passages()) {
            headings.add(entries(), passage.heading(), scanner);
            lengths.append(magnitude(text.add(entries(), passage.text(), scanner)));
            words.append(passage.text()).append('\n');
        }
        pages.add(page.withoutText());
        sizes.add(words.length() - page.passages().size());
        digests.add(ContentHash.of(words.toString()));
    }

    /** A length to within a factor of two, which is all that ranking needs: a letter for each power of two. */
    private static char magnitude(int length) {
        return (char) ('a' + Integer.SIZE - Integer.numberOfLeadingZeros(length));
    }
}
