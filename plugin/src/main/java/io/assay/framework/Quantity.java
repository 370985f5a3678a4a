package io.assay.framework;

import io.assay.exact.Rational;
import io.assay.metric.Days;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as rules write them: {@code 0.3}, {@code -2}, {@code 35%}. */
final class Quantity {
    /** No exponents: {@code 1e999999999} is a short text and an endless number. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,100}(\\.\\d{1,100})?%?");

    private static final Rational HUNDRED = Rational.of(100);

    private Quantity() {}

    /** What a metric's value may be compared with: a number, or a length of time in days. */
    static Optional<Rational> measured(String text) {
        return parse(text).or(() -> Days.parse(text));
    }

    static boolean isDuration(String text) {
        return Days.parse(text).isPresent();
    }

    static Optional<Rational> parse(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                text.endsWith("%")
                        ? Rational.of(new BigDecimal(text.substring(0, text.length() - 1)))
                                .over(HUNDRED)
                        : Rational.of(new BigDecimal(text)));
    }
}
