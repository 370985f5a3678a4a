package io.assay.link;

/**
 * Steps through the words of a text: runs of letters and digits, as {@code [\p{L}\p{N}]+} has them. By hand, since every
 * word of every page is looked at several times.
 */
final class WordScanner {
    private final char[] text;
    private int start;
    private int end;

    WordScanner(String text) {
        this.text = text.toCharArray();
    }

    /** Goes to the next word, unless there is none. */
    boolean next() {
        start = end;
        for (int step = step(start); step < 0; step = step(start)) {
            start -= step;
        }
        end = start;
        for (int step = step(end); step > 0; step = step(end)) {
            end += step;
        }
        return end > start;
    }

    /** How long the character at an offset is, negative if it is part of no word; 0 at the end. */
    private int step(int offset) {
        if (offset >= text.length) {
            return 0;
        }
        char c = text[offset];
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ? 1 : -1;
        }
        int point = Character.codePointAt(text, offset);
        return isWord(point) ? Character.charCount(point) : -Character.charCount(point);
    }

    /** The text, which nobody changes. */
    char[] text() {
        return text;
    }

    /** Offset of the word's first character. */
    int start() {
        return start;
    }

    /** Offset after its last character. */
    int end() {
        return end;
    }

    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }
}
