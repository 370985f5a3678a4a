package io.assay.search;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Picks the two terms that say most about a passage, by tf-idf: frequent in it, rare elsewhere. They go with titles and
 * headings, so that a first answer knows more than those.
 */
final class LeadingTerms {
    private static final int SHORTEST = 3;

    private final InvertedIndex text;

    /** By in how many entries a term is, how telling that makes it. */
    private final double[] rarities;

    /**
     * @param text every passage's terms
     * @param entries how many passages there are
     */
    LeadingTerms(InvertedIndex text, int entries) {
        this.text = text;
        this.rarities = IntStream.rangeClosed(0, entries)
                .mapToDouble(with -> StrictMath.log((double) entries / with))
                .toArray();
    }

    /** @param counts a passage's terms */
    List<String> of(Map<String, Integer> counts) {
        String best = null;
        String second = null;
        double most = 0;
        double more = 0;
        for (Map.Entry<String, Integer> term : counts.entrySet()) {
            String word = term.getKey();
            if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
                continue;
            }
            double weight = weight(word, term.getValue());
            if (best == null || isBefore(word, weight, best, most)) {
                second = best;
                more = most;
                best = word;
                most = weight;
            } else if (second == null || isBefore(word, weight, second, more)) {
                second = word;
                more = weight;
            }
        }
        return best == null ? List.of() : second == null ? List.of(best) : List.of(best, second);
    }

    private static boolean isBefore(String word, double weight, String other, double otherWeight) {
        return weight > otherWeight || weight == otherWeight && word.compareTo(other) < 0;
    }

    private double weight(String term, int count) {
        return count * rarities[text.entriesWith(term)];
    }
}
