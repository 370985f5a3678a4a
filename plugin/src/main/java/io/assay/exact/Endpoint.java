package io.assay.exact;

import java.util.Optional;

/**
 * One end of an interval, or where a bound of a computation may lie.
 *
 * @param infinite -1 for below every number, 1 for above every number, 0 for a number
 * @param value the number; 0 if infinite
 * @param open whether it is approached but not reached; always so if infinite
 */
record Endpoint(int infinite, Rational value, boolean open) {
    static final Endpoint BELOW_ALL = new Endpoint(-1, Rational.ZERO, true);
    static final Endpoint ABOVE_ALL = new Endpoint(1, Rational.ZERO, true);

    static Endpoint at(Rational value, boolean open) {
        return new Endpoint(0, value, open);
    }

    Optional<Rational> finite() {
        return infinite == 0 ? Optional.of(value) : Optional.empty();
    }

    int signum() {
        return infinite != 0 ? infinite : value.signum();
    }

    Endpoint negate() {
        return new Endpoint(-infinite, value.negate(), open);
    }

    Endpoint plus(Endpoint other) {
        if (infinite != 0) {
            return this;
        }
        return other.infinite != 0 ? other : at(value.plus(other.value), open || other.open);
    }

    /** Zero times infinity is zero: the zero is a number that multiplies ever larger ones. */
    Endpoint times(Endpoint other) {
        int sign = signum() * other.signum();
        if (sign == 0) {
            boolean reached = signum() == 0 && !open || other.signum() == 0 && !other.open;
            return at(Rational.ZERO, !reached);
        }
        if (infinite != 0 || other.infinite != 0) {
            return sign > 0 ? ABOVE_ALL : BELOW_ALL;
        }
        return at(value.times(other.value), open || other.open);
    }

    /** Of two ends the lower; at the same number open if {@code openIfEither} and either is, or if both are. */
    Endpoint lower(Endpoint other, boolean openIfEither) {
        int order = order(other);
        return order == 0 ? same(other, openIfEither) : order < 0 ? this : other;
    }

    Endpoint higher(Endpoint other, boolean openIfEither) {
        int order = order(other);
        return order == 0 ? same(other, openIfEither) : order > 0 ? this : other;
    }

    /** Which is lower, whether open or not. */
    int order(Endpoint other) {
        return infinite != 0 || other.infinite != 0
                ? Integer.compare(infinite, other.infinite)
                : value.compareTo(other.value);
    }

    private Endpoint same(Endpoint other, boolean openIfEither) {
        return new Endpoint(infinite, value, openIfEither ? open || other.open : open && other.open);
    }
}
