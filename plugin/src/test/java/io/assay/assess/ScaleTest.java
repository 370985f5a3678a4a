package io.assay.assess;

import static io.assay.assess.Examples.flips;
import static io.assay.assess.Examples.judgements;
import static io.assay.assess.Examples.summary;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.assess.Flip.Direction;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Framework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores that run along a scale. */
class ScaleTest {
    private static final String ONE_OF_TWO = """
            criteria:
              size: {weight: 3, scale: [0, 10], why: x}
              moat: {weight: 1, levels: [none, weak, strong], why: x}
            verdicts: [no, 50%, maybe, <=75%, yes]
            """;
    private static final String WEAK = "moat: [{level: weak, as_of: 2026-06-30}]";

    private static Assessment assess(String yaml, String size, String judged, ValidRange valid) {
        Framework framework = Examples.framework(yaml);
        FakeMetrics metrics = new FakeMetrics("2026-08-02").figure("e", "size", size);
        return new Assessor(SourceCertainty.UNSTATED, valid)
                .assess(framework, Examples.entity("e", "k"), metrics, judgements(framework, "e", judged));
    }

    private static Assessment assess(String yaml, String size, String judged) {
        return assess(yaml, size, judged, ValidRange.UNLIMITED);
    }

    @ParameterizedTest
    @CsvSource({
        "-3, no 1/8",
        "0, no 1/8",
        "5, maybe 1/2",
        "7.5, maybe 11/16",
        "10, yes 7/8",
        "99, yes 7/8",
        "4..12, unsettled: no to yes; depends on size 17/40..7/8",
    })
    void aScoreRunsLinearlyAndStopsAtBothEnds(String size, String summary) {
        assertThat(summary(assess(ONE_OF_TWO, size, WEAK))).isEqualTo(summary.replace(';', ','));
    }

    @Test
    void aScaleMayFall() {
        String falling = ONE_OF_TWO.replace("[0, 10]", "[10, 0]");
        assertThat(summary(assess(falling, "1", WEAK))).isEqualTo("yes 4/5");
        assertThat(flips(assess(falling, "1", WEAK), Direction.DOWN))
                .startsWith("size, 0: maybe 3/4; size >= 5/3 (+2/3)\n");
    }

    @Test
    void flipsAreTheVeryPoints() {
        Assessment assessment = assess(ONE_OF_TWO, "6", WEAK);
        assertThat(summary(assessment)).isEqualTo("maybe 23/40");
        assertThat(flips(assessment, Direction.DOWN)).isEqualTo("""
                        size, 0: no 1/2; size < 5 (-1)
                        moat none, 1: no 9/20
                        """);
        assertThat(flips(assessment, Direction.UP)).startsWith("size, 0: yes 3/4; size > 25/3 (+7/3)\n");
    }

    /** Below 5 the score is under 50, and comes as near to it as one likes; 50 itself is another verdict. */
    @Test
    void aScoreThatIsOnlyApproachedSaysSo() {
        Assessment assessment = assess(ONE_OF_TWO, "6", WEAK);
        assertThat(assessment.flips(Direction.DOWN))
                .extracting(Flip::limit)
                .containsExactly(Flip.Limit.UNDER, Flip.Limit.REACHED);
        assertThat(assessment.flips(Direction.UP))
                .extracting(Flip::limit)
                .first()
                .isEqualTo(Flip.Limit.OVER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3   | strong | avoid 3/10 | size, 0: watch 7/20; size >= 7/2 (+1/2)
                    3   | weak   | avoid 3/10 | size, 0: watch 7/20; size >= 7/2 (+1/2)
                    5.5 | strong | watch 11/20 | size, 0: credible 3/5; size >= 6 (+1/2)
                    5.5 | weak   | watch 1/2  |
                    """)
    void aScaleFlipsWithinTheWorstOfAGroup(String size, String people, String summary, String flip) {
        Assessment assessment = assess("""
                criteria:
                  team: {by: worst, why: x, group: {size: {scale: [0, 10], why: x}, people: {levels: [none, weak, strong], why: x}}}
                verdicts: [avoid, 35%, watch, 60%, credible]
                """, size, "people: [{level: " + people + ", as_of: 2026-06-30}]");
        assertThat(summary(assessment)).isEqualTo(summary);
        assertThat(flips(assessment, Direction.UP)).isEqualTo(flip == null ? "" : flip + "\n");
    }

    /** The score bends where the scale meets another member, on the way to a verdict cut that only the rest of it reaches. */
    @Test
    void aScaleFlipsWhereAGroupIsPartOfAMean() {
        Assessment assessment = assess("""
                criteria:
                  team: {by: worst, weight: 1, why: x, group: {size: {scale: [0, 10], why: x}, people: {levels: [none, weak, strong], why: x}}}
                  moat: {weight: 1, levels: [none, weak, strong], why: x}
                verdicts: [avoid, 35%, watch, 60%, credible]
                """, "1", "people: [{level: weak, as_of: 2026-06-30}]\n" + WEAK);
        assertThat(summary(assessment)).isEqualTo("avoid 3/10");
        assertThat(flips(assessment, Direction.UP)).contains("size, 0: watch 7/20; size >= 2 (+1)\n");
    }

    @Test
    void anIntervalOnAScaleMovesPastItsEnds() {
        Assessment assessment = assess("""
                criteria:
                  size: {scale: [0, 10], why: x}
                verdicts: [avoid, 35%, watch, 65%, credible]
                """, "5..6", "{}");
        assertThat(summary(assessment)).isEqualTo("watch 1/2..3/5");
        assertThat(flips(assessment, Direction.UP)).isEqualTo("size, 0: credible 13/20; size >= 13/2\n");
        assertThat(flips(assessment, Direction.DOWN)).isEqualTo("size, 0: avoid 7/20; size < 7/2\n");
    }

    @Test
    void noFlipIsOutsideWhatIsValid() {
        ValidRange upToEight = metric -> Interval.between(Rational.ZERO, Rational.of(8));
        assertThat(flips(assess(ONE_OF_TWO, "6", WEAK, upToEight), Direction.UP))
                .isEmpty();
    }

    @Test
    void theLowestPointOfARequiredScaleCapsTheVerdict() {
        String required =
                ONE_OF_TWO.replace("weight: 3", "weight: 1, required: true").replace("50%", "25%");
        assertThat(summary(assess(required, "0", WEAK.replace("weak", "strong"))))
                .isEqualTo("no 1/2");
        assertThat(summary(assess(required, "0.01", WEAK.replace("weak", "strong"))))
                .isEqualTo("maybe 1001/2000");
    }

    @Test
    void theWorstOfSeveralTurnsWhereTheScaleMeetsTheCut() {
        String worst = ONE_OF_TWO + "aggregate: worst\n";
        assertThat(flips(assess(worst, "6", WEAK.replace("weak", "strong")), Direction.UP))
                .contains("size > 15/2 (+3/2)");
        assertThat(flips(assess(worst, "6", WEAK.replace("weak", "strong")), Direction.DOWN))
                .contains("size < 5 (-1)");
    }
}
