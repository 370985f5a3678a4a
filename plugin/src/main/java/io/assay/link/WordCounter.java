package io.assay.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts words that may tell a text from others, one text after the other. */
final class WordCounter {
    private static final int SHORTEST = 4;
    private static final int FEWEST_USES = 2;

    private final WordNumbers words;

    /** By number of the word, how often the text has it. */
    private int[] counts = new int[128];

    /** @param kept the strings that all counters together keep: nearly every word is in many texts */
    WordCounter(Map<String, String> kept) {
        words = new WordNumbers(word -> kept.computeIfAbsent(word, itself -> itself));
    }

    /** The words that a text uses several times, in lower case and from their first letter on, with how often. */
    Map<String, Integer> count(String text) {
        Arrays.fill(counts, 0);
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            int start = firstLetter(scanner.text(), scanner.start(), scanner.end());
            if (isLong(scanner.text(), start, scanner.end())) {
                count(words.add(scanner.text(), start, scanner.end()));
            }
        }
        List<String> list = words.list();
        Map<String, Integer> often = new HashMap<>();
        for (int number = 0; number < list.size(); number++) {
            if (counts[number] >= FEWEST_USES) {
                often.put(list.get(number), counts[number]);
            }
        }
        return Map.copyOf(often); // takes less room
    }

    private void count(int number) {
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * number);
        }
        counts[number]++;
    }

    /** No character takes more than two of Java's. */
    private static boolean isLong(char[] text, int start, int end) {
        return end - start >= 2 * SHORTEST
                || end - start >= SHORTEST && Character.codePointCount(text, start, end - start) >= SHORTEST;
    }

    private static int firstLetter(char[] text, int start, int end) {
        int at = start;
        while (at < end && !Character.isLetter(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }
}
