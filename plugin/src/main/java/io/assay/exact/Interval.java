package io.assay.exact;

import java.util.Optional;

/**
 * All numbers between two bounds. An exact value is the interval from itself to itself.
 *
 * @param low the lower bound, empty if there is none
 * @param lowOpen whether the lower bound itself is left out
 * @param high the upper bound, empty if there is none
 * @param highOpen whether the upper bound itself is left out
 */
public record Interval(Optional<Rational> low, boolean lowOpen, Optional<Rational> high, boolean highOpen) {
    public Interval {
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("bounds out of order: " + low.get() + " > " + high.get());
        }
    }

    public static Interval exactly(Rational value) {
        return new Interval(Optional.of(value), false, Optional.of(value), false);
    }

    public static Interval between(Rational low, Rational high) {
        return new Interval(Optional.of(low), false, Optional.of(high), false);
    }

    public boolean isExact() {
        return low.isPresent() && low.equals(high);
    }

    /** @throws IllegalStateException if this is not an exact value */
    public Rational value() {
        if (!isExact()) {
            throw new IllegalStateException("not an exact value: " + this);
        }
        return low.orElseThrow();
    }
}
