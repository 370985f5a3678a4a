package io.assay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds many phrases in a text in one pass: a tree of their words, followed from each word of the text. What it costs
 * depends on the text and the longest phrase, not on how many phrases there are.
 */
final class Phrases<T> {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Node<T> root = new Node<>();

    /** One phrase in a text, and everything that it may mean. */
    record Found<T>(int start, int end, List<T> meanings) {}

    private record Phrase<T>(String text, boolean anyCase, T meaning) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<Phrase<T>> phrases = new ArrayList<>();
    }

    /** @param anyCase whether upper and lower case are one in it */
    void add(String phrase, boolean anyCase, T meaning) {
        Node<T> node = root;
        Matcher words = WORD.matcher(phrase);
        while (words.find()) {
            node = node.next.computeIfAbsent(key(words.group()), word -> new Node<>());
        }
        if (node != root) {
            node.phrases.add(new Phrase<>(phrase, anyCase, meaning));
        }
    }

    /** From left to right, the longest at each place; none reaches into another. */
    List<Found<T>> find(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        List<Found<T>> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Node<T> node = root;
            Found<T> longest = null;
            int last = i;
            for (int j = i; j < words.size(); j++) {
                node = node.next.get(key(text.substring(words.get(j)[0], words.get(j)[1])));
                if (node == null) {
                    break;
                }
                List<T> meanings = meanings(node, text, words.get(i)[0], words.get(j)[1]);
                if (!meanings.isEmpty()) {
                    longest = new Found<>(words.get(i)[0], words.get(j)[1], meanings);
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

    /** What stands between the words must be that of the phrase, and so must the case if it counts. */
    private static <T> List<T> meanings(Node<T> node, String text, int start, int end) {
        String written = text.substring(start, end);
        return node.phrases.stream()
                .filter(phrase -> phrase.anyCase()
                        ? core(phrase).equalsIgnoreCase(written)
                        : core(phrase).equals(written))
                .map(Phrase::meaning)
                .toList();
    }

    /** The phrase from its first word to its last. */
    private static String core(Phrase<?> phrase) {
        Matcher words = WORD.matcher(phrase.text());
        int start = words.find() ? words.start() : 0;
        int end = words.end();
        while (words.find()) {
            end = words.end();
        }
        return phrase.text().substring(start, end);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
