package io.assay.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into terms as MiniSearch 7 does by default ({@code SPACE_OR_PUNCTUATION} and {@code processTerm} in <a
 * href="https://github.com/lucaong/minisearch/blob/v7.2.0/src/MiniSearch.ts">its source</a>): what a reader types is cut
 * by it, and must meet the same terms.
 */
final class Terms {
    private Terms() {}

    /** How often each term occurs. */
    static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (parts(c)) {
                count(text, start, at, counts);
                start = next;
            }
            at = next;
        }
        count(text, start, at, counts);
        return counts;
    }

    private static void count(String text, int start, int end, Map<String, Integer> counts) {
        if (start < end) {
            counts.merge(text.substring(start, end).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    /** {@code [\\n\\r\\p{Z}\\p{P}]}. All text of a site goes through here, so the common letters are told at once. */
    private static boolean parts(int c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return false;
        }
        return c == '\n'
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
