package io.assay.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({"P7D, 7", "P2W, 14", "P1W2D, 9", "PT36H, 3/2", "P1DT12H, 3/2", "PT1M, 1/1440", "P0D, 0"})
    void aLengthOfTimeIsANumberOfDays(String text, String days) {
        assertThat(Days.parse(text).map(Rational::toString)).contains(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P1DT", "7D", "P1M", "P1Y", "P-7D", "P7", "P1.5D", "p7d", "P7D "})
    void whatHasNoFixedLengthIsNone(String text) {
        assertThat(Days.parse(text)).isEmpty();
    }
}
