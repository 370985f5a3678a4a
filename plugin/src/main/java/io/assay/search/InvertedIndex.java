package io.assay.search;

import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Which entries each term occurs in, for one field. Entries are added in ascending order.
 *
 * <p>A hash table with open addressing, so that a term is looked up while it is no string yet.
 */
final class InvertedIndex {
    private String[] terms = new String[256];
    private Postings[] postings = new Postings[256];
    private int size;

    /**
     * Adds the terms of an entry's text.
     *
     * @return how many different ones it has
     */
    int add(int entry, String text, TermScanner scanner) {
        int different = 0;
        scanner.read(text);
        while (scanner.next()) {
            int place = place(scanner);
            if (terms[place] == null) {
                place = put(scanner.term());
            }
            different += postings[place].count(entry) ? 1 : 0;
        }
        return different;
    }

    void add(int entry, String term, int count) {
        of(term).add(entry, count);
    }

    PackedWriter written() {
        PackedWriter out = new PackedWriter().number(size);
        for (int i = 0; i < terms.length; i++) {
            if (terms[i] != null) {
                postings[i].write(out.text(terms[i]));
            }
        }
        return out;
    }

    /** The terms of an index that was written, each with its postings. */
    static void each(PackedReader written, BiConsumer<String, Postings> act) {
        for (int left = written.number(); left > 0; left--) {
            act.accept(written.text(), new Postings(written));
        }
    }

    /**
     * @param later another index as it was written
     * @param shift what is added to the numbers of its entries, to come after those of this one
     */
    void addAll(PackedReader later, int shift) {
        each(later, (term, its) -> of(term).addAll(its, shift));
    }

    /** All terms, by code unit, as JavaScript compares them. */
    Collection<String> terms() {
        return Arrays.stream(terms).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many entries a term occurs in. */
    int entriesWith(String term) {
        Postings found = postings[place(term)];
        return found == null ? 0 : found.size();
    }

    /** Empty if the term does not occur. */
    String postings(String term) {
        Postings found = postings[place(term)];
        return found == null ? "" : found.toString();
    }

    private Postings of(String term) {
        int place = place(term);
        if (terms[place] == null) {
            place = put(term);
        }
        return postings[place];
    }

    /** Where a term is, or is to be. */
    private int place(String term) {
        int place = first(term.hashCode());
        while (terms[place] != null && !terms[place].equals(term)) {
            place = place + 1 & terms.length - 1;
        }
        return place;
    }

    private int place(TermScanner scanner) {
        int place = first(scanner.hash());
        while (terms[place] != null && !scanner.isAt(terms[place])) {
            place = place + 1 & terms.length - 1;
        }
        return place;
    }

    private int first(int hash) {
        return (hash ^ hash >>> 16) & terms.length - 1;
    }

    /** Gives where the new term is. */
    private int put(String term) {
        if (2 * size >= terms.length) {
            grow();
        }
        int place = place(term);
        terms[place] = term;
        postings[place] = new Postings();
        size++;
        return place;
    }

    private void grow() {
        String[] oldTerms = terms;
        Postings[] oldPostings = postings;
        terms = new String[2 * oldTerms.length];
        postings = new Postings[2 * oldTerms.length];
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldTerms[i] != null) {
                int place = place(oldTerms[i]);
                terms[place] = oldTerms[i];
                postings[place] = oldPostings[i];
            }
        }
    }
}
