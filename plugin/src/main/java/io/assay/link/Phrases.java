package io.assay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds many phrases in a text in one pass: a tree of their words, followed from each word of the text. What it costs
 * depends on the text and the longest phrase, not on how many phrases there are.
 */
final class Phrases<T> {
    private final Node<T> root = new Node<>();

    /** One phrase in a text, and everything that it may mean. */
    record Found<T>(int start, int end, List<T> meanings) {}

    /** @param core the phrase from its first word to its last */
    private record Phrase<T>(String core, boolean anyCase, T meaning) {
        boolean is(String written) {
            return anyCase ? core.equalsIgnoreCase(written) : core.equals(written);
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<Phrase<T>> phrases = new ArrayList<>();
    }

    /** @param anyCase whether upper and lower case are one in it */
    void add(String phrase, boolean anyCase, T meaning) {
        Node<T> node = root;
        WordScanner words = new WordScanner(phrase);
        int start = phrase.length();
        int end = 0;
        while (words.next()) {
            node = node.next.computeIfAbsent(key(phrase.substring(words.start(), words.end())), word -> new Node<>());
            start = Math.min(start, words.start());
            end = words.end();
        }
        if (node != root) {
            node.phrases.add(new Phrase<>(phrase.substring(start, end), anyCase, meaning));
        }
    }

    /** From left to right, the longest at each place; none reaches into another. */
    List<Found<T>> find(String text) {
        List<Found<T>> found = new ArrayList<>();
        if (root.next.isEmpty()) {
            return found;
        }
        List<Word> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            Node<T> node = root;
            Found<T> longest = null;
            int last = i;
            for (int j = i; j < words.size(); j++) {
                node = node.next.get(words.get(j).key());
                if (node == null) {
                    break;
                }
                List<T> meanings =
                        meanings(node, text, words.get(i).start(), words.get(j).end());
                if (!meanings.isEmpty()) {
                    longest = new Found<>(words.get(i).start(), words.get(j).end(), meanings);
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

    private record Word(String key, int start, int end) {}

    private static List<Word> words(String text) {
        List<Word> found = new ArrayList<>();
        WordScanner words = new WordScanner(text);
        while (words.next()) {
            found.add(new Word(key(text.substring(words.start(), words.end())), words.start(), words.end()));
        }
        return found;
    }

    /** What stands between the words must be that of the phrase, and so must the case if it counts. */
    private static <T> List<T> meanings(Node<T> node, String text, int start, int end) {
        if (node.phrases.isEmpty()) {
            return List.of();
        }
        String written = text.substring(start, end);
        return node.phrases.stream()
                .filter(phrase -> phrase.is(written))
                .map(Phrase::meaning)
                .toList();
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
