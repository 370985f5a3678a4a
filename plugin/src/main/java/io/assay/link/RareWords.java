package io.assay.link;

import io.assay.knowledge.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The words that tell each page from most others, by term frequency and inverse document frequency. */
final class RareWords {
    private static final int MOST_A_PAGE = 20;
    private static final int PAGES_A_TASK = 50;

    private final int mostPages;

    /** By page: how often it uses the words that it uses several times. */
    private final List<Map<String, Integer>> uses;

    /** By word: how many pages use it so. */
    private final Map<String, Integer> pagesWith;

    /** The same for words of which that was another number before a text was revised. */
    private final Map<String, Integer> revisedPagesWith;

    private final List<List<String>> telling;

    private RareWords(
            int mostPages,
            List<Map<String, Integer>> uses,
            Map<String, Integer> pagesWith,
            Map<String, Integer> revisedPagesWith,
            List<List<String>> telling) {
        this.mostPages = mostPages;
        this.uses = uses;
        this.pagesWith = pagesWith;
        this.revisedPagesWith = revisedPagesWith;
        this.telling = telling;
    }

    static RareWords of(List<Page> pages, int mostPages, TextMemory memory) {
        TextMemory.ByText<Map<String, Integer>> known = memory.words();
        Map<String, String> kept = new ConcurrentHashMap<>();
        List<Map<String, Integer>> uses = IntStream.range(0, (pages.size() + PAGES_A_TASK - 1) / PAGES_A_TASK)
                .parallel()
                .mapToObj(i -> pages.subList(i * PAGES_A_TASK, Math.min(pages.size(), (i + 1) * PAGES_A_TASK)))
                .flatMap(some -> uses(some, new WordCounter(kept), known).stream())
                .toList();
        Map<String, Integer> pagesWith = new HashMap<>();
        uses.forEach(counts -> counts.keySet().forEach(word -> pagesWith.merge(word, 1, Integer::sum)));
        RareWords words = new RareWords(mostPages, uses, pagesWith, Map.of(), List.of());
        return new RareWords(
                mostPages,
                uses,
                pagesWith,
                Map.of(),
                uses.parallelStream().map(words::telling).toList());
    }

    /**
     * By the number of each page, the words that it uses at least twice, shared with at least one page and at most so
     * many, the most telling first. Upper and lower case are one.
     */
    List<String> of(int number) {
        return telling.get(number);
    }

    /** The same with another text of a page. */
    RareWords revised(int number, Page page) {
        Map<String, Integer> before = uses.get(number);
        Map<String, Integer> now =
                new WordCounter(new ConcurrentHashMap<>()).count(page.document().plainText());
        Map<String, Integer> revised = new HashMap<>(revisedPagesWith);
        Set<String> moved = new HashSet<>();
        before.keySet().stream().filter(word -> !now.containsKey(word)).forEach(word -> {
            revised.put(word, pagesWith(word) - 1);
            moved.add(word);
        });
        now.keySet().stream().filter(word -> !before.containsKey(word)).forEach(word -> {
            revised.put(word, pagesWith(word) + 1);
            moved.add(word);
        });
        // One page more or less changes nothing where so many use a word that it tells nothing.
        moved.removeIf(word -> Math.min(pagesWith(word), revised.get(word)) > mostPages);
        List<Map<String, Integer>> allUses = new ArrayList<>(uses);
        allUses.set(number, now);
        List<List<String>> all = new ArrayList<>(telling);
        RareWords words = new RareWords(mostPages, allUses, pagesWith, revised, all);
        for (int i = 0; i < all.size(); i++) {
            if (i == number || moved.stream().anyMatch(allUses.get(i)::containsKey)) {
                all.set(i, words.telling(allUses.get(i)));
            }
        }
        return words;
    }

    private int pagesWith(String word) {
        Integer revised = revisedPagesWith.get(word);
        return revised == null ? pagesWith.getOrDefault(word, 0) : revised;
    }

    private static List<Map<String, Integer>> uses(
            List<Page> some, WordCounter counter, TextMemory.ByText<Map<String, Integer>> known) {
        return some.stream()
                .map(page -> known.get(page, () -> counter.count(page.document().plainText())))
                .toList();
    }

    private List<String> telling(Map<String, Integer> counts) {
        return telling(counts, this::pagesWith, uses.size(), mostPages);
    }

    /**
     * The words that tell a page from others, the most telling first.
     *
     * @param counts how often it has the words that it uses several times
     * @param pagesWith how many pages use a word so
     * @param pages how many there are
     * @param mostPages what more pages use tells nothing
     */
    static List<String> telling(
            Map<String, Integer> counts, ToIntFunction<String> pagesWith, int pages, int mostPages) {
        List<Use> words = new ArrayList<>();
        counts.forEach((word, count) -> {
            int with = pagesWith.applyAsInt(word);
            if (with >= 2 && with <= mostPages) {
                words.add(new Use(word, -count * Math.log(pages / (double) with)));
            }
        });
        Collections.sort(words);
        return words.stream().limit(MOST_A_PAGE).map(Use::word).toList();
    }

    /** By word, how many pages use it several times. */
    Map<String, Integer> pagesWith() {
        Map<String, Integer> all = new HashMap<>(pagesWith);
        all.putAll(revisedPagesWith);
        return all;
    }

    private record Use(String word, double order) implements Comparable<Use> {
        @Override
        public int compareTo(Use other) {
            int byOrder = Double.compare(order, other.order);
            return byOrder == 0 ? word.compareTo(other.word) : byOrder;
        }
    }
}
