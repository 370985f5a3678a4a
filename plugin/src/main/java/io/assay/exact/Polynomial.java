package io.assay.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A sum of products of uncertain inputs.
 *
 * @param terms factors by monomial; a monomial lists its inputs by number, ascending, one as often as its power says.
 *     No factor is 0
 */
record Polynomial(Map<List<Integer>, Rational> terms) {
    static final Polynomial ZERO = new Polynomial(Map.of());
    static final Polynomial ONE = constant(Rational.ONE);

    static Polynomial constant(Rational value) {
        return value.signum() == 0 ? ZERO : new Polynomial(Map.of(List.of(), value));
    }

    static Polynomial input(int number) {
        return new Polynomial(Map.of(List.of(number), Rational.ONE));
    }

    boolean isZero() {
        return terms.isEmpty();
    }

    /** The inputs that it depends on. */
    TreeSet<Integer> inputs() {
        TreeSet<Integer> inputs = new TreeSet<>();
        terms.keySet().forEach(inputs::addAll);
        return inputs;
    }

    boolean isMultipleOf(int input) {
        return terms.keySet().stream().allMatch(monomial -> monomial.contains(input));
    }

    int degree() {
        return terms.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether no input is multiplied by itself: along each input alone it is a straight line. */
    boolean isMultilinear() {
        return terms.keySet().stream().allMatch(monomial -> monomial.size() == new TreeSet<>(monomial).size());
    }

    /** @throws IllegalStateException if it depends on an input */
    Rational value() {
        if (degree() > 0) {
            throw new IllegalStateException("depends on inputs: " + inputs());
        }
        return terms.getOrDefault(List.of(), Rational.ZERO);
    }

    Polynomial plus(Polynomial other) {
        Map<List<Integer>, Rational> sum = new HashMap<>(terms);
        other.terms.forEach((monomial, factor) -> add(sum, monomial, factor));
        return new Polynomial(sum);
    }

    Polynomial negate() {
        return times(constant(Rational.of(-1)));
    }

    Polynomial times(Polynomial other) {
        Map<List<Integer>, Rational> product = new HashMap<>();
        terms.forEach((left, a) -> other.terms.forEach((right, b) -> {
            List<Integer> monomial = new ArrayList<>(left);
            monomial.addAll(right);
            add(product, monomial.stream().sorted().toList(), a.times(b));
        }));
        return new Polynomial(product);
    }

    /** What an input is multiplied by, where it occurs; for a multilinear polynomial its slope along that input. */
    Polynomial slope(int input) {
        Map<List<Integer>, Rational> slope = new HashMap<>();
        terms.forEach((monomial, factor) -> {
            if (monomial.contains(input)) {
                List<Integer> rest = new ArrayList<>(monomial);
                rest.remove(Integer.valueOf(input));
                add(slope, rest, factor);
            }
        });
        return new Polynomial(slope);
    }

    /** This multilinear polynomial with an input set to a number. */
    Polynomial at(int input, Rational value) {
        Map<List<Integer>, Rational> without = new HashMap<>(terms);
        without.keySet().removeIf(monomial -> monomial.contains(input));
        return new Polynomial(without).plus(slope(input).times(constant(value)));
    }

    /** Bounds that hold all its values, each occurrence of an input taken as a number of its own. */
    Interval enclosure(List<Interval> values) {
        Interval sum = Interval.exactly(Rational.ZERO);
        for (Map.Entry<List<Integer>, Rational> term : terms.entrySet()) {
            Interval product = Interval.exactly(term.getValue());
            for (int input : term.getKey()) {
                product = product.times(values.get(input));
            }
            sum = sum.plus(product);
        }
        return sum;
    }

    private static void add(Map<List<Integer>, Rational> sum, List<Integer> monomial, Rational factor) {
        Rational total = sum.getOrDefault(monomial, Rational.ZERO).plus(factor);
        if (total.signum() == 0) {
            sum.remove(monomial);
        } else {
            sum.put(List.copyOf(monomial), total);
        }
    }
}
