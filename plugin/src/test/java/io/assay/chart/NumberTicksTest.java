package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Rational;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTicksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    low       | high     | about | ticks
                    0         | 50       | 5     | 0 10 20 30 40 50
                    0.12      | 0.5      | 5     | 0.1 0.2 0.3 0.4 0.5
                    0         | 0.3      | 3     | 0 0.1 0.2 0.3
                    0         | 1230000  | 5     | 0 500000 1000000 1500000
                    -12.5     | 3        | 4     | -15 -10 -5 0 5
                    0.000000001 | 0.000000003 | 4 | 0.000000001 0.0000000015 0.000000002 0.0000000025 0.000000003
                    1000000000000.01 | 1000000000000.02 | 4 | 1000000000000.01 1000000000000.015 1000000000000.02
                    """, useHeadersInDisplayName = true)
    void areRoundNumbersAroundARange(double low, double high, int about, String ticks) {
        assertThat(NumberTicks.over(new Range(low, high), about).stream()
                        .map(Rational::toBigDecimal)
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ticks);
    }
}
