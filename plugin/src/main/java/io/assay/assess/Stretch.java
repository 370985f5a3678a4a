package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.util.Optional;

/** What one can ask of a non-empty interval. */
final class Stretch {
    private static final Rational HALF = Rational.of(1, 2);

    private Stretch() {}

    /** The numbers in both; empty if there is none. */
    static Optional<Interval> both(Interval one, Interval other) {
        boolean oneStarts = startsLater(one, other);
        boolean oneEnds = endsEarlier(one, other);
        Optional<Rational> low = oneStarts ? one.low() : other.low();
        Optional<Rational> high = oneEnds ? one.high() : other.high();
        boolean lowOpen = oneStarts ? one.lowOpen() : other.lowOpen();
        boolean highOpen = oneEnds ? one.highOpen() : other.highOpen();
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().compareTo(high.get());
            if (order > 0 || order == 0 && (lowOpen || highOpen)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Interval(low, lowOpen, high, highOpen));
    }

    static boolean contains(Interval interval, Rational value) {
        return both(interval, Interval.exactly(value)).isPresent();
    }

    /** Some number in it, an end if it has one of its own. */
    static Rational inside(Interval interval) {
        if (interval.low().isPresent() && !interval.lowOpen()) {
            return interval.low().get();
        }
        if (interval.high().isPresent() && !interval.highOpen()) {
            return interval.high().get();
        }
        if (interval.low().isPresent() && interval.high().isPresent()) {
            return interval.low().get().plus(interval.high().get()).times(HALF);
        }
        return interval.low()
                .map(low -> low.plus(Rational.ONE))
                .or(() -> interval.high().map(high -> high.minus(Rational.ONE)))
                .orElse(Rational.ZERO);
    }

    private static boolean startsLater(Interval one, Interval other) {
        if (one.low().isEmpty() || other.low().isEmpty()) {
            return other.low().isEmpty();
        }
        int order = one.low().get().compareTo(other.low().get());
        return order > 0 || order == 0 && one.lowOpen();
    }

    private static boolean endsEarlier(Interval one, Interval other) {
        if (one.high().isEmpty() || other.high().isEmpty()) {
            return other.high().isEmpty();
        }
        int order = one.high().get().compareTo(other.high().get());
        return order < 0 || order == 0 && one.highOpen();
    }
}
