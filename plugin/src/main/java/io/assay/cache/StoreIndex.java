package io.assay.cache;

import java.util.Map;

/**
 * Where the values of a {@link Store} are, by their fingerprints, as it was written: a large site has a hundred thousand,
 * of which a build after a small edit asks for a few.
 */
final class StoreIndex {
    static final StoreIndex EMPTY = new StoreIndex(new long[0], 0);

    /** For each value its fingerprint, its offset, and its length with the sum of its bytes. */
    private static final int LONGS = 4;

    private final long[] entries;
    private final long bytes;

    /** Open addressing: one more than the number of an entry, 0 where none is. */
    private final int[] table;

    private StoreIndex(long[] entries, long bytes) {
        this.entries = entries;
        this.bytes = bytes;
        this.table = new int[Integer.highestOneBit(Math.max(1, entries.length / LONGS)) * 4];
        for (int number = 0; number < entries.length / LONGS; number++) {
            int place = first(entries[number * LONGS]);
            while (table[place] != 0) {
                place = next(place);
            }
            table[place] = number + 1;
        }
    }

    static void write(Map<Fingerprint, Store.Entry> entries, PackedWriter out) {
        out.longNumber(entries.values().stream().mapToLong(Store.Entry::length).sum());
        out.list(
                entries.entrySet(),
                (entry, to) -> to.longNumber(entry.getKey().low())
                        .longNumber(entry.getKey().high())
                        .longNumber(entry.getValue().offset())
                        .longNumber((long) entry.getValue().length() << Integer.SIZE
                                | entry.getValue().sum() & 0xffffffffL));
    }

    static StoreIndex read(PackedReader in) {
        long bytes = in.longNumber();
        long[] entries = new long[in.number() * LONGS];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = in.longNumber();
        }
        return new StoreIndex(entries, bytes);
    }

    /** How many bytes all values have. */
    long bytes() {
        return bytes;
    }

    /** Null if there is none. */
    Store.Entry find(Fingerprint key) {
        for (int place = first(key.low()); table[place] != 0; place = next(place)) {
            int at = (table[place] - 1) * LONGS;
            if (entries[at] == key.low() && entries[at + 1] == key.high()) {
                long rest = entries[at + 3];
                return new Store.Entry(entries[at + 2], (int) (rest >>> Integer.SIZE), (int) rest);
            }
        }
        return null;
    }

    private int first(long low) {
        return (int) low & table.length - 1;
    }

    private int next(int place) {
        return place + 1 & table.length - 1;
    }
}
