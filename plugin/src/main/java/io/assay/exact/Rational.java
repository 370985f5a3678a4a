package io.assay.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fraction of integers in lowest terms, the denominator positive.
 *
 * <p>Equal values are equal objects: {@code of("0.50").equals(of("1/2"))}.
 *
 * <p>Nearly all fractions are short, and computed with longs. One whose terms don't fit into longs has them as big
 * integers; which of the two it is follows from its value.
 */
public final class Rational implements Comparable<Rational> {
    public static final Rational ZERO = new Rational(0, 1);
    public static final Rational ONE = new Rational(1, 1);

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{1,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");

    /** Doubles hold all integers up to it. */
    private static final long WHOLE = 1L << 53;

    /** The terms of a short fraction; both are 0 in another. */
    private final long numerator;

    private final long denominator;

    /** The terms of a fraction that is not short; null in one that is. */
    private final BigInteger bigNumerator;

    private final BigInteger bigDenominator;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = null;
        this.bigDenominator = null;
    }

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.bigNumerator = numerator;
        this.bigDenominator = denominator;
    }

    public static Rational of(long value) {
        return of(value, 1);
    }

    /** @throws ArithmeticException if {@code denominator} is 0 */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger sign = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger above = numerator.divide(sign);
        BigInteger below = denominator.divide(sign);
        return Longs.holds(above) && Longs.holds(below)
                ? new Rational(above.longValue(), below.longValue())
                : new Rational(above, below);
    }

    /** @throws ArithmeticException if {@code denominator} is 0 */
    public static Rational of(long numerator, long denominator) {
        if (denominator > 0 && numerator != Long.MIN_VALUE) {
            long divisor = Longs.gcd(Math.abs(numerator), denominator);
            return new Rational(numerator / divisor, denominator / divisor);
        }
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Rational of(BigDecimal value) {
        return value.scale() <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Reads a number as people write it in files: {@code 0.25}, {@code 25%}, {@code -3}, {@code 1.5e6}.
     *
     * @return empty if it is none, or has more digits than any figure needs
     */
    public static Optional<Rational> parse(String text) {
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1).stripTrailing() : text;
        if (!DECIMAL.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits);
        return Optional.of(of(percent ? value.movePointLeft(2) : value));
    }

    private boolean isOne() {
        return numerator == 1 && denominator == 1;
    }

    private boolean isShort() {
        return denominator != 0;
    }

    public BigInteger numerator() {
        return isShort() ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    public BigInteger denominator() {
        return isShort() ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    public Rational plus(Rational other) {
        if (signum() == 0 || other.signum() == 0) {
            return signum() == 0 ? other : this;
        }
        if (isShort() && denominator == other.denominator && Longs.canAdd(numerator, other.numerator)) {
            return of(numerator + other.numerator, denominator);
        }
        if (isShort()
                && other.isShort()
                && Longs.canMultiply(numerator, other.denominator)
                && Longs.canMultiply(other.numerator, denominator)
                && Longs.canMultiply(denominator, other.denominator)) {
            long one = numerator * other.denominator;
            long two = other.numerator * denominator;
            if (Longs.canAdd(one, two)) {
                return of(one + two, denominator * other.denominator);
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    public Rational times(Rational other) {
        if (signum() == 0 || other.isOne()) {
            return this;
        }
        if (other.signum() == 0 || isOne()) {
            return other;
        }
        if (isShort()
                && other.isShort()
                && Longs.canMultiply(numerator, other.numerator)
                && Longs.canMultiply(denominator, other.denominator)) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** @throws ArithmeticException if {@code other} is 0 */
    public Rational over(Rational other) {
        if (other.isShort() && other.numerator > 0) {
            return times(new Rational(other.denominator, other.numerator));
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    public Rational negate() {
        return isShort() ? new Rational(-numerator, denominator) : of(bigNumerator.negate(), bigDenominator);
    }

    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    public int signum() {
        return isShort() ? Long.signum(numerator) : bigNumerator.signum();
    }

    /** How many binary digits it takes to write the longer of numerator and denominator. */
    public int bitLength() {
        return isShort()
                ? Math.max(Longs.bitLength(Math.abs(numerator)), Longs.bitLength(denominator))
                : Math.max(bigNumerator.bitLength(), bigDenominator.bitLength());
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Rounded to some decimal places, half to even. For display. */
    public BigDecimal round(int places) {
        return round(places, RoundingMode.HALF_EVEN);
    }

    public BigDecimal round(int places, RoundingMode mode) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), places, mode);
    }

    /** With how many decimal places it has so many digits; none if its whole part alone has as many. */
    public int placesFor(int digits) {
        BigDecimal decimal = toBigDecimal();
        return Math.max(0, digits - (decimal.precision() - decimal.scale()));
    }

    /** Rounded to 34 significant digits. For display and for exchange, never for a decision. */
    public BigDecimal toBigDecimal() {
        if (isShort() && denominator == 1) {
            return BigDecimal.valueOf(numerator);
        }
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), MathContext.DECIMAL128);
    }

    /**
     * For other programs: in full where the decimal ends within 34 digits, else rounded to the 15 that their numbers hold.
     */
    public String toDecimalText() {
        BigDecimal decimal = toBigDecimal();
        BigDecimal told =
                of(decimal).equals(this) ? decimal : decimal.round(new MathContext(15, RoundingMode.HALF_EVEN));
        return told.signum() == 0 ? "0" : told.stripTrailingZeros().toPlainString();
    }

    /** The nearest there is. For drawing alone. */
    public double toDouble() {
        // Terms that doubles hold exactly have a quotient that is rounded once.
        return isShort() && Math.abs(numerator) <= WHOLE && denominator <= WHOLE
                ? (double) numerator / denominator
                : toBigDecimal().doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return isShort() && other.isShort()
                ? Longs.compareProducts(numerator, other.denominator, other.numerator, denominator)
                : numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(bigNumerator, that.bigNumerator)
                && Objects.equals(bigDenominator, that.bigDenominator);
    }

    @Override
    public int hashCode() {
        return isShort()
                ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
                : Objects.hash(bigNumerator, bigDenominator);
    }

    /** {@code 3} or {@code 8/15}. */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }
}
