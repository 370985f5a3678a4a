package io.assay.search;

import java.util.Arrays;
import java.util.Locale;

/**
 * Steps through the terms of texts, as MiniSearch 7 cuts them by default ({@code SPACE_OR_PUNCTUATION} and {@code
 * processTerm} in <a href="https://github.com/lucaong/minisearch/blob/v7.2.0/src/MiniSearch.ts">its source</a>): what a
 * reader types is cut by it, and must meet the same terms.
 *
 * <p>All text of a site goes through here, so a term is not made into a string before it is known to be a new one.
 */
final class TermScanner {
    private String text = "";
    private int end;
    private int at;

    private char[] term = new char[64];
    private int length;
    private int hash;

    void read(String text) {
        this.text = text;
        this.end = text.length();
        this.at = 0;
    }

    /** Steps to the next term; false at the end of the text. */
    boolean next() {
        length = 0;
        hash = 0;
        boolean plain = true;
        int start = at;
        while (at < end) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                append(c);
                at++;
            } else if (c >= 'A' && c <= 'Z') {
                append((char) (c | 0x20));
                at++;
            } else {
                int point = c < 0x80 ? c : text.codePointAt(at);
                if (parts(point)) {
                    if (length > 0) {
                        break;
                    }
                    at += Character.charCount(point);
                    start = at;
                } else {
                    plain &= point < 0x80;
                    append(c);
                    at++;
                    if (point > 0xFFFF) {
                        append(text.charAt(at++));
                    }
                }
            }
        }
        if (!plain) {
            lowerAll(text.substring(start, at));
        }
        return length > 0;
    }

    /** Where a letter becomes two, or depends on its neighbours. */
    private void lowerAll(String original) {
        String lower = original.toLowerCase(Locale.ROOT);
        length = 0;
        hash = 0;
        for (int i = 0; i < lower.length(); i++) {
            append(lower.charAt(i));
        }
    }

    private void append(char c) {
        if (length == term.length) {
            term = Arrays.copyOf(term, 2 * length);
        }
        term[length++] = c;
        hash = 31 * hash + c;
    }

    /** That of the term as a string. */
    int hash() {
        return hash;
    }

    boolean isAt(String other) {
        if (other.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (other.charAt(i) != term[i]) {
                return false;
            }
        }
        return true;
    }

    String term() {
        return new String(term, 0, length);
    }

    /** {@code [\\n\\r\\p{Z}\\p{P}]}. */
    private static boolean parts(int c) {
        return c == ' '
                || c == '\n'
                || c == '\r'
                || switch (Character.getType(c)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
