package io.assay.link;

import io.assay.knowledge.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The words that tell each page from most others, by term frequency and inverse document frequency. */
final class RareWords {
    private static final int MOST_A_PAGE = 20;
    private static final int PAGES_A_TASK = 50;

    private RareWords() {}

    /**
     * For each page, the words that it uses at least twice, shared with at least one page and at most so many, the most
     * telling first. Upper and lower case are one.
     */
    static List<List<String>> of(List<Page> pages, int mostPages, TextMemory memory) {
        TextMemory.ByText<Map<String, Integer>> known = memory.words();
        Map<String, String> kept = new ConcurrentHashMap<>();
        List<Map<String, Integer>> uses = IntStream.range(0, (pages.size() + PAGES_A_TASK - 1) / PAGES_A_TASK)
                .parallel()
                .mapToObj(i -> pages.subList(i * PAGES_A_TASK, Math.min(pages.size(), (i + 1) * PAGES_A_TASK)))
                .flatMap(some -> uses(some, new WordCounter(kept), known).stream())
                .toList();
        Map<String, int[]> pagesWith = new HashMap<>();
        uses.forEach(counts -> counts.keySet().forEach(word -> pagesWith.computeIfAbsent(word, w -> new int[1])[0]++));
        return uses.parallelStream()
                .map(counts -> telling(counts, pagesWith, mostPages, pages.size()))
                .toList();
    }

    private static List<Map<String, Integer>> uses(
            List<Page> some, WordCounter counter, TextMemory.ByText<Map<String, Integer>> known) {
        return some.stream()
                .map(page -> page.document().plainText())
                .map(text -> known.get(text, () -> counter.count(text)))
                .toList();
    }

    private static List<String> telling(
            Map<String, Integer> counts, Map<String, int[]> pagesWith, int mostPages, int pages) {
        List<Use> words = new ArrayList<>();
        counts.forEach((word, count) -> {
            int with = pagesWith.get(word)[0];
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
}
