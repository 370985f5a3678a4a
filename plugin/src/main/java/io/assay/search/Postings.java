package io.assay.search;

/**
 * The entries that a term occurs in, as the browser reads them: for each entry the distance from the one before, then,
 * where the term occurs more than once, a dot and how often. Numbers are written to base 36, entries parted by spaces.
 */
final class Postings {
    private static final int BASE = 36;

    private final StringBuilder text = new StringBuilder();
    private int last;
    private int size;

    /** @param entry after all that were added before */
    void add(int entry, int count) {
        text.append(size == 0 ? "" : " ").append(Integer.toString(entry - last, BASE));
        if (count > 1) {
            text.append('.').append(Integer.toString(count, BASE));
        }
        last = entry;
        size++;
    }

    /** How many entries the term occurs in. */
    int size() {
        return size;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
