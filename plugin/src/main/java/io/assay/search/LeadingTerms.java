package io.assay.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Picks the terms that say most about a passage, by tf-idf: frequent in it, rare elsewhere. They go with titles and
 * headings, so that a first answer knows more than those.
 */
final class LeadingTerms {
    private static final int MOST = 2;
    private static final int SHORTEST = 3;

    private final InvertedIndex text;
    private final int entries;

    /**
     * @param text every passage's terms
     * @param entries how many passages there are
     */
    LeadingTerms(InvertedIndex text, int entries) {
        this.text = text;
        this.entries = entries;
    }

    /** @param counts a passage's terms */
    List<String> of(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(term -> term.getKey().length() >= SHORTEST
                        && term.getKey().chars().allMatch(Character::isLetter))
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingDouble(
                                term -> -weight(term.getKey(), term.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double weight(String term, int count) {
        return count * StrictMath.log((double) entries / text.entriesWith(term));
    }
}
