package io.assay.search;

import io.assay.cache.PackedReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Picks the two terms that say most about a passage, by tf-idf: frequent in it, rare elsewhere. They go with titles and
 * headings, so that a first answer knows more than those. How rare a term is counts to within a factor of two, and not
 * at all among those that one passage of a thousand has: so an edit of one text seldom changes what is picked elsewhere.
 */
final class LeadingTerms {
    private static final int SHORTEST = 3;

    private final InvertedIndex text;

    /** By in how many entries a term is, how telling that makes it. */
    private final double[] rarities;

    /** For each passage of a part the best term and the second, what each weighs, and how often it occurs. */
    private static final class Best {
        final String[] terms;
        final double[] weights;
        final int[] counts;

        Best(int entries) {
            terms = new String[2 * entries];
            weights = new double[2 * entries];
            counts = new int[2 * entries];
        }

        void offer(int entry, String term, double weight, int count) {
            int first = 2 * entry;
            if (isBefore(term, weight, first)) {
                set(first + 1, terms[first], weights[first], counts[first]);
                set(first, term, weight, count);
            } else if (isBefore(term, weight, first + 1)) {
                set(first + 1, term, weight, count);
            }
        }

        private boolean isBefore(String term, double weight, int place) {
            return terms[place] == null
                    || weight > weights[place]
                    || weight == weights[place] && term.compareTo(terms[place]) < 0;
        }

        private void set(int place, String term, double weight, int count) {
            terms[place] = term;
            weights[place] = weight;
            counts[place] = count;
        }
    }

    /**
     * @param text every passage's terms
     * @param entries how many passages there are
     */
    LeadingTerms(InvertedIndex text, int entries) {
        this.text = text;
        this.rarities = IntStream.rangeClosed(0, entries)
                .mapToDouble(with -> rarity(with, entries))
                .toArray();
    }

    private static double rarity(int with, int entries) {
        return StrictMath.log((double) entries / about(with, entries));
    }

    /** About how many of all entries have a term, if so many have it. */
    static int about(int with, int entries) {
        return Math.max(Integer.highestOneBit(with), Integer.highestOneBit(Math.max(1, entries / 1000)));
    }

    /**
     * The terms that lead one passage, each with how often it has it.
     *
     * @param counts how often it has each of its terms
     * @param about about how many of all entries have a term
     * @param entries how many there are
     */
    static Map<String, Integer> of(Map<String, Integer> counts, ToIntFunction<String> about, int entries) {
        Best best = new Best(1);
        counts.forEach((term, count) -> {
            if (mayLead(term)) {
                best.offer(0, term, count * StrictMath.log((double) entries / about.applyAsInt(term)), count);
            }
        });
        Map<String, Integer> leading = new HashMap<>();
        for (int place = 0; place < best.terms.length; place++) {
            if (best.terms[place] != null) {
                leading.put(best.terms[place], best.counts[place]);
            }
        }
        return leading;
    }

    private static boolean mayLead(String term) {
        return term.length() >= SHORTEST && term.chars().allMatch(Character::isLetter);
    }

    /**
     * @param part the terms of some passages, as they were written
     * @param entries how many those are
     */
    InvertedIndex of(PackedReader part, int entries) {
        Best best = new Best(entries);
        InvertedIndex.each(part, (term, its) -> {
            if (mayLead(term)) {
                double rarity = rarities[text.entriesWith(term)];
                its.each((entry, count) -> best.offer(entry, term, count * rarity, count));
            }
        });
        InvertedIndex leading = new InvertedIndex();
        for (int place = 0; place < best.terms.length; place++) {
            if (best.terms[place] != null) {
                leading.add(place / 2, best.terms[place], best.counts[place]);
            }
        }
        return leading;
    }
}
