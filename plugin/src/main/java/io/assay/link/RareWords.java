package io.assay.link;

import io.assay.knowledge.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that tell each page from most others, by term frequency and inverse document frequency. */
final class RareWords {
    private static final int SHORTEST = 4;
    private static final int MOST_A_PAGE = 20;
    private static final int FEWEST_USES = 2;

    private RareWords() {}

    /**
     * For each page, the words that it uses at least twice, shared with at least one page and at most so many, the most
     * telling first. Upper and lower case are one.
     */
    static List<List<String>> of(List<Page> pages, int mostPages, TextMemory memory) {
        TextMemory.ByText<Map<String, Integer>> known = memory.words();
        List<Map<String, Integer>> uses = pages.parallelStream()
                .map(page -> page.document().plainText())
                .map(text -> known.get(text, () -> count(text)))
                .toList();
        Map<String, Integer> pagesWith = new HashMap<>();
        uses.forEach(counts -> counts.keySet().forEach(word -> pagesWith.merge(word, 1, Integer::sum)));
        return uses.parallelStream()
                .map(counts -> telling(counts, pagesWith, mostPages, pages.size()))
                .toList();
    }

    private static List<String> telling(
            Map<String, Integer> counts, Map<String, Integer> pagesWith, int mostPages, int pages) {
        List<Use> words = new ArrayList<>();
        counts.forEach((word, count) -> {
            int with = pagesWith.get(word);
            if (with >= 2 && with <= mostPages) {
                words.add(new Use(word, -count * Math.log(pages / (double) with)));
            }
        });
        Collections.sort(words);
        return words.stream().limit(MOST_A_PAGE).map(Use::word).toList();
    }

    private record Use(String word, double order) implements Comparable<Use> {
        @Override
        public int compareTo(Use other) {
            int byOrder = Double.compare(order, other.order);
            return byOrder == 0 ? word.compareTo(other.word) : byOrder;
        }
    }

    /** The words that are used often enough, with how often. */
    private static Map<String, Integer> count(String text) {
        Map<String, int[]> counts = new HashMap<>();
        WordScanner words = new WordScanner(text);
        while (words.next()) {
            int start = firstLetter(text, words.start(), words.end());
            if (words.end() - start >= SHORTEST && text.codePointCount(start, words.end()) >= SHORTEST) {
                counts.computeIfAbsent(text.substring(start, words.end()).toLowerCase(Locale.ROOT), word -> new int[1])[
                        0]++;
            }
        }
        Map<String, Integer> often = new HashMap<>();
        counts.forEach((word, count) -> {
            if (count[0] >= FEWEST_USES) {
                often.put(word, count[0]);
            }
        });
        return often;
    }

    private static int firstLetter(String text, int start, int end) {
        int at = start;
        while (at < end && !Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
