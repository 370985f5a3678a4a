package io.assay.exact;

import java.math.BigInteger;

/** What there is to know before one computes with longs. The least of all longs counts as none: it has no negative. */
final class Longs {
    private Longs() {}

    static boolean holds(BigInteger value) {
        return value.bitLength() < Long.SIZE && value.longValue() != Long.MIN_VALUE;
    }

    /** @param value not negative */
    static int bitLength(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }

    static boolean canMultiply(long a, long b) {
        long product = a * b;
        return Math.multiplyHigh(a, b) == product >> 63 && product != Long.MIN_VALUE;
    }

    static boolean canAdd(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }

    /** Compares a·b with c·d, however large these are. */
    static int compareProducts(long a, long b, long c, long d) {
        int order = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return order != 0 ? order : Long.compareUnsigned(a * b, c * d);
    }

    /**
     * Stein's algorithm.
     *
     * @param a not negative
     * @param b positive
     */
    static long gcd(long a, long b) {
        if (a == 0 || b == 1) {
            return b;
        }
        int twos = Long.numberOfTrailingZeros(a | b);
        long odd = a >> Long.numberOfTrailingZeros(a);
        long rest = b;
        while (rest != 0) {
            rest >>= Long.numberOfTrailingZeros(rest);
            long difference = rest - odd;
            odd = Math.min(odd, rest);
            rest = Math.abs(difference);
        }
        return odd << twos;
    }
}
