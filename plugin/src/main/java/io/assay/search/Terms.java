package io.assay.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts text into terms as MiniSearch 7 does by default ({@code SPACE_OR_PUNCTUATION} and {@code processTerm} in <a
 * href="https://github.com/lucaong/minisearch/blob/v7.2.0/src/MiniSearch.ts">its source</a>): what a reader types is cut
 * by it, and must meet the same terms.
 */
final class Terms {
    private static final Pattern SPACE_OR_PUNCTUATION = Pattern.compile("[\\n\\r\\p{Z}\\p{P}]+");

    private Terms() {}

    /** How often each term occurs. */
    static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : SPACE_OR_PUNCTUATION.split(text)) {
            if (!word.isEmpty()) {
                counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return counts;
    }
}
