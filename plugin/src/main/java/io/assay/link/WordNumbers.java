package io.assay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Numbers words from 0 on; upper and lower case are one. A word is looked up where it stands in a text, so that no string
 * is made of one that is known: every word of every page comes by here.
 */
final class WordNumbers {
    private final UnaryOperator<String> keeper;

    /** Open addressing: the words in lower case, and the number of each. */
    private String[] words = new String[128];

    private Integer[] numbers = new Integer[128];

    /** By number. */
    private final List<String> list = new ArrayList<>();

    WordNumbers() {
        this(UnaryOperator.identity());
    }

    /** @param keeper gives the string to keep for a new word, in lower case; such as one that others keep too */
    WordNumbers(UnaryOperator<String> keeper) {
        this.keeper = keeper;
    }

    /** In lower case, by number. */
    List<String> list() {
        return list;
    }

    /** Null if the word is not known. */
    Integer find(String text, int start, int end) {
        return numbers[place(text, start, end)];
    }

    /** Numbers the word if it is a new one. */
    Integer add(String text, int start, int end) {
        int place = place(text, start, end);
        if (numbers[place] == null) {
            if (2 * list.size() >= words.length) {
                grow();
                place = place(text, start, end);
            }
            words[place] = keeper.apply(text.substring(start, end).toLowerCase(Locale.ROOT));
            numbers[place] = list.size();
            list.add(words[place]);
        }
        return numbers[place];
    }

    private int place(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
                return placeOf(lower, lower.hashCode());
            }
            hash = 31 * hash + lower(c);
        }
        int place = first(hash);
        while (words[place] != null && !isAt(words[place], text, start, end)) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }

    private int placeOf(String lower, int hash) {
        int place = first(hash);
        while (words[place] != null && !words[place].equals(lower)) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }

    private int first(int hash) {
        return (hash ^ hash >>> 16) & words.length - 1;
    }

    private static boolean isAt(String lower, String text, int start, int end) {
        if (lower.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (lower.charAt(i - start) != lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of a character of ASCII. */
    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    private void grow() {
        String[] oldWords = words;
        Integer[] oldNumbers = numbers;
        words = new String[2 * oldWords.length];
        numbers = new Integer[2 * oldNumbers.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int place = placeOf(oldWords[i], oldWords[i].hashCode());
                words[place] = oldWords[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
