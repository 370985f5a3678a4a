package io.assay.exact;

import java.util.List;
import java.util.Optional;

/**
 * All numbers between two bounds. An exact value is the interval from itself to itself.
 *
 * <p>Arithmetic on intervals takes each operand as a number of its own, so {@code x - x} is wider than 0; a
 * {@link RationalFunction} knows better.
 *
 * @param low the lower bound, empty if there is none
 * @param lowOpen whether the lower bound itself is left out
 * @param high the upper bound, empty if there is none
 * @param highOpen whether the upper bound itself is left out
 */
public record Interval(Optional<Rational> low, boolean lowOpen, Optional<Rational> high, boolean highOpen) {
    /** Every number. */
    public static final Interval ALL = new Interval(Optional.empty(), true, Optional.empty(), true);

    private static final Interval NOT_NEGATIVE =
            new Interval(Optional.of(Rational.ZERO), false, Optional.empty(), true);

    public Interval {
        lowOpen |= low.isEmpty();
        highOpen |= high.isEmpty();
        if (low.isPresent() && high.isPresent()) {
            int order = low == high ? 0 : low.get().compareTo(high.get());
            if (order > 0 || order == 0 && (lowOpen || highOpen)) {
                throw new IllegalArgumentException("no number lies between " + low.get() + " and " + high.get());
            }
        }
    }

    public static Interval exactly(Rational value) {
        Optional<Rational> end = Optional.of(value);
        return new Interval(end, false, end, false);
    }

    public static Interval between(Rational low, Rational high) {
        return new Interval(Optional.of(low), false, Optional.of(high), false);
    }

    static Interval of(Endpoint low, Endpoint high) {
        return new Interval(low.finite(), low.open(), high.finite(), high.open());
    }

    public boolean isExact() {
        return low.isPresent() && (low == high || low.get().equals(high.orElse(null)));
    }

    /** @throws IllegalStateException if this is not an exact value */
    public Rational value() {
        if (!isExact()) {
            throw new IllegalStateException("not an exact value: " + this);
        }
        return low.orElseThrow();
    }

    public boolean contains(Rational value) {
        int fromLow = low.isPresent() ? low.get().compareTo(value) : -1;
        int toHigh = high.isPresent() ? value.compareTo(high.get()) : -1;
        return (fromLow < 0 || fromLow == 0 && !lowOpen) && (toHigh < 0 || toHigh == 0 && !highOpen);
    }

    /** The numbers in both, if there are any. */
    public Optional<Interval> intersect(Interval other) {
        if (isExact()) {
            return other.contains(low.get()) ? Optional.of(this) : Optional.empty();
        }
        Endpoint from = lowEnd().higher(other.lowEnd(), true);
        Endpoint to = highEnd().lower(other.highEnd(), true);
        int order = from.order(to);
        boolean empty = order > 0 || order == 0 && (from.open() || to.open());
        return empty ? Optional.empty() : Optional.of(of(from, to));
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return of(lowEnd().lower(other.lowEnd(), false), highEnd().higher(other.highEnd(), false));
    }

    public Interval negate() {
        return of(highEnd().negate(), lowEnd().negate());
    }

    public Interval plus(Interval other) {
        return of(lowEnd().plus(other.lowEnd()), highEnd().plus(other.highEnd()));
    }

    public Interval times(Interval other) {
        Endpoint a = lowEnd().times(other.lowEnd());
        Endpoint b = lowEnd().times(other.highEnd());
        Endpoint c = highEnd().times(other.lowEnd());
        Endpoint d = highEnd().times(other.highEnd());
        Endpoint from = a.lower(b, false).lower(c.lower(d, false), false);
        Endpoint to = a.higher(b, false).higher(c.higher(d, false), false);
        boolean mayBeZero = contains(Rational.ZERO) || other.contains(Rational.ZERO);
        return of(reached(from, mayBeZero), reached(to, mayBeZero));
    }

    /** A product's bound of zero is reached if a factor can be zero, even where no end of a factor is. */
    private static Endpoint reached(Endpoint bound, boolean mayBeZero) {
        return mayBeZero && bound.signum() == 0 ? Endpoint.at(Rational.ZERO, false) : bound;
    }

    /** One over each number. @throws ArithmeticException if 0 is among them */
    public Interval reciprocal() {
        if (contains(Rational.ZERO)) {
            throw new ArithmeticException("division by zero");
        }
        boolean negative = high.isPresent() && high.get().signum() <= 0;
        return of(
                inverse(highEnd(), negative ? Endpoint.BELOW_ALL : Endpoint.ABOVE_ALL),
                inverse(lowEnd(), negative ? Endpoint.BELOW_ALL : Endpoint.ABOVE_ALL));
    }

    private static Endpoint inverse(Endpoint end, Endpoint atZero) {
        if (end.infinite() != 0) {
            return Endpoint.at(Rational.ZERO, true);
        }
        return end.signum() == 0 ? atZero : Endpoint.at(Rational.ONE.over(end.value()), end.open());
    }

    public Interval min(Interval other) {
        return of(lowEnd().lower(other.lowEnd(), false), highEnd().lower(other.highEnd(), true));
    }

    public Interval max(Interval other) {
        return of(lowEnd().higher(other.lowEnd(), true), highEnd().higher(other.highEnd(), false));
    }

    public Interval abs() {
        return max(negate()).intersect(NOT_NEGATIVE).orElseThrow();
    }

    /** Two parts that share the middle; itself alone if it is exact or has an infinite end. */
    List<Interval> halves() {
        if (isExact() || low.isEmpty() || high.isEmpty()) {
            return List.of(this);
        }
        Optional<Rational> middle = Optional.of(low.get().plus(high.get()).over(Rational.of(2)));
        return List.of(new Interval(low, lowOpen, middle, false), new Interval(middle, false, high, highOpen));
    }

    Endpoint lowEnd() {
        return low.isPresent() ? Endpoint.at(low.get(), lowOpen) : Endpoint.BELOW_ALL;
    }

    Endpoint highEnd() {
        return high.isPresent() ? Endpoint.at(high.get(), highOpen) : Endpoint.ABOVE_ALL;
    }

    /** In the notation of mathematics: {@code [1/2, 17/20)}; an exact value as itself. */
    @Override
    public String toString() {
        if (isExact()) {
            return value().toString();
        }
        return (lowOpen ? "(" : "[")
                + low.map(Rational::toString).orElse("-∞") + ", "
                + high.map(Rational::toString).orElse("∞")
                + (highOpen ? ")" : "]");
    }
}
