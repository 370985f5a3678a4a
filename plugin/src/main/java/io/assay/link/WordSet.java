package io.assay.link;

/** The words of a text, upper and lower case as one, in little room: it may seem to hold some that it does not. */
final class WordSet {
    private static final int BITS = 4096;

    private final long[] bits = new long[BITS / Long.SIZE];

    WordSet(String text) {
        WordScanner words = new WordScanner(text);
        while (words.next()) {
            int bit = bit(words);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** False only if the text does not have all words of the phrase. */
    boolean mayHold(String phrase) {
        WordScanner words = new WordScanner(phrase);
        while (words.next()) {
            int bit = bit(words);
            if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(WordScanner words) {
        int hash = WordNumbers.hash(words.text(), words.start(), words.end());
        return (hash ^ hash >>> 12 ^ hash >>> 24) & BITS - 1;
    }
}
