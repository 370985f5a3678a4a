package io.assay.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds many phrases in a text in one pass: a tree of their words, followed from each word of the text. What it costs
 * depends on the text and the longest phrase, not on how many phrases there are.
 */
final class Phrases<T> {
    private final WordNumbers words = new WordNumbers();
    private final Steps steps = new Steps();

    /** By place in the tree: the phrases that end there. */
    private final List<List<Phrase<T>>> ending = new ArrayList<>(List.of(List.of()));

    /** One phrase in a text, and everything that it may mean. */
    record Found<T>(int start, int end, List<T> meanings) {}

    /** @param core the phrase from its first word to its last */
    private record Phrase<T>(String core, boolean anyCase, T meaning) {
        boolean is(String written) {
            return anyCase ? core.equalsIgnoreCase(written) : core.equals(written);
        }
    }

    /** @param anyCase whether upper and lower case are one in it */
    void add(String phrase, boolean anyCase, T meaning) {
        int place = Steps.ROOT;
        WordScanner its = new WordScanner(phrase);
        int start = phrase.length();
        int end = 0;
        while (its.next()) {
            place = step(place, words.add(its.text(), its.start(), its.end()));
            start = Math.min(start, its.start());
            end = its.end();
        }
        if (place != Steps.ROOT) {
            ending.get(place).add(new Phrase<>(phrase.substring(start, end), anyCase, meaning));
        }
    }

    private int step(int place, int word) {
        int next = steps.next(place, word);
        if (next == Steps.ROOT) {
            next = ending.size();
            ending.add(new ArrayList<>(1));
            steps.add(place, word, next);
        }
        return next;
    }

    /** From left to right, the longest at each place; none reaches into another. */
    List<Found<T>> find(String text) {
        List<Found<T>> found = new ArrayList<>();
        if (ending.size() == 1) {
            return found;
        }
        Places places = new Places(text, words);
        for (int i = 0; i < places.count; i++) {
            int place = Steps.ROOT;
            Found<T> longest = null;
            int last = i;
            for (int j = i; j < places.count && places.words[j] >= 0; j++) {
                place = steps.next(place, places.words[j]);
                if (place == Steps.ROOT) {
                    break;
                }
                List<T> meanings = meanings(ending.get(place), text, places.starts[i], places.ends[j]);
                if (!meanings.isEmpty()) {
                    longest = new Found<>(places.starts[i], places.ends[j], meanings);
                    last = j;
                }
            }
            if (longest != null) {
                found.add(longest);
                i = last;
            }
        }
        return found;
    }

    /** The words of a text: the number of each, negative for one that is in no phrase, and from where to where it goes. */
    private static final class Places {
        private int[] words = new int[256];
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int count;

        Places(String text, WordNumbers numbers) {
            WordScanner scanner = new WordScanner(text);
            while (scanner.next()) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, 2 * count);
                    starts = Arrays.copyOf(starts, 2 * count);
                    ends = Arrays.copyOf(ends, 2 * count);
                }
                words[count] = numbers.find(scanner.text(), scanner.start(), scanner.end());
                starts[count] = scanner.start();
                ends[count] = scanner.end();
                count++;
            }
        }
    }

    /** What stands between the words must be that of the phrase, and so must the case if it counts. */
    private static <T> List<T> meanings(List<Phrase<T>> phrases, String text, int start, int end) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        String written = text.substring(start, end);
        return phrases.stream()
                .filter(phrase -> phrase.is(written))
                .map(Phrase::meaning)
                .toList();
    }
}
