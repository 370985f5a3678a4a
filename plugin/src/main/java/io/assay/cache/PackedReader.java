package io.assay.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a {@link PackedWriter} wrote, in the same order. What nobody wrote so ends in some {@link RuntimeException}
 * or in nonsense: the reader of a file sees to it that it has the bytes that were written.
 */
public final class PackedReader {
    private final byte[] bytes;
    private int at;

    public PackedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public int number() {
        int value = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            value |= (next & 0x7f) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return value | next << shift;
    }

    public boolean flag() {
        return number() == 1;
    }

    public long longNumber() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (bytes[at++] & 0xffL) << shift;
        }
        return value;
    }

    public String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public byte[] block() {
        int length = number();
        byte[] block = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return block;
    }

    /** Begins to read what a block holds. */
    public PackedReader within() {
        number();
        return this;
    }

    /** Leaves out a text or a block. */
    public PackedReader skip() {
        int length = number();
        at += length;
        return this;
    }

    public Optional<String> optional() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    public <T> List<T> list(Function<PackedReader, T> each) {
        int size = number();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(each.apply(this));
        }
        return list;
    }
}
