package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Rational;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    numbers             | plain                 | percent              | dollars
                    0 0.1 0.2           | 0 0.1 0.2             | 0% 10% 20%           | $0 $0.1 $0.2
                    0.125 0.25          | 0.125 0.250           | 12.5% 25.0%          | $0.125 $0.250
                    -5 0 5              | −5 0 5                | −500% 0% 500%        | −$5 $0 $5
                    0 5000 10000        | 0 5,000 10,000        | 0% 0.5M% 1.0M%       | $0 $5,000 $10,000
                    0 500000 1000000    | 0 0.5M 1.0M           | 0% 50M% 100M%        | $0 $0.5M $1.0M
                    0 2e9               | 0 2B                 | 0% 200B%            | $0 $2B
                    1e12 1.5e12         | 1.0T 1.5T           | 100T% 150T%        | $1.0T $1.5T
                    0 1e-9 1.5e-9       | 0 10⁻⁹ 1.5×10⁻⁹       | 0% 10⁻⁷% 1.5×10⁻⁷%   | $0 $10⁻⁹ $1.5×10⁻⁹
                    2e300               | 2×10³⁰⁰               | 2×10³⁰²%             | $2×10³⁰⁰
                    """, useHeadersInDisplayName = true)
    void writesTheNumbersOfAnAxisAlike(String numbers, String plain, String percent, String dollars) {
        List<Rational> values =
                Stream.of(numbers.split(" ")).map(Examples::rational).toList();

        assertThat(String.join(" ", AxisFormat.PLAIN.format(values))).isEqualTo(plain);
        assertThat(String.join(" ", AxisFormat.PERCENT.format(values))).isEqualTo(percent);
        assertThat(String.join(" ", AxisFormat.currency("$").format(values))).isEqualTo(dollars);
    }

    @Test
    void writesOneNumberToSixDigits() {
        assertThat(AxisFormat.PERCENT.format(Rational.of(1, 3))).isEqualTo("33.3333%");
        assertThat(AxisFormat.PLAIN.format(Rational.of(1_234_567_890L))).isEqualTo("1.23457B");
    }

    @Test
    void writesInTheMarksOfALanguage() {
        AxisFormat german = new AxisFormat("", " €", 0, ",", ".");

        assertThat(german.format(List.of(Rational.of(25_001, 2), Rational.of(5))))
                .containsExactly("12.500,5 €", "5,0 €");
    }
}
