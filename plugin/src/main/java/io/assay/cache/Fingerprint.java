package io.assay.cache;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * MurmurHash3 of some bytes, in the variant of 128 bits for 64-bit machines, with seed 0: quick without the optimising
 * compiler, which SHA-256 is not. Two inputs that nobody made for the purpose never have the same one.
 *
 * @param low the first eight bytes
 * @param high the other eight
 * @see <a href="https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp">MurmurHash3.cpp</a>
 */
public record Fingerprint(long low, long high) {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    public static Fingerprint of(byte[] bytes) {
        long h1 = 0;
        long h2 = 0;
        int whole = bytes.length & ~15;
        for (int i = 0; i < whole; i += 16) {
            h1 = Long.rotateLeft(h1 ^ first((long) LONGS.get(bytes, i)), 27) + h2;
            h1 = h1 * 5 + 0x52dce729;
            h2 = Long.rotateLeft(h2 ^ second((long) LONGS.get(bytes, i + 8)), 31) + h1;
            h2 = h2 * 5 + 0x38495ab5;
        }
        h1 ^= first(rest(bytes, whole));
        h2 ^= second(rest(bytes, whole + 8));
        return finished(h1, h2, bytes.length);
    }

    /** Of texts, of which none runs into the next. */
    public static Fingerprint of(String... texts) {
        PackedWriter all = new PackedWriter();
        for (String text : texts) {
            all.text(text);
        }
        return of(all.bytes());
    }

    /** Of a text under this condition. */
    public Fingerprint and(String text) {
        return and(of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of what has another one under this condition. */
    public Fingerprint and(Fingerprint other) {
        return finished(Long.rotateLeft(low, 1) ^ first(other.low), Long.rotateLeft(high, 1) ^ second(other.high), 0);
    }

    private static Fingerprint finished(long first, long second, long length) {
        long h1 = first ^ length;
        long h2 = second ^ length;
        h1 += h2;
        h2 += h1;
        h1 = mixed(h1);
        h2 = mixed(h2);
        h1 += h2;
        h2 += h1;
        return new Fingerprint(h1, h2);
    }

    private static long first(long k) {
        return Long.rotateLeft(k * C1, 31) * C2;
    }

    private static long second(long k) {
        return Long.rotateLeft(k * C2, 33) * C1;
    }

    /** Up to eight bytes from an offset on, zeros behind them. */
    private static long rest(byte[] bytes, int from) {
        long rest = 0;
        for (int i = Math.min(from + 8, bytes.length) - 1; i >= from; i--) {
            rest = rest << 8 | bytes[i] & 0xff;
        }
        return rest;
    }

    private static long mixed(long k) {
        long mixed = (k ^ k >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
