package io.assay.metric;

import io.assay.exact.Rational;
import java.util.Optional;

/** Says in words what values of a metric are possible. */
final class ValidRange {
    private ValidRange() {}

    /** {@code "0 to 1"}, {@code "at least 0"}. */
    static String inWords(Metric metric) {
        Optional<String> low = metric.valid().low().map(ValidRange::decimal);
        Optional<String> high = metric.valid().high().map(ValidRange::decimal);
        if (low.isPresent() && high.isPresent()) {
            return low.get() + " to " + high.get();
        }
        return low.map(min -> "at least " + min)
                .or(() -> high.map(max -> "at most " + max))
                .orElse("any number");
    }

    private static String decimal(Rational value) {
        return value.toBigDecimal().toPlainString();
    }
}
