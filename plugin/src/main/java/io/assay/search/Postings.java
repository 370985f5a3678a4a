package io.assay.search;

import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * Postings as a browser reads them, with another one for an entry.
     *
     * @param count how often the term occurs there; 0 if it does not any more
     */
    static String with(String postings, int entry, int count) {
        int before = 0;
        int at = 0;
        while (at < postings.length() && before + distance(postings, at) < entry) {
            before += distance(postings, at);
            at = next(postings, at);
        }
        String start = postings.substring(0, at).stripTrailing();
        String rest = postings.substring(at);
        if (!rest.isEmpty() && before + distance(rest, 0) == entry) {
            rest = rest.substring(next(rest, 0));
        } else {
            rest = shifted(rest, before - entry);
        }
        return Stream.of(
                        start,
                        count == 0 ? "" : posting(entry - before, count),
                        count == 0 ? shifted(rest, entry - before) : rest)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** How many entries have a term of such postings. */
    static int size(String postings) {
        return postings.isEmpty()
                ? 0
                : 1 + (int) postings.chars().filter(c -> c == ' ').count();
    }

    private static String posting(int distance, int count) {
        return Integer.toString(distance, BASE) + (count > 1 ? "." + Integer.toString(count, BASE) : "");
    }

    /** Postings of which the first is so much further from the one before. */
    private static String shifted(String postings, int by) {
        int end = digitsEnd(postings, 0);
        return postings.isEmpty() ? "" : Integer.toString(distance(postings, 0) + by, BASE) + postings.substring(end);
    }

    private static int distance(String postings, int at) {
        int distance = 0;
        int end = digitsEnd(postings, at);
        for (int i = at; i < end; i++) {
            distance = BASE * distance + digit((byte) postings.charAt(i));
        }
        return distance;
    }

    private static int digitsEnd(String postings, int at) {
        int end = at;
        while (end < postings.length() && postings.charAt(end) != ' ' && postings.charAt(end) != '.') {
            end++;
        }
        return end;
    }

    /** Where the posting after one begins, or the end. */
    private static int next(String postings, int at) {
        int space = postings.indexOf(' ', at);
        return space < 0 ? postings.length() : space + 1;
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
