package io.assay.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2]   | +   | [10, 20] | [11, 22]
            [1, 2)   | +   | (10, 20] | (11, 22)
            [1, ∞)   | +   | [10, 20] | [11, ∞)
            [1, 2]   | *   | [-3, 4]  | [-6, 8]
            (-1, 2]  | *   | [3, 4)   | (-4, 8)
            [0, ∞)   | *   | [0, ∞)   | [0, ∞)
            (0, ∞)   | *   | (0, 5]   | (0, ∞)
            (0, 1)   | *   | [0, 5]   | [0, 5)
            [1, 3]   | min | [2, 4]   | [1, 3]
            [1, 3]   | max | [2, 4]   | [2, 4]
            (1, 3]   | max | [1, 2]   | (1, 3]
            (1, 3]   | hull | [1, 2]  | [1, 3]
            (1, 3]   | and | [1, 2]   | (1, 2]
            [1, 2)   | and | [2, 3]   | none
            [1, 2]   | and | [2, 3]   | 2
            """)
    void combines(String left, String operation, String right, String result) {
        Interval a = parse(left);
        Interval b = parse(right);
        String found = switch (operation) {
            case "+" -> a.plus(b).toString();
            case "*" -> a.times(b).toString();
            case "min" -> a.min(b).toString();
            case "max" -> a.max(b).toString();
            case "hull" -> a.hull(b).toString();
            default -> a.intersect(b).map(Interval::toString).orElse("none");
        };
        assertThat(found).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2, 4]   | [1/4, 1/2] | [2, 4]   | [-4, -2]
            (0, 4]   | [1/4, ∞)   | (0, 4]   | [-4, 0)
            [-2, 0)  | (-∞, -1/2] | (0, 2]   | (0, 2]
            (5, ∞)   | (0, 1/5)   | (5, ∞)   | (-∞, -5)
            """)
    void invertsAndMirrors(String given, String reciprocal, String abs, String negated) {
        Interval interval = parse(given);
        assertThat(interval.reciprocal()).hasToString(reciprocal);
        assertThat(interval.abs()).hasToString(abs);
        assertThat(interval.negate()).hasToString(negated);
    }

    @Test
    void foldsAtZero() {
        assertThat(parse("[-1, 2)").abs()).hasToString("[0, 2)");
        assertThat(parse("[-3, 2]").abs()).hasToString("[0, 3]");
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> parse("[0, 2]").reciprocal()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anEmptyIntervalIsAMistake() {
        assertThatThrownBy(() -> new Interval(one(), true, one(), false)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.5,false", "1,false", "1.001,true", "2,true", "2.001,false"})
    void containsItsClosedEndAlone(BigDecimal value, boolean inside) {
        assertThat(parse("(1, 2]").contains(Rational.of(value))).isEqualTo(inside);
    }

    private static Optional<Rational> one() {
        return Optional.of(Rational.ONE);
    }

    /** {@code [1, 2)}, {@code (-∞, 3]}. */
    static Interval parse(String text) {
        String[] ends = text.strip().substring(1, text.strip().length() - 1).split(",");
        return new Interval(
                end(ends[0]),
                text.strip().startsWith("("),
                end(ends[1]),
                text.strip().endsWith(")"));
    }

    private static Optional<Rational> end(String text) {
        return text.contains("∞") ? Optional.empty() : Optional.of(Rational.of(new BigDecimal(text.strip())));
    }
}
