package io.assay.exact;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The exact bounds of a quotient of multilinear polynomials over a box. Along each input alone such a quotient is
 * {@code (a·x + b) / (c·x + d)}, which only rises or only falls as long as the denominator keeps its sign; so its
 * extremes lie at ends of the inputs, and one input after the other can be replaced by its ends.
 *
 * <p>An end may be infinite, or open with the denominator running to 0 there. Both are limits, taken as such.
 */
final class Corners {
    private final List<Interval> box;

    Corners(List<Interval> box) {
        this.box = box;
    }

    /** @return empty if the denominator may be 0 */
    Optional<Interval> range(Polynomial numerator, Polynomial denominator) {
        Interval divisor = range(denominator);
        if (divisor.contains(Rational.ZERO)) {
            return Optional.empty();
        }
        return Optional.of(quotient(numerator, denominator, sign(divisor)).interval());
    }

    private Interval range(Polynomial polynomial) {
        return quotient(polynomial, Polynomial.ONE, 1).interval();
    }

    private static int sign(Interval withoutZero) {
        return withoutZero.low().filter(low -> low.signum() >= 0).isPresent() ? 1 : -1;
    }

    /** @param sign the denominator's everywhere in the box */
    private Reach quotient(Polynomial numerator, Polynomial denominator, int sign) {
        TreeSet<Integer> inputs = numerator.inputs();
        inputs.addAll(denominator.inputs());
        if (inputs.isEmpty()) {
            return Reach.of(Interval.exactly(numerator.value().over(denominator.value())));
        }
        int input = inputs.first();
        Endpoint low = box.get(input).lowEnd();
        Endpoint high = box.get(input).highEnd();
        if (low.infinite() != 0 && high.infinite() != 0) {
            return Reach.of(Interval.ALL);
        }
        return at(input, low, numerator, denominator, sign)
                .join(low.open(), at(input, high, numerator, denominator, sign), high.open());
    }

    /** The quotient at one end of an input; at an infinite end only the terms with that input weigh anything. */
    private Reach at(int input, Endpoint end, Polynomial numerator, Polynomial denominator, int sign) {
        Polynomial above = atEnd(numerator, input, end);
        Polynomial below = atEnd(denominator, input, end);
        Interval divisor = range(below);
        return divisor.contains(Rational.ZERO) ? pole(range(above), divisor, sign) : quotient(above, below, sign);
    }

    private static Polynomial atEnd(Polynomial polynomial, int input, Endpoint end) {
        if (end.infinite() == 0) {
            return polynomial.at(input, end.value());
        }
        Polynomial slope = polynomial.slope(input);
        return end.infinite() > 0 ? slope : slope.negate();
    }

    /**
     * What the quotient runs to where its denominator runs to 0 from one side. Where the numerator does so as well, the
     * quotient does not depend on the input and the other end has the same value.
     */
    private static Reach pole(Interval numerator, Interval divisor, int sign) {
        Interval side = sign > 0
                ? new Interval(Optional.of(Rational.ZERO), true, Optional.empty(), true)
                : new Interval(Optional.empty(), true, Optional.of(Rational.ZERO), true);
        Optional<Interval> divisors = divisor.intersect(side);
        if (divisors.isPresent()) {
            return Reach.of(numerator.times(divisors.get().reciprocal()));
        }
        Interval upward = sign > 0 ? numerator : numerator.negate();
        boolean rises = upward.highEnd().signum() > 0;
        boolean falls = upward.lowEnd().signum() < 0;
        Endpoint lowest = falls ? Endpoint.BELOW_ALL : Endpoint.ABOVE_ALL;
        Endpoint highest = rises ? Endpoint.ABOVE_ALL : Endpoint.BELOW_ALL;
        return new Reach(lowest, highest);
    }

    /** How far down and up values reach; upside down if there are none. */
    private record Reach(Endpoint low, Endpoint high) {
        static Reach of(Interval interval) {
            return new Reach(interval.lowEnd(), interval.highEnd());
        }

        Reach join(boolean open, Reach other, boolean otherOpen) {
            return new Reach(
                    pick(low.order(other.low), low, open, other.low, otherOpen),
                    pick(other.high.order(high), high, open, other.high, otherOpen));
        }

        /** Two ends with the same value may have it all the way between them: then being open does not matter. */
        private static Endpoint pick(int order, Endpoint mine, boolean open, Endpoint other, boolean otherOpen) {
            if (order == 0) {
                return mine.lower(other, false);
            }
            Endpoint better = order < 0 ? mine : other;
            return new Endpoint(better.infinite(), better.value(), better.open() || (order < 0 ? open : otherOpen));
        }

        Interval interval() {
            int order = low.order(high);
            return order > 0 ? Interval.ALL : order == 0 ? Interval.exactly(low.value()) : Interval.of(low, high);
        }
    }
}
