package io.assay.site.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Cut;
import io.assay.framework.NumberLine;
import io.assay.site.figure.FigureAddress;
import io.assay.site.verdict.VerdictWording;
import io.assay.site.view.Pips;
import io.assay.site.view.Tone;
import io.assay.site.wording.Wording;
import io.assay.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them in prose, and as pages show them. */
class FigureTextTest {
    private static final Wording ENGLISH = new Wording(Words.of("en"));
    private static final NumberLine VERDICTS = new NumberLine(
            List.of("avoid", "watch", "credible"), List.of(cut("0.35"), Cut.after(rational("0.6"))), true);

    private static Cut cut(String value) {
        return Cut.before(rational(value));
    }

    private static Rational rational(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Rational.of(new BigDecimal(text))
                : rational(text.substring(0, slash)).over(rational(text.substring(slash + 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17.5%          | 7/40       | true
            17.5%          | 0.1754     | true
            17.5%          | 0.1756     | false
            17%            | 7/40       | false
            18%            | 7/40       | true
            33%            | 1/3        | true
            33.3%          | 1/3        | true
            33.30%         | 1/3        | false
            $410k          | 410000     | true
            $410k          | 410499     | true
            0.41M          | 410000     | true
            $1.2B          | 1200000000 | true
            1,234 GPUs     | 1234       | true
            about 1,234    | 1234       | true
            -3%            | -0.03      | true
            −3%            | -0.03      | true
            0.5            | 1/2        | true
            2.5            | 2.45       | true
            2.4            | 2.45       | true
            5 kilograms    | 5          | true
            60             | 0.6        | false
            0.41 million dollars | 410000 | true
            0.4bn          | 410000     | false
            0.41 mn USD    | 410000     | true
            0,41 Mio. $    | 410000     | true
            33 percent     | 1/3        | true
            33.3 per cent  | 1/3        | true
            33 Prozent     | 1/3        | true
            410 Tsd. €     | 410000     | true
            33 percentage points | 1/3  | false
            """)
    void aQuotedFigureIsComparedAtItsOwnPrecision(String text, String value, boolean agrees) {
        assertThat(QuotedNumber.find(text).orElseThrow().agreesWith(rational(value)))
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17.5%  | 1/3     | 33.3%
            17%    | 7/40    | 18%
            $410k  | 1230000 | 1230k
            17.5 % | 1/3     | 33.3%
            0.50   | 1/3     | 0.33
            50 percent | 1/3 | 33 percent
            """)
    void whatToWriteInsteadHasTheSamePrecision(String text, String value, String written) {
        assertThat(QuotedNumber.find(text).orElseThrow().written(rational(value)))
                .contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a third", "?", "%"})
    void wordsWithoutANumberQuoteNone(String text) {
        assertThat(QuotedNumber.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            akash/utilization                       | akash utilization Optional.empty Optional.empty
            io-net/fees_usd@2026-06-30              | io-net fees_usd Optional[2026-06-30] Optional.empty
            akash/utilization@2026-06-30/2026-07-05 | akash utilization Optional[2026-06-30] Optional[2026-07-05]
            """)
    void addressesOfFigures(String text, String parts) {
        FigureAddress address = FigureAddress.parse(text).orElseThrow();
        assertThat(address.entity() + " " + address.metric() + " " + address.asOf() + " " + address.knownAt())
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "akash",
                "akash/",
                "/utilization",
                "a/b/c",
                "a/b@",
                "a/b@2026",
                "a/b@2026-02-30",
                "a/b@2026-06-30/"
            })
    void whatIsNoAddress(String text) {
        assertThat(FigureAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            37/60          | 37/60 | 61.7 of 100
            1              | 1     | 100.0 of 100
            0.35           | 0.35  | 35.0 of 100
            0.3499         | 0.3499 | 34.99 of 100
            0.349999999999 | 0.349999999999 | 34.999999 of 100
            0.6            | 0.6   | 60.0 of 100
            0.6000000001   | 0.6000000001 | 60.000001 of 100
            1/10           | 7/12  | 10.0–58.3 of 100
            """)
    void scoresAreShownOnTheirOwnSideOfACut(String low, String high, String shown) {
        assertThat(VerdictWording.score(Interval.between(rational(low), rational(high)), VERDICTS, ENGLISH))
                .isEqualTo(shown);
    }

    @Test
    void noScoreIsShownInAnothersVerdict() {
        Random random = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            Rational near = rational(random.nextBoolean() ? "0.35" : "0.6");
            Rational off = Rational.of(random.nextInt(2_001) - 1_000, (long) Math.pow(10, 3 + random.nextInt(12)));
            Rational score = near.plus(off).max(Rational.ZERO).min(Rational.ONE);
            String shown = VerdictWording.score(Interval.exactly(score), VERDICTS, ENGLISH)
                    .replace(" of 100", "");
            assertThat(VERDICTS.level(rational(shown).over(Rational.of(100))))
                    .as("%s is shown as %s", score, shown)
                    .isEqualTo(VERDICTS.level(score));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 4 | on off off off
            3 | 3 | 4 | on on on on
            1 | 2 | 4 | on on maybe off
            0 | 0 | 1 | on
            """)
    void pipsAreOnUpToTheLevel(int lowest, int highest, int count, String marks) {
        assertThat(String.join(" ", Pips.of(lowest, highest, count).marks())).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, t0",
        "1, 2, t4",
        "0, 3, t0",
        "1, 3, t2",
        "2, 3, t4",
        "1, 4, t1",
        "2, 4, t3",
        "0, 1, t2",
        "6, 7, t4"
    })
    void tonesRunFromWorstToBest(int rank, int count, String tone) {
        assertThat(Tone.of(rank, count)).hasToString(tone);
    }
}
