package io.assay.search;

import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The entries that a term occurs in, as the browser reads them: for each entry the distance from the one before, then,
 * where the term occurs more than once, a dot and how often. Numbers are written to base 36, entries parted by spaces.
 */
final class Postings {
    private static final int BASE = 36;

    /** The number of the first entry, which is no part of the text: other postings may come before it. */
    private int first;

    private byte[] text = new byte[8];
    private int length;
    private int last;
    private int size;

    /** How often the term occurs in the last entry, as long as that is not written; 0 when it is. */
    private int counting;

    Postings() {}

    /** What was written. */
    Postings(PackedReader in) {
        first = in.number();
        last = in.number();
        size = in.number();
        text = in.block();
        length = text.length;
    }

    /** Nothing is being counted any more. */
    void write(PackedWriter out) {
        close();
        out.number(first).number(last).number(size).block(text, length);
    }

    interface Act {
        void on(int entry, int count);
    }

    /**
     * Counts one more use of the term.
     *
     * @param entry the last that was added, or after it
     * @return whether it is the first one of the entry
     */
    boolean count(int entry) {
        if (size > 0 && entry == last) {
            counting++;
            return false;
        }
        begin(entry);
        counting = 1;
        return true;
    }

    /** @param entry after all that were added before */
    void add(int entry, int count) {
        begin(entry);
        counting = count;
        close();
    }

    private void begin(int entry) {
        close();
        if (size == 0) {
            first = entry;
        } else {
            append(' ');
            append(entry - last);
        }
        last = entry;
        size++;
    }

    private void close() {
        if (counting > 1) {
            append('.');
            append(counting);
        }
        counting = 0;
    }

    /**
     * @param later its entries are numbered anew, after those that were added before
     * @param shift what is added to their numbers
     */
    void addAll(Postings later, int shift) {
        close();
        later.close();
        if (size == 0) {
            first = later.first + shift;
        } else {
            append(' ');
            append(later.first + shift - last);
        }
        room(later.length);
        System.arraycopy(later.text, 0, text, length, later.length);
        length += later.length;
        last = later.last + shift;
        size += later.size;
    }

    void each(Act act) {
        close();
        int entry = first;
        int at = 0;
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                int distance = 0;
                for (at++; at < length && text[at] != ' ' && text[at] != '.'; at++) {
                    distance = BASE * distance + digit(text[at]);
                }
                entry += distance;
            }
            int count = 1;
            if (at < length && text[at] == '.') {
                count = 0;
                for (at++; at < length && text[at] != ' '; at++) {
                    count = BASE * count + digit(text[at]);
                }
            }
            act.on(entry, count);
        }
    }

    private static int digit(byte c) {
        return c <= '9' ? c - '0' : c - 'a' + 10;
    }

    /** How many entries the term occurs in. */
    int size() {
        return size;
    }

    /** Empty where the term does not occur. Nothing is being counted any more. */
    @Override
    public String toString() {
        return size == 0
                ? ""
                : Integer.toString(first, BASE) + new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void append(int number) {
        if (number < BASE) {
            append(Character.forDigit(number, BASE));
        } else {
            append(number / BASE);
            append(Character.forDigit(number % BASE, BASE));
        }
    }

    private void append(char c) {
        room(1);
        text[length++] = (byte) c;
    }

    private void room(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, length + length / 2 + 8));
        }
    }
}
