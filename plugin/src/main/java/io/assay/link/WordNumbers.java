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
    private char[][] words = new char[128][];

    private int[] numbers = new int[128];

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

    /** Negative if the word is not known. */
    int find(char[] text, int start, int end) {
        int place = place(text, start, end);
        return words[place] == null ? -1 : numbers[place];
    }

    /** Numbers the word if it is a new one. */
    int add(char[] text, int start, int end) {
        int place = place(text, start, end);
        if (words[place] == null) {
            if (2 * list.size() >= words.length) {
                grow();
                place = place(text, start, end);
            }
            String word = keeper.apply(inLowerCase(text, start, end));
            words[place] = word.toCharArray();
            numbers[place] = list.size();
            list.add(word);
        }
        return numbers[place];
    }

    private int place(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= 128) {
                String lower = inLowerCase(text, start, end);
                return place(lower.toCharArray(), 0, lower.length(), lower.hashCode());
            }
            hash = 31 * hash + lower(c);
        }
        return place(text, start, end, hash);
    }

    /** The same for all spellings of a word that have one number. */
    static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= 128) {
                return inLowerCase(text, start, end).hashCode();
            }
            hash = 31 * hash + lower(c);
        }
        return hash;
    }

    private int place(char[] text, int start, int end, int hash) {
        int place = first(hash);
        while (words[place] != null && !isAt(words[place], text, start, end)) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }

    private int first(int hash) {
        return (hash ^ hash >>> 16) & words.length - 1;
    }

    private static boolean isAt(char[] lower, char[] text, int start, int end) {
        if (lower.length != end - start) {
            return false;
        }
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] != lower(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    private static String inLowerCase(char[] text, int start, int end) {
        return new String(text, start, end - start).toLowerCase(Locale.ROOT);
    }

    /** Of a character of ASCII. */
    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    private void grow() {
        words = new char[2 * words.length][];
        numbers = new int[words.length];
        for (int number = 0; number < list.size(); number++) {
            String word = list.get(number);
            int place = place(word.toCharArray(), 0, word.length(), word.hashCode());
            words[place] = word.toCharArray();
            numbers[place] = number;
        }
    }
}
