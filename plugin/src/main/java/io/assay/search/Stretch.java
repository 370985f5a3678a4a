package io.assay.search;

import io.assay.cache.Fingerprint;
import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.cache.Store;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was found in some pages that follow each other; entries are numbered from 0. Its indexes are held as the bytes that
 * are kept: a large site has a thousand, and as tables they would take three times as much.
 */
final class Stretch {
    /** A letter for the length of each entry. */
    final String lengths;

    /** The pages with their headings, their text taken out. */
    final List<SearchPage> pages;

    /** How many characters of text each page has. */
    final List<Integer> sizes;

    /** What tells the text of each page from that of another one. */
    final List<String> digests;

    /** The indexes of titles, of headings and of text, each a block; then the lengths and the digests. */
    private final byte[] found;

    private Stretch(List<SearchPage> pages, byte[] found) {
        this.pages = pages.stream().map(SearchPage::withoutText).toList();
        this.sizes = pages.stream().map(Stretch::size).toList();
        this.found = found;
        PackedReader rest = new PackedReader(found).skip().skip().skip();
        this.lengths = rest.text();
        this.digests = rest.list(PackedReader::text);
    }

    /** @param store of what was found before */
    static Stretch of(List<SearchPage> pages, Store store) {
        if (store == Store.NONE) {
            return new Stretch(pages, find(pages));
        }
        byte[] found = store.find(key(pages), () -> find(pages), Function.identity(), Function.identity());
        return new Stretch(pages, found);
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

    private static byte[] find(List<SearchPage> pages) {
        TermScanner scanner = new TermScanner();
        InvertedIndex titles = new InvertedIndex();
        InvertedIndex headings = new InvertedIndex();
        InvertedIndex text = new InvertedIndex();
        StringBuilder lengths = new StringBuilder();
        List<String> digests = new ArrayList<>();
        for (SearchPage page : pages) {
            titles.add(lengths.length(), page.title(), scanner);
            for (SearchPassage passage : page.passages()) {
                headings.add(lengths.length(), passage.heading(), scanner);
                lengths.append(magnitude(text.add(lengths.length(), passage.text(), scanner)));
            }
            digests.add(digest(page.passages().stream().map(SearchPassage::text).toList()));
        }
        return new PackedWriter()
                .block(titles.written())
                .block(headings.written())
                .block(text.written())
                .text(lengths.toString())
                .list(digests, (digest, out) -> out.text(digest))
                .bytes();
    }

    /** What tells the texts of a page's passages from others. */
    static String digest(List<String> texts) {
        Fingerprint of = Fingerprint.of(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(of.high()) + "-" + Long.toHexString(of.low());
    }

    /** A length to within a factor of two, which is all that ranking needs: a letter for each power of two. */
    static char magnitude(int length) {
        return (char) ('a' + Integer.SIZE - Integer.numberOfLeadingZeros(length));
    }

    private static int size(SearchPage page) {
        return page.passages().stream()
                .mapToInt(passage -> passage.text().length())
                .sum();
    }

    PackedReader titles() {
        return new PackedReader(found).within();
    }

    PackedReader headings() {
        return new PackedReader(found).skip().within();
    }

    PackedReader text() {
        return new PackedReader(found).skip().skip().within();
    }

    /** How many entries it has. */
    int entries() {
        return lengths.length();
    }
}
