package io.assay.link;

import io.assay.cache.Fingerprint;
import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many pages use each word several times, by a number for each word: enough to tell whether another text of a page
 * leaves the kin of all pages as they are.
 */
public final class WordUse {
    private final int pages;

    /** In ascending order. */
    private final long[] words;

    /** By place of the word. */
    private final int[] pagesWith;

    private WordUse(int pages, long[] words, int[] pagesWith) {
        this.pages = pages;
        this.words = words;
        this.pagesWith = pagesWith;
    }

    /** @param pages how many there are in all */
    static WordUse of(Map<String, Integer> pagesWith, int pages) {
        Map<Long, Integer> byNumber = new HashMap<>();
        pagesWith.forEach((word, with) -> byNumber.put(number(word), with));
        return byNumber(byNumber, pages);
    }

    private static WordUse byNumber(Map<Long, Integer> byNumber, int pages) {
        long[] words =
                byNumber.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        return new WordUse(
                pages, words, Arrays.stream(words).mapToInt(byNumber::get).toArray());
    }

    public static WordUse read(PackedReader in) {
        int pages = in.number();
        long[] words = new long[in.number()];
        int[] pagesWith = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.longNumber();
            pagesWith[i] = in.number();
        }
        return new WordUse(pages, words, pagesWith);
    }

    public void write(PackedWriter out) {
        out.number(pages).number(words.length);
        for (int i = 0; i < words.length; i++) {
            out.longNumber(words[i]).number(pagesWith[i]);
        }
    }

    /** The same with another text of a page; empty if the kin of some page may then be others. */
    public Optional<WordUse> revised(String textBefore, String text) {
        WordCounter counter = new WordCounter(new ConcurrentHashMap<>());
        Map<String, Integer> before = counter.count(textBefore);
        Map<String, Integer> now = counter.count(text);
        int mostPages = RelatedPages.mostSharing(pages);
        Map<String, Integer> revised = new HashMap<>();
        for (String word : before.keySet()) {
            if (!now.containsKey(word)) {
                revised.put(word, pagesWith(word) - 1);
                if (tells(pagesWith(word) - 1, mostPages)) {
                    return Optional.empty();
                }
            }
        }
        for (String word : now.keySet()) {
            if (!before.containsKey(word)) {
                revised.put(word, pagesWith(word) + 1);
                if (tells(pagesWith(word), mostPages)) {
                    return Optional.empty();
                }
            }
        }
        boolean tellsTheSame = RareWords.telling(before, this::pagesWith, pages, mostPages)
                .equals(RareWords.telling(now, word -> revised.getOrDefault(word, pagesWith(word)), pages, mostPages));
        return tellsTheSame ? Optional.of(with(revised)) : Optional.empty();
    }

    /** Whether a word that another page begins to use, or no longer does, may have told one of these from others. */
    private static boolean tells(int others, int mostPages) {
        return others >= 1 && others <= mostPages;
    }

    private int pagesWith(String word) {
        int place = Arrays.binarySearch(words, number(word));
        return place < 0 ? 0 : pagesWith[place];
    }

    private WordUse with(Map<String, Integer> revised) {
        Map<Long, Integer> all = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            all.put(words[i], pagesWith[i]);
        }
        revised.forEach((word, with) -> all.put(number(word), with));
        return revised.isEmpty() ? this : byNumber(all, pages);
    }

    private static long number(String word) {
        return Fingerprint.of(word).low();
    }
}
