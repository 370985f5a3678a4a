package io.assay.search;

import io.assay.cache.Fingerprint;
import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** What one must know of an index, besides its files, to revise them: whose its entries are, and how rare its terms. */
public final class IndexLayout {
    static final IndexLayout NONE = new IndexLayout(new int[] {0}, new long[0], List.of());

    /** What is left of the number of a term when its magnitude stands in it. */
    private static final long MAGNITUDE = 31;

    /** The first entry of each page, and how many entries there are. */
    private final int[] starts;

    /**
     * A number for each term that is not among the rarest, in ascending order, with the power of two of how many entries
     * have it.
     */
    private final long[] terms;

    /** What leads to each page, in their order; empty once it was written. */
    private final List<String> urls;

    private IndexLayout(int[] starts, long[] terms, List<String> urls) {
        this.starts = starts;
        this.terms = terms;
        this.urls = urls;
    }

    static IndexLayout of(List<SearchPage> pages, InvertedIndex text) {
        int[] starts = new int[pages.size() + 1];
        for (int i = 0; i < pages.size(); i++) {
            starts[i + 1] = starts[i] + pages.get(i).passages().size();
        }
        int entries = starts[pages.size()];
        LongStream terms = text.terms().stream()
                .filter(term -> LeadingTerms.about(text.entriesWith(term), entries) > LeadingTerms.about(0, entries))
                .mapToLong(term -> number(term)
                        | Integer.numberOfTrailingZeros(LeadingTerms.about(text.entriesWith(term), entries)));
        return new IndexLayout(
                starts,
                terms.sorted().toArray(),
                pages.stream().map(SearchPage::url).toList());
    }

    public static IndexLayout read(PackedReader in) {
        int[] starts = new int[in.number()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + in.number();
        }
        long[] terms = new long[in.number()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = in.longNumber();
        }
        return new IndexLayout(starts, terms, List.of());
    }

    public void write(PackedWriter out) {
        out.number(starts.length);
        for (int i = 1; i < starts.length; i++) {
            out.number(starts[i] - starts[i - 1]);
        }
        out.number(terms.length);
        for (long term : terms) {
            out.longNumber(term);
        }
    }

    /** The first entry of each page, by what leads to it; for a layout that was not read. */
    public Map<String, Integer> firsts() {
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < urls.size(); i++) {
            firsts.put(urls.get(i), starts[i]);
        }
        return firsts;
    }

    int entries() {
        return starts[starts.length - 1];
    }

    /** Where the pages of some entries begin, and where the last one ends. */
    int[] starts(int from, int to) {
        return Arrays.stream(starts)
                .filter(start -> start >= from && start <= to)
                .toArray();
    }

    /** About how many entries have a term. */
    int about(String term) {
        long number = number(term);
        int place = Arrays.binarySearch(terms, number);
        place = place < 0 ? -1 - place : place;
        return place < terms.length && (terms[place] & ~MAGNITUDE) == number
                ? 1 << (terms[place] & MAGNITUDE)
                : LeadingTerms.about(0, entries());
    }

    private static long number(String term) {
        return Fingerprint.of(term).low() & ~MAGNITUDE;
    }
}
