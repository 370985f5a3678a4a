package io.assay.cache;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes values close together, for {@link PackedReader}. */
public final class PackedWriter {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[512];
    private int size;

    /** Small numbers take one byte. */
    public PackedWriter number(int value) {
        room(5);
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[size++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    public PackedWriter flag(boolean value) {
        return number(value ? 1 : 0);
    }

    /** All eight bytes of it. */
    public PackedWriter longNumber(long value) {
        room(Long.BYTES);
        LONGS.set(bytes, size, value);
        size += Long.BYTES;
        return this;
    }

    public PackedWriter text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return block(utf8, utf8.length);
    }

    /** The first bytes of an array. */
    public PackedWriter block(byte[] from, int length) {
        number(length);
        room(length);
        System.arraycopy(from, 0, bytes, size, length);
        size += length;
        return this;
    }

    /** What another one wrote, to be read or left out as a whole. */
    public PackedWriter block(PackedWriter whole) {
        return block(whole.bytes, whole.size);
    }

    /** The whole of an array. */
    public PackedWriter block(byte[] whole) {
        return block(whole, whole.length);
    }

    public PackedWriter optional(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
        return this;
    }

    public <T> PackedWriter list(Collection<T> list, BiConsumer<T, PackedWriter> each) {
        number(list.size());
        list.forEach(value -> each.accept(value, this));
        return this;
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
