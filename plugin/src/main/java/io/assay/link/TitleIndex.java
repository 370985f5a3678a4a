package io.assay.link;

import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.knowledge.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** By the words of titles, a number for each run of words: finds the pages that a text may name, and perhaps some more. */
public final class TitleIndex {
    /** In ascending order: the number of a title's words, and in the lower bits that of its page. */
    private final long[] titles;

    private final int mostWords;

    private TitleIndex(long[] titles, int mostWords) {
        this.titles = titles;
        this.mostWords = mostWords;
    }

    /** @param pages are known by their places in this list */
    public static TitleIndex of(List<Page> pages) {
        List<Long> titles = new ArrayList<>();
        int[] mostWords = {0};
        for (int number = 0; number < pages.size(); number++) {
            int page = number;
            UnlinkedMentions.titles(pages.get(number)).forEach(title -> {
                int[] words = words(title.text());
                long run = 0;
                for (int word : words) {
                    run = joined(run, word);
                }
                titles.add(entry(run, page));
                mostWords[0] = Math.max(mostWords[0], words.length);
            });
        }
        return new TitleIndex(
                titles.stream().mapToLong(Long::longValue).sorted().toArray(), mostWords[0]);
    }

    public static TitleIndex read(PackedReader in) {
        int mostWords = in.number();
        long[] titles = new long[in.number()];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = in.longNumber();
        }
        return new TitleIndex(titles, mostWords);
    }

    public void write(PackedWriter out) {
        out.number(mostWords).number(titles.length);
        for (long title : titles) {
            out.longNumber(title);
        }
    }

    /** The numbers of pages of which each has a title whose words are in the text, one after the other. */
    public Set<Integer> mayBeNamed(String text) {
        Set<Integer> named = new TreeSet<>();
        int[] words = words(text);
        for (int from = 0; from < words.length; from++) {
            long run = 0;
            for (int at = from; at < Math.min(words.length, from + mostWords); at++) {
                run = joined(run, words[at]);
                int place = Arrays.binarySearch(titles, entry(run, 0));
                for (place = place < 0 ? -1 - place : place;
                        place < titles.length && titles[place] >>> Integer.SIZE == entry(run, 0) >>> Integer.SIZE;
                        place++) {
                    named.add((int) titles[place]);
                }
            }
        }
        return named;
    }

    /** A number for each word, upper and lower case as one. */
    private static int[] words(String text) {
        WordScanner scanner = new WordScanner(text);
        int[] words = new int[16];
        int count = 0;
        while (scanner.next()) {
            if (count == words.length) {
                words = Arrays.copyOf(words, 2 * count);
            }
            words[count++] = WordNumbers.hash(scanner.text(), scanner.start(), scanner.end());
        }
        return Arrays.copyOf(words, count);
    }

    private static long joined(long run, int word) {
        return (run + word) * 0x9E3779B97F4A7C15L ^ run >>> Integer.SIZE;
    }

    private static long entry(long run, int page) {
        return run >>> Integer.SIZE << Integer.SIZE | page;
    }
}
