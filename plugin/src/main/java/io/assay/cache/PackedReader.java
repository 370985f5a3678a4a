package io.assay.cache;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private int at;

    public PackedReader(byte[] bytes) {
        this(bytes, 0);
    }

    private PackedReader(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
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
        long value = (long) LONGS.get(bytes, at);
        at += Long.BYTES;
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

    /** Another reader, of what a block holds, which this one leaves out. */
    public PackedReader apart() {
        int length = number();
        PackedReader apart = new PackedReader(bytes, at);
        at += length;
        return apart;
    }

    /** Another reader that is where this one is. */
    public PackedReader copy() {
        return new PackedReader(bytes, at);
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
