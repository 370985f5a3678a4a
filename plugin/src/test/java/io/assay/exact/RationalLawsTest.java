package io.assay.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fractions of longs and of big integers are one kind of number: which of the two is used must not show. */
class RationalLawsTest {
    private static final long[] EDGES = {0, 1, -1, 2, 3, 10, Integer.MAX_VALUE, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE
    };

    @Test
    void computesAsBigIntegersDo() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            BigInteger a = integer(random);
            BigInteger b = integer(random).abs().max(BigInteger.ONE);
            BigInteger c = integer(random);
            BigInteger d = integer(random).abs().max(BigInteger.ONE);
            Rational one = Rational.of(a, b);
            Rational two = Rational.of(c, d);
            same(one.plus(two), a.multiply(d).add(c.multiply(b)), b.multiply(d));
            same(one.minus(two), a.multiply(d).subtract(c.multiply(b)), b.multiply(d));
            same(one.times(two), a.multiply(c), b.multiply(d));
            if (two.signum() != 0) {
                same(one.over(two), a.multiply(d), b.multiply(c));
            }
            same(one.negate(), a.negate(), b);
            assertThat(one.compareTo(two)).isEqualTo(a.multiply(d).compareTo(c.multiply(b)));
        }
    }

    private static void same(Rational found, BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        assertThat(found.numerator()).isEqualTo(numerator.divide(divisor));
        assertThat(found.denominator()).isEqualTo(denominator.divide(divisor));
        assertThat(found)
                .isEqualTo(Rational.of(numerator, denominator))
                .hasSameHashCodeAs(Rational.of(numerator, denominator));
    }

    private static BigInteger integer(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> BigInteger.valueOf(EDGES[random.nextInt(EDGES.length)]);
            case 1 -> BigInteger.valueOf(random.nextInt(2_000) - 1_000);
            case 2 -> BigInteger.valueOf(random.nextLong());
            default -> new BigInteger(100, random).subtract(BigInteger.ONE.shiftLeft(99));
        };
    }
}
