package io.assay.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Which entries each term occurs in, for one field. Entries are added in ascending order. */
final class InvertedIndex {
    private final Map<String, Postings> postings = new HashMap<>();

    void add(int entry, Map<String, Integer> counts) {
        counts.forEach((term, count) -> add(entry, term, count));
    }

    void add(int entry, String term, int count) {
        postings.computeIfAbsent(term, any -> new Postings()).add(entry, count);
    }

    /** @param shift what is added to the numbers of another index' entries, to come after those of this one */
    void addAll(InvertedIndex later, int shift) {
        later.postings.forEach((term, its) ->
                postings.computeIfAbsent(term, any -> new Postings()).addAll(its, shift));
    }

    /** All terms, by code unit, as JavaScript compares them. */
    Collection<String> terms() {
        return new TreeSet<>(postings.keySet());
    }

    /** How many entries a term occurs in. */
    int entriesWith(String term) {
        Postings found = postings.get(term);
        return found == null ? 0 : found.size();
    }

    /** Empty if the term does not occur. */
    String postings(String term) {
        Postings found = postings.get(term);
        return found == null ? "" : found.toString();
    }
}
