package io.assay.chart;

import io.assay.exact.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/** Round numbers (1, 2 or 5 times a power of ten apart) over a range, from the one below it to the one above it. */
final class NumberTicks {
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private NumberTicks() {}

    /** @param about how many steps the range may have at most; the ticks can reach one step further at each end */
    static List<Rational> over(Range range, int about) {
        BigDecimal step = step(
                new BigDecimal(range.high() - range.low()).divide(BigDecimal.valueOf(about), MathContext.DECIMAL64));
        long first = steps(range.low(), step, RoundingMode.FLOOR);
        long last = steps(range.high(), step, RoundingMode.CEILING);
        return LongStream.rangeClosed(first, last)
                .mapToObj(i -> Rational.of(step.multiply(BigDecimal.valueOf(i))))
                .toList();
    }

    private static BigDecimal step(BigDecimal atLeast) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(atLeast.precision() - atLeast.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(atLeast) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static long steps(double value, BigDecimal step, RoundingMode mode) {
        // A value that was meant to be a tick (0.3) is off it by its binary rounding: ten digits decide.
        BigDecimal quotient = BigDecimal.valueOf(value).divide(step, MathContext.DECIMAL64);
        return quotient.setScale(9, RoundingMode.HALF_EVEN).setScale(0, mode).longValueExact();
    }
}
