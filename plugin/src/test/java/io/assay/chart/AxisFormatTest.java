package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Rational;
import io.assay.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisFormatTest {
    private static final ChartWords ENGLISH = new ChartWords(Words.of("en"));
    private static final ChartWords GERMAN = new ChartWords(Words.of("de"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    numbers             | plain                 | percent              | dollars
                    0 0.1 0.2           | 0 0.1 0.2             | 0% 10% 20%           | $0 $0.1 $0.2
                    0.125 0.25          | 0.125 0.250           | 12.5% 25.0%          | $0.125 $0.250
                    -5 0 5              | −5 0 5                | −500% 0% 500%        | −\u2060$5 $0 $5
                    0 5000 10000        | 0 5,000 10,000        | 0% 0.5M% 1.0M%       | $0 $5,000 $10,000
                    0 200000 400000     | 0 200k 400k           | 0% 20M% 40M%         | $0 $200k $400k
                    0 500000 1000000    | 0 0.5M 1.0M           | 0% 50M% 100M%        | $0 $0.5M $1.0M
                    0 2e9               | 0 2B                 | 0% 200B%            | $0 $2B
                    1e12 1.5e12         | 1.0T 1.5T           | 100T% 150T%        | $1.0T $1.5T
                    0 1e-9 1.5e-9       | 0 10⁻⁹ 1.5×10⁻⁹       | 0% 10⁻⁷% 1.5×10⁻⁷%   | $0 $10⁻⁹ $1.5×10⁻⁹
                    2e300               | 2×10³⁰⁰               | 2×10³⁰²%             | $2×10³⁰⁰
                    """, useHeadersInDisplayName = true)
    void writesTheNumbersOfAnAxisAlike(String numbers, String plain, String percent, String dollars) {
        List<Rational> values =
                Stream.of(numbers.split(" ")).map(Examples::rational).toList();

        assertThat(String.join(" ", AxisFormat.PLAIN.format(values, ENGLISH))).isEqualTo(plain);
        assertThat(String.join(" ", AxisFormat.PERCENT.format(values, ENGLISH))).isEqualTo(percent);
        assertThat(String.join(" ", AxisFormat.currency("$").format(values, ENGLISH)))
                .isEqualTo(dollars);
    }

    @Test
    void writesOneNumberToSixDigits() {
        assertThat(AxisFormat.PERCENT.format(Rational.of(1, 3), ENGLISH)).isEqualTo("33.3333%");
        assertThat(AxisFormat.PLAIN.format(Rational.of(1_234_567_890L), ENGLISH))
                .isEqualTo("1.23457B");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    numbers       | plain                   | percent         | dollars
                    5 12500.5     | 5,0 12.500,5            | 0,00050 Mio. % 1,25005 Mio. % | 5,0 $ 12.500,5 $
                    0 200000      | 0 200 Tsd.              | 0 % 20 Mio. %   | 0 $ 200 Tsd. $
                    -2e6 0 1.5e6  | −2,0 Mio. 0 1,5 Mio.    | −200 Mio. % 0 % 150 Mio. % | −2,0 Mio. $ 0 $ 1,5 Mio. $
                    6e9           | 6 Mrd.                  | 600 Mrd. %      | 6 Mrd. $
                    2e12          | 2 Bio.                  | 200 Bio. %      | 2 Bio. $
                    1.5e-9        | 1,5×10⁻⁹                | 1,5×10⁻⁷ %      | 1,5×10⁻⁹ $
                    """, useHeadersInDisplayName = true)
    void writesThemInTheWordsOfTheLanguage(String numbers, String plain, String percent, String dollars) {
        List<Rational> values =
                Stream.of(numbers.split(" ")).map(Examples::rational).toList();

        assertThat(german(AxisFormat.PLAIN, values)).isEqualTo(plain);
        assertThat(german(AxisFormat.PERCENT, values)).isEqualTo(percent);
        assertThat(german(AxisFormat.currency("$"), values)).isEqualTo(dollars);
    }

    /** With spaces that break, for the table above. */
    private static String german(AxisFormat format, List<Rational> values) {
        return String.join(" ", format.format(values, GERMAN)).replace('\u00a0', ' ');
    }
}
