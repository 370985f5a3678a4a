package io.assay.assess;

import static io.assay.assess.Examples.flips;
import static io.assay.assess.Examples.judgements;
import static io.assay.assess.Examples.summary;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.assess.Flip.Direction;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.framework.Judgements;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How flips are told: in the metric's terms, and by the figures that it is made of. */
class FlipsTest {
    private static final String ONE = """
            criteria:
              ratio: {bands: [low, 10%, mid, <=50%, high], why: x}
            verdicts: [no, 30%, maybe, 80%, yes]
            """;

    private static Assessment assess(String yaml, FakeMetrics metrics, ValidRange valid) {
        Framework framework = Examples.framework(yaml);
        return new Assessor(SourceCertainty.UNSTATED, valid)
                .assess(framework, Examples.entity("e", "k"), metrics, Judgements.NONE);
    }

    private static FakeMetrics figures(String a, String b, Function<List<Rational>, Rational> formula) {
        return new FakeMetrics("2026-08-02")
                .figure("e", "a", a)
                .figure("e", "b", b)
                .formula("ratio", List.of("a", "b"), formula);
    }

    private static Rational ratio(List<Rational> inputs) {
        return inputs.get(0).over(inputs.get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    20 | UP   | ratio high, 1: yes 1; a > 50 (+30) or b < 40 (-60)
                    20 | DOWN | ratio low, 1: no 0; a < 10 (-10) or b > 200 (+100)
                    10 | DOWN | ratio low, 1: no 0; a < 10 (+0) or b > 100 (+0)
                    50 | UP   | ratio high, 1: yes 1; a > 50 (+0) or b < 100 (+0)
                    60 | DOWN | ratio mid, 1: maybe 1/2; a <= 50 (-10) or b >= 120 (+20)
                    """)
    void aRatioIsToldByEachOfItsParts(String a, Direction direction, String flip) {
        assertThat(flips(assess(ONE, figures(a, "100", FlipsTest::ratio), ValidRange.UNLIMITED), direction))
                .isEqualTo(flip + "\n");
    }

    @Test
    void aPartThatWouldHaveToBeImpossibleIsLeftOut() {
        ValidRange atMostFifty = metric ->
                metric.equals("a") ? Interval.between(Rational.ZERO, Rational.of(50)) : ValidRange.ALL_NUMBERS;
        assertThat(flips(assess(ONE, figures("20", "100", FlipsTest::ratio), atMostFifty), Direction.UP))
                .isEqualTo("ratio high, 1: yes 1; b < 40 (-60)\n");
    }

    @Test
    void aPartIsNotToldAcrossADivisionByZero() {
        // 1 - a / b is above 50% for a negative b as well, but on the way there it is anything.
        FakeMetrics metrics = figures("80", "100", v -> Rational.ONE.minus(ratio(v)));
        assertThat(flips(assess(ONE, metrics, ValidRange.UNLIMITED), Direction.UP))
                .isEqualTo("ratio high, 1: yes 1; a < 50 (-30) or b > 160 (+60)\n");
        String aboveOne = ONE.replace("<=50%", "1");
        assertThat(flips(assess(aboveOne, metrics, ValidRange.UNLIMITED), Direction.UP))
                .isEqualTo("ratio high, 1: yes 1; a <= 0 (-80)\n");
    }

    @Test
    void aPartThatIsSquaredIsNotTold() {
        FakeMetrics metrics =
                figures("0.4", "0.5", v -> v.get(0).times(v.get(0)).times(v.get(1)));
        assertThat(flips(assess(ONE, metrics, ValidRange.UNLIMITED), Direction.UP))
                .isEqualTo("ratio mid, 1: maybe 1/2; b >= 5/8 (+1/8)\n");
    }

    @Test
    void aFigureThatBringsAboutMoreIsNotTold() {
        // More a makes the ratio high, and at the same time the size too large.
        String yaml = """
                criteria:
                  ratio: {weight: 3, bands: [low, 10%, mid, 50%, high], why: x}
                  a: {weight: 1, best: first, bands: [small, 40, large], why: x}
                verdicts: [no, 30%, maybe, 80%, yes]
                """;
        Assessment assessment = assess(yaml, figures("20", "100", FlipsTest::ratio), ValidRange.UNLIMITED);
        assertThat(summary(assessment)).isEqualTo("maybe 5/8");
        assertThat(flips(assessment, Direction.UP)).isEqualTo("ratio high, 1: yes 1; b <= 40 (-60)\n");
    }

    @Test
    void aGuardsCutIsAFlipWithinALevel() {
        String yaml = ONE + "guards:\n  - {when: ratio < 15%, max_verdict: no, because: x}\n";
        assertThat(flips(assess(yaml, figures("20", "100", FlipsTest::ratio), ValidRange.UNLIMITED), Direction.DOWN))
                .isEqualTo("ratio mid, 0: no 1/2; a < 15 (-5) or b > 400/3 (+100/3)\n");
    }

    @Test
    void aMetricThatOnlyAGuardAsksForIsToldByItself() {
        String yaml = """
                criteria:
                  moat: {levels: [none, strong]}
                verdicts: [avoid, 40%, watch, 80%, credible]
                guards:
                  - {when: ratio < 5%, max_verdict: avoid, because: x}
                """;
        Framework framework = Examples.framework(yaml);
        Function<String, Assessment> assess = a -> Examples.ASSESSOR.assess(
                framework,
                Examples.entity("e", "k"),
                figures(a, "100", FlipsTest::ratio),
                judgements(framework, "e", "moat: [{level: strong, as_of: 2026-06-30}]"));
        assertThat(flips(assess.apply("3"), Direction.UP))
                .isEqualTo("guards, 0: credible 1; a >= 5 (+2) or b <= 60 (-40)\n");
        assertThat(flips(assess.apply("8"), Direction.DOWN)).isEqualTo("""
                guards, 0: avoid 1; a < 5 (-3) or b > 160 (+60)
                moat none, 1: avoid 0
                """);
    }

    @Test
    void aCutIsToldOfTheCriterionWhoseItIs() {
        Assessment assessment =
                assess("""
                criteria:
                  wide: {weight: 3, metric: use, bands: [poor, 25, mid, 90, good], why: x}
                  narrow: {weight: 1, metric: use, bands: [low, 30, high], why: x}
                verdicts: [no, 60%, yes]
                """, new FakeMetrics("2026-08-02").figure("e", "use", "28"), ValidRange.UNLIMITED);
        assertThat(summary(assessment)).isEqualTo("no 3/8");
        assertThat(flips(assessment, Direction.UP)).isEqualTo("narrow high, 1: yes 5/8; use >= 30 (+2)\n");
    }

    @Test
    void anIntervalIsToldByTheMetricAlone() {
        FakeMetrics metrics = new FakeMetrics("2026-08-02").figure("e", "ratio", "0.2..0.3");
        assertThat(flips(assess(ONE, metrics, ValidRange.UNLIMITED), Direction.UP))
                .isEqualTo("ratio high, 1: yes 1; ratio > 1/2\n");
    }

    @Test
    void nothingFlipsWhileEvidenceIsInsufficient() {
        String yaml = ONE.replace("why: x}", "why: x}\n  b: {levels: [p, q], required: true}");
        assertThat(assess(yaml, figures("20", "100", FlipsTest::ratio), ValidRange.UNLIMITED)
                        .flips())
                .isEmpty();
    }

    @Test
    void theLackOfCoverageBoundsAWeight() {
        Framework framework = Examples.framework("""
                criteria:
                  known: {weight: 60, levels: [p, q], why: x}
                  unknown: {weight: 40, levels: [p, q], why: x}
                min_coverage: 50%
                verdicts: [no, 1%, maybe]
                """);
        Assessment assessment = Examples.ASSESSOR.assess(
                framework,
                Examples.entity("e", "k"),
                new FakeMetrics("2026-08-02"),
                judgements(framework, "e", "known: [{level: q, as_of: 2026-06-30}]"));
        assertThat(summary(assessment)).isEqualTo("maybe 3/5..1");
        assertThat(assessment.criterion("known").stability())
                .contains(new Interval(Optional.of(Rational.of(1, 2)), false, Optional.of(Rational.ONE), true));
    }
}
