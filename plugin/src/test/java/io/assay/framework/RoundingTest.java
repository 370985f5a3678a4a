package io.assay.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Rational;
import io.assay.source.SourceFile;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How scores are published, and what verdicts make of that. */
class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        // score, half_even, half_up, half_down, up, down, float64: each of 10 with one digit
        "32/37,   8.6, 8.6, 8.6, 8.7, 8.6, 8.6",
        "33/40,   8.2, 8.3, 8.2, 8.3, 8.2, 8.2",
        "35/40,   8.8, 8.8, 8.7, 8.8, 8.7, 8.8",
        "167/200, 8.4, 8.4, 8.3, 8.4, 8.3, 8.3",
        "161/200, 8.0, 8.1, 8.0, 8.1, 8.0, 8.1",
        "1/1,     10.0, 10.0, 10.0, 10.0, 10.0, 10.0",
        "0/1,     0.0, 0.0, 0.0, 0.0, 0.0, 0.0",
        "1/100,   0.1, 0.1, 0.1, 0.1, 0.1, 0.1",
    })
    void aScoreIsPublished(
            String score, String even, String up, String down, String ceiling, String floor, String binary) {
        String[] parts = score.split("/");
        Rational exact = Rational.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        String[] published = {even, up, down, ceiling, floor, binary};
        for (Rounding.Mode mode : Rounding.Mode.values()) {
            assertThat(new Rounding(1, mode, Rational.of(10)).publish(exact))
                    .as("%s of %s", mode, score)
                    .isEqualTo(published[mode.ordinal()]);
        }
    }

    /** By trying every score in thousandths. */
    @ParameterizedTest
    @EnumSource(names = "FLOAT64", mode = EnumSource.Mode.EXCLUDE)
    void anExactScoreIsCutWhereItsPublishedOneIs(Rounding.Mode mode) {
        for (String cuts :
                new String[] {"a, 5%, b, 50%, c", "a, <=50%, b, <=75%, c", "a, 33%, b, <=99%, c", "a, 100%, b"}) {
            for (int digits = 0; digits < 2; digits++) {
                NumberLine line = framework("verdicts: [" + cuts + "]\n").verdicts();
                Framework rounded = framework("verdicts: [" + cuts + "]\nround: {digits: " + digits + ", mode: "
                        + mode.name().toLowerCase(Locale.ROOT) + ", out_of: 10, then: cut}\n");
                Rounding rounding = rounded.rounding().orElseThrow();
                for (int thousandths = 0; thousandths <= 1000; thousandths++) {
                    Rational score = Rational.of(thousandths, 1000);
                    Rational published = Rational.of(rounding.publish(score)).over(Rational.of(10));
                    assertThat(rounded.verdicts().level(score))
                            .as("%s of [%s] to %s digits, %s", score, cuts, digits, mode)
                            .isEqualTo(line.level(published));
                }
            }
        }
    }

    @Test
    void withoutThenCutVerdictsGoByExactScores() {
        Framework rounded = framework("verdicts: [a, 50%, b]\nround: {digits: 1, out_of: 10}\n");
        assertThat(rounded.verdicts().level(Rational.of(499, 1000))).isEqualTo("a");
        assertThat(rounded.rounding().orElseThrow().publish(Rational.of(499, 1000)))
                .isEqualTo("5.0");
    }

    private static Framework framework(String policy) {
        return decode(policy).orElseThrow();
    }

    private static Optional<Framework> decode(String policy) {
        return FrameworkDecoder.decode(
                        new SourceFile("frameworks/f.yaml", "criteria: {b: {levels: [no, yes]}}\n" + policy))
                .value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                      | 3:8 MISSING_KEY 'digits' is missing here
                    {digits: 1.5}                           | 3:17 BAD_ROUNDING 'digits' must be a number of decimals from 0 to 9; write digits: 1
                    {digits: 1, out_of: 0}                  | 3:28 BAD_ROUNDING 'out_of' must be a positive number; write out_of: 10 for scores from 0 to 10
                    {digits: 1, mode: float64, then: cut}   | 3:41 BAD_ROUNDING binary floating point never decides a verdict; leave 'then' out, or use another mode
                    {digits: 0, then: cut}                  | 3:26 BAD_ROUNDING no rounded score lies between two of the verdicts' cuts; round to more digits
                    """)
    void saysWhatIsWrong(String round, String problem) {
        String yaml = "criteria: {b: {levels: [no, yes]}}\nverdicts: [a, 20%, b, 30%, c]\nround: " + round + "\n";
        assertThat(FrameworkDecoder.decode(new SourceFile("frameworks/f.yaml", yaml)).diagnostics().stream()
                        .map(d -> d.place().start() + " " + d.code() + " " + d.message()
                                + d.hint().map(hint -> "; " + hint).orElse("")))
                .containsExactly(problem);
    }
}
