package io.assay.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.words.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatTest {
    private static final ValueFormat ENGLISH = new ValueFormat(Words.of("en"), ValueFormat.Sides.ONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gpu      | number  | 1200      | 1.2k GPUs  | 1,200 GPUs
            gpu      | number  | 1         | 1 GPU      | 1 GPU
            gpu      | number  | 550       | 550 GPUs   | 550 GPUs
            gpu      | number  | 52000     | 52k GPUs   | 52,000 GPUs
            USD      | number  | 410000    | $410k      | 410,000 USD
            USD      | number  | 1230000   | $1.23M     | 1,230,000 USD
            USD      | number  | 999999    | $1M        | 999,999 USD
            USD      | number  | -5000     | −\u2060$5k | −5,000 USD
            USD/h    | number  | 9/10      | $0.90/h    | 0.90 USD/h
            USD/gpu  | number  | 12        | $12/GPU    | 12 USD/GPU
            USD      | number  | 3/2000    | $0.0015    | 0.0015 USD
            AKT      | number  | 12345     | 12.3k AKT  | 12,345 AKT
            AKT      | number  | 23/5000000000 | 4.6×10⁻⁹ AKT | 4.6×10⁻⁹ AKT
            node     | number  | 2         | 2 nodes    | 2 nodes
            1        | percent | 7/40      | 17.5%      | 17.5%
            1        | percent | 1/2       | 50%        | 50%
            1        | percent | 1/3       | 33.3%      | 33.3333%
            1        | percent | 1/1234    | 0.081%     | 0.0810373%
            1        | percent | 100/3     | 3,333.3%   | 3,333.33%
            percent  | number  | 1/4       | 0.25       | 0.25
            1        | number  | 1/3       | 0.333      | 0.333333
            1        | number  | 20000/3   | 6.67k      | 6,666.67
            1        | number  | 0         | 0          | 0
            """)
    void writesValues(String unit, String display, String value, String brief, String full) {
        Metric metric = metric("unit: '" + unit + "', display: " + display);
        Rational number = rational(value);
        assertThat(plain(ENGLISH.brief(metric, number))).isEqualTo(brief);
        assertThat(plain(ENGLISH.full(metric, number))).isEqualTo(full);
    }

    /** With spaces of the usual kind, which can be seen in this table. */
    private static String plain(String text) {
        return text.replace(Words.NO_BREAK_SPACE, " ");
    }

    @Test
    void noLineEndsBetweenANumberAndItsUnit() {
        assertThat(ENGLISH.full(metric("unit: USD"), Rational.of(-410_000))).isEqualTo("−410,000\u00a0USD");
        assertThat(ENGLISH.brief(metric("unit: gpu"), Rational.of(550))).isEqualTo("550\u00a0GPUs");
    }

    /** One cut of 50%, 5 or 500,000, to whose right the cut itself lies. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | percent | 1/2     | 4996/10000    | 49.96%    | 49.96%
            1   | percent | 1/2     | 4999999/10000000 | 49.99999% | 49.99999%
            1   | percent | 1/2     | 14999999/30000000 | 49.999997% | 49.999997%
            1   | percent | 1/2     | 5004/10000    | 50%       | 50.04%
            1   | percent | 1/2     | 496/1000      | 49.6%     | 49.6%
            1   | percent | -1/2    | -5004/10000   | −50.04%   | −50.04%
            USD | number  | 500000  | 499960        | $499.96k  | 499,960 USD
            USD | number  | 500000  | 499940        | $499.9k   | 499,940 USD
            1   | number  | 5       | 4996/1000     | 4.996     | 4.996
            1   | number  | 1/20000 | 49999/1000000000 | 4.9999×10⁻⁵ | 4.9999×10⁻⁵
            """)
    void noRoundingCarriesAValueOverACut(
            String unit, String display, String cut, String value, String brief, String full) {
        Metric metric = metric("unit: '" + unit + "', display: " + display);
        ValueFormat format =
                new ValueFormat(Words.of("en"), (id, number) -> number.compareTo(rational(cut)) < 0 ? 0 : 1);
        assertThat(plain(format.brief(metric, rational(value)))).isEqualTo(brief);
        assertThat(plain(format.full(metric, rational(value)))).isEqualTo(full);
    }

    @Test
    void aDistanceHasNoSides() {
        ValueFormat format =
                new ValueFormat(Words.of("en"), (id, number) -> number.compareTo(Rational.of(1, 2)) < 0 ? 0 : 1);
        assertThat(format.distance(metric("display: percent"), rational("4996/10000")))
                .isEqualTo("50%");
    }

    @Test
    void boundsAreToldInWords() {
        Metric metric = metric("display: percent");
        Rational half = Rational.of(1, 2);
        assertThat(ENGLISH.brief(metric, Interval.between(half, Rational.of(17, 20))))
                .isEqualTo("50% to 85%");
        assertThat(ENGLISH.brief(metric, Interval.between(half, Rational.of(50001, 100000))))
                .isEqualTo("about 50%");
        assertThat(ENGLISH.brief(metric, open(half))).isEqualTo("over 50%");
        assertThat(ENGLISH.brief(metric, open(half).negate())).isEqualTo("under −50%");
        assertThat(ENGLISH.brief(metric, Interval.ALL)).isEqualTo("any value");
    }

    @Test
    void aCategoryIsItsWord() {
        assertThat(ENGLISH.brief(metric("levels: [none, testnet, mainnet]"), Rational.of(2)))
                .isEqualTo("mainnet");
    }

    @Test
    void separatorsFollowTheLanguage() {
        ValueFormat german = new ValueFormat(Words.of("de"), ValueFormat.Sides.ONE);
        assertThat(german.full(metric("unit: USD"), rational("821001/2"))).isEqualTo("410.500,50\u00a0USD");
        assertThat(german.brief(metric("unit: USD"), Rational.of(-410_000))).isEqualTo("−410\u00a0Tsd.\u00a0$");
        assertThat(german.brief(metric("unit: gpu"), Rational.of(1_200))).isEqualTo("1,2\u00a0Tsd.\u00a0GPUs");
        assertThat(german.brief(metric("unit: token"), Rational.of(3))).isEqualTo("3\u00a0token");
        assertThat(german.brief(metric("display: percent"), Rational.of(7, 40))).isEqualTo("17,5\u00a0%");
    }

    private static Interval open(Rational low) {
        return new Interval(Optional.of(low), true, Optional.empty(), true);
    }

    private static Rational rational(String text) {
        String[] parts = text.split("/");
        return Rational.of(Long.parseLong(parts[0]), parts.length > 1 ? Long.parseLong(parts[1]) : 1);
    }

    private static Metric metric(String definition) {
        SourceFile file = new SourceFile("metrics/m.yaml", "m: {" + definition + "}\n");
        return MetricDecoder.decode(SourceTree.of(List.of(file))).value().get(0);
    }
}
