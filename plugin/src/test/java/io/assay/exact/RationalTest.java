package io.assay.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
    @ParameterizedTest
    @CsvSource({"0.50,1/2", "50%,1/2", "17.5 %,7/40", "-3,-3", "+.5,1/2", "1.5e3,1500", "1E-2,1/100", "010,10"})
    void readsNumbers(String text, String value) {
        assertThat(Rational.parse(text)).map(Rational::toString).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "1,5", "1_000", "1.", "1e999", "NaN", "0x10", "1/2", "٣", "1 2"})
    void readsNothingElse(String text) {
        assertThat(Rational.parse(text)).isEmpty();
        assertThat(Rational.parse("9".repeat(1000))).isEmpty();
    }

    @Test
    void equalValuesAreEqual() {
        assertThat(Rational.of(2, -4)).isEqualTo(Rational.of(-1, 2)).hasSameHashCodeAs(Rational.of(-1, 2));
        assertThat(Rational.of(new BigDecimal("1e2"))).isEqualTo(Rational.of(100));
    }

    @Test
    void computesWithoutRounding() {
        Rational third = Rational.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
        assertThat(third.times(Rational.of(3)).minus(Rational.ONE)).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(1).over(Rational.of(-3)).abs()).isEqualTo(third);
        assertThat(third.compareTo(Rational.of(33, 100))).isPositive();
        assertThat(Rational.of(1, 8).round(2)).isEqualTo(new BigDecimal("0.12"));
        assertThatThrownBy(() -> third.over(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void otherProgramsGetTheDigitsThatTheyHold() {
        assertThat(Rational.of(31, 60).toDecimalText()).isEqualTo("0.516666666666667");
        assertThat(Rational.of(1, 8).toDecimalText()).isEqualTo("0.125");
        assertThat(Rational.of(new BigDecimal("12345678901234567890.5")).toDecimalText())
                .isEqualTo("12345678901234567890.5");
        assertThat(Rational.of(1_000_000).toDecimalText()).isEqualTo("1000000");
        assertThat(Rational.ZERO.toDecimalText()).isEqualTo("0");
    }
}
