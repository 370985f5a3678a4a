package io.assay.link;

/** A tree of words: where one comes to from a place in it by a word. Words and places have numbers. */
final class Steps {
    /** The place before the first word. */
    static final int ROOT = 0;

    /** Open addressing, free where {@link #to} has the root: a place and a word. */
    private long[] from = new long[128];

    /** The place to which they lead. */
    private int[] to = new int[128];

    private int count;

    /** The root if there is no such step. */
    int next(int place, int word) {
        return to[slot(key(place, word))];
    }

    /** @param next not the root */
    void add(int place, int word, int next) {
        if (2 * count >= to.length) {
            grow();
        }
        put(key(place, word), next);
        count++;
    }

    private void put(long key, int next) {
        int slot = slot(key);
        from[slot] = key;
        to[slot] = next;
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & to.length - 1;
        while (to[slot] != ROOT && from[slot] != key) {
            slot = slot + 1 & to.length - 1;
        }
        return slot;
    }

    private static long key(int place, int word) {
        return (long) place << 32 | word;
    }

    private void grow() {
        long[] keys = from;
        int[] nexts = to;
        from = new long[2 * keys.length];
        to = new int[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (nexts[i] != ROOT) {
                put(keys[i], nexts[i]);
            }
        }
    }
}
