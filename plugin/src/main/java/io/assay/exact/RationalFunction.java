package io.assay.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A quotient of polynomials in uncertain inputs, each input one and the same number wherever it occurs: what a formula
 * is when some of what goes into it is known only within bounds.
 *
 * <p>Inputs are numbered from 0. Whoever divides sees to it that the divisor can't be 0 ({@link #range} tells), since a
 * factor that stands above and below the line is cancelled.
 */
public final class RationalFunction {
    /** With more inputs than this, trying both ends of each takes too long. */
    private static final int MOST_CORNERS = 10;
    /** A box is halved so often where its corners do not tell the bounds. */
    private static final int HALVINGS = 6;

    private final Polynomial numerator;
    private final Polynomial denominator;

    private RationalFunction(Polynomial numerator, Polynomial denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static RationalFunction of(Rational value) {
        return new RationalFunction(Polynomial.constant(value), Polynomial.ONE);
    }

    public static RationalFunction input(int number) {
        return new RationalFunction(Polynomial.input(number), Polynomial.ONE);
    }

    public RationalFunction plus(RationalFunction other) {
        if (denominator.equals(other.denominator)) {
            return reduced(numerator.plus(other.numerator), denominator);
        }
        return reduced(
                numerator.times(other.denominator).plus(other.numerator.times(denominator)),
                denominator.times(other.denominator));
    }

    public RationalFunction minus(RationalFunction other) {
        return plus(new RationalFunction(other.numerator.negate(), other.denominator));
    }

    public RationalFunction times(RationalFunction other) {
        return reduced(numerator.times(other.numerator), denominator.times(other.denominator));
    }

    /** @throws ArithmeticException if {@code other} is 0 whatever the inputs */
    public RationalFunction over(RationalFunction other) {
        if (other.numerator.isZero()) {
            throw new ArithmeticException("division by zero");
        }
        return reduced(numerator.times(other.denominator), denominator.times(other.numerator));
    }

    /** How much work it has become: the number of terms times the highest power squared. */
    public int size() {
        int terms = numerator.terms().size() + denominator.terms().size();
        int power = Math.max(1, Math.max(numerator.degree(), denominator.degree()));
        return terms * power * power;
    }

    /**
     * Bounds for its value. They are the exact ones where no input is multiplied by itself above or below the line,
     * such as for {@code a / (a + b)}: then the function rises or falls along each input, and its extremes lie at the
     * ends. Otherwise they hold every value it can take and may be a little wider.
     *
     * @param inputs by their number
     * @return empty if the denominator may be 0
     */
    public Optional<Interval> range(List<Interval> inputs) {
        TreeSet<Integer> used = numerator.inputs();
        used.addAll(denominator.inputs());
        if (used.isEmpty()) {
            return Optional.of(Interval.exactly(numerator.value().over(denominator.value())));
        }
        boolean extremesAtCorners = numerator.isMultilinear() && denominator.isMultilinear();
        return extremesAtCorners && used.size() <= MOST_CORNERS
                ? new Corners(inputs).range(numerator, denominator)
                : enclosure(inputs, new ArrayList<>(used), HALVINGS);
    }

    private Optional<Interval> enclosure(List<Interval> box, List<Integer> used, int halvings) {
        if (halvings == 0) {
            Interval divisor = denominator.enclosure(box);
            return divisor.contains(Rational.ZERO)
                    ? Optional.empty()
                    : Optional.of(numerator.enclosure(box).times(divisor.reciprocal()));
        }
        int input = used.get(halvings % used.size());
        Optional<Interval> all = Optional.empty();
        for (Interval part : box.get(input).halves()) {
            List<Interval> smaller = new ArrayList<>(box);
            smaller.set(input, part);
            Optional<Interval> found = enclosure(smaller, used, halvings - 1);
            if (found.isEmpty()) {
                return found;
            }
            all = Optional.of(all.map(found.get()::hull).orElse(found.get()));
        }
        return all;
    }

    /** Cancels inputs that every term above and below the line has. */
    private static RationalFunction reduced(Polynomial numerator, Polynomial denominator) {
        if (numerator.isZero()) {
            return new RationalFunction(Polynomial.ZERO, Polynomial.ONE);
        }
        for (int input : denominator.inputs()) {
            if (numerator.isMultipleOf(input) && denominator.isMultipleOf(input)) {
                return reduced(numerator.slope(input), denominator.slope(input));
            }
        }
        return new RationalFunction(numerator, denominator);
    }

    @Override
    public String toString() {
        return numerator.terms() + " / " + denominator.terms();
    }
}
