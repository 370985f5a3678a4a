package io.assay.link;

/**
 * Steps through the words of a text: runs of letters and digits, as {@code [\p{L}\p{N}]+} has them. By hand, since every
 * word of every page is looked at several times.
 */
final class Words {
    private final String text;
    private int start;
    private int end;

    Words(String text) {
        this.text = text;
    }

    /** Goes to the next word, unless there is none. */
    boolean next() {
        start = end;
        while (start < text.length() && !isWord(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        end = start;
        while (end < text.length() && isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > start;
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
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }
}
