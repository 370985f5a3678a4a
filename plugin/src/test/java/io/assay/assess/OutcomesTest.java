package io.assay.assess;

import static io.assay.assess.Examples.ASSESSOR;
import static io.assay.assess.Examples.judgements;
import static io.assay.assess.Examples.summary;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.metric.Reading;
import io.assay.metric.Reading.State;
import io.assay.words.English;
import io.assay.words.Message;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outcomes of a criterion, and what each policy makes of them. */
class OutcomesTest {
    private static final String TWO = """
            criteria:
              use: {weight: 60, bands: [poor, 10%, fair, 20%, good], why: x}
              moat: {weight: 40, levels: [none, weak, strong], review_every: P90D, why: x}
            verdicts: [avoid, 35%, watch, 60%, credible]
            """;
    private static final String STRONG = "moat: [{level: strong, as_of: 2026-06-30, by: anna}]";

    private static Assessment assess(Framework framework, FakeMetrics metrics, String judged) {
        return ASSESSOR.assess(framework, Examples.entity("e", "compute"), metrics, judgements(framework, "e", judged));
    }

    private static Assessment assess(String yaml, FakeMetrics metrics, String judged) {
        return assess(Examples.framework(yaml), metrics, judged);
    }

    private static FakeMetrics use(String value) {
        return new FakeMetrics("2026-08-02").figure("e", "use", value);
    }

    private static FakeMetrics use(UnaryOperator<Reading> change) {
        return use("0.3").change("e", "use", change);
    }

    private static Outcome outcome(Assessment assessment) {
        return assessment.criterion("use").finding().outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "0.099, poor, watch 2/5",
        "0.1, fair, credible 7/10",
        "0.2, good, credible 1",
        "0.15..0.25, fair good, credible 7/10..1",
    })
    void knownHasTheLevelsThatItsValueMayHave(String value, String levels, String summary) {
        Assessment assessment = assess(TWO, use(value), STRONG);
        assertThat(outcome(assessment)).isEqualTo(new Outcome.Known());
        assertThat(assessment.criterion("use").finding().possible())
                .extracting(grade -> grade.level().orElseThrow().id())
                .containsExactly(levels.split(" "));
        assertThat(summary(assessment)).isEqualTo(summary);
        assertThat(assessment.coverage().known()).isEqualTo(2);
    }

    @Test
    void unknownMayHaveAnyLevel() {
        Assessment assessment = assess(TWO, new FakeMetrics("2026-08-02"), STRONG);
        assertThat(outcome(assessment)).isEqualTo(new Outcome.Unknown(Message.written("no value for use")));
        assertThat(summary(assessment)).isEqualTo("unsettled: watch to credible, depends on use 2/5..1");
        assertThat(assessment.coverage()).isEqualTo(new Coverage(1, 2, Rational.of(2, 5)));
    }

    /** Left out while it is unknown, a criterion counts once somebody has answered it. */
    @Test
    void anAnswerCountsWhereTheUnknownIsLeftOut() {
        String yaml = """
                missing: skip
                criteria:
                  use: {weight: 40, bands: [poor, 10, ok, 20, good], why: x}
                  demand: {weight: 30, levels: [subsidised, mixed, organic], why: x}
                guards:
                  - {when: demand = subsidised, cap: {use: ok}, because: x}
                verdicts: [avoid, 35%, watch, 60%, credible]
                """;
        Assessment open = assess(yaml, use("30"), "{}");
        assertThat(open.answers())
                .extracting(answer -> answer.level() + ": " + answer.verdict() + " " + answer.score())
                .containsExactly("subsidised: avoid 2/7", "mixed: credible 11/14", "organic: credible 1");
        for (Answer answer : open.answers()) {
            String judged = "demand: [{level: " + answer.level() + ", as_of: 2026-06-30}]";
            assertThat(summary(assess(yaml, use("30"), judged))).isEqualTo(answer.verdict() + " " + answer.score());
        }
    }

    @Test
    void anIntervalOverEveryBandIsNotKnown() {
        assertThat(assess(TWO, use("0.."), STRONG).coverage().known()).isEqualTo(1);
        assertThat(assess(TWO, use("0.1.."), STRONG).coverage().known()).isEqualTo(2);
    }

    @Test
    void staleCountsAsUnknownAndDueLowersCertainty() {
        Assessment stale = assess(TWO, use(FakeMetrics.inState(State.STALE, "from last year")), STRONG);
        assertThat(outcome(stale)).isEqualTo(new Outcome.Stale(Message.written("from last year")));
        assertThat(summary(stale)).isEqualTo("unsettled: watch to credible, depends on use 2/5..1");

        Assessment due = assess(TWO, use(FakeMetrics.due()), STRONG);
        assertThat(summary(due)).isEqualTo("credible 1");
        assertThat(English.of(
                        due.criterion("use").finding().certainty().orElseThrow().reasons()))
                .containsExactly("overdue", "a single source");
    }

    @Test
    void undefinedAndInvalidCountAsUnknownAndSaySo() {
        Assessment undefined = assess(TWO, use(FakeMetrics.inState(State.UNDEFINED, "divided by zero")), STRONG);
        assertThat(outcome(undefined)).isEqualTo(new Outcome.Unusable(true, Message.written("divided by zero")));
        assertThat(summary(undefined)).startsWith("unsettled: watch to credible");

        Assessment invalid = assess(TWO, use(FakeMetrics.inState(State.INVALID, "above 100%")), STRONG);
        assertThat(outcome(invalid)).isEqualTo(new Outcome.Unusable(false, Message.written("above 100%")));
        assertThat(summary(invalid)).startsWith("unsettled: watch to credible");
        assertThat(invalid.criterion("use").finding().evidence().reading()).isPresent();
    }

    @Test
    void whatDoesNotApplyWeighsNothing() {
        Assessment other = assess(TWO.replace("use: {", "use: {applies_to: [storage], "), use("0.05"), STRONG);
        assertThat(outcome(other))
                .isEqualTo(new Outcome.NotApplicable(Message.of("why.applies-to", "kinds", "storage")));
        assertThat(summary(other)).isEqualTo("credible 1");
        assertThat(other.coverage()).isEqualTo(new Coverage(1, 1, Rational.ONE));
        assertThat(other.criterion("use").weight()).isEqualTo(Rational.ZERO);

        Assessment exempt = assess(TWO, use("0.05"), STRONG + "\nexempt: {use: {reason: sells nothing}}");
        assertThat(outcome(exempt)).isEqualTo(new Outcome.NotApplicable(Message.written("sells nothing")));

        String byKind = TWO.replace("bands: [poor, 10%, fair, 20%, good]", "bands: {storage: [poor, 10%, good]}");
        assertThat(outcome(assess(byKind, use("0.05"), STRONG)))
                .isEqualTo(new Outcome.NotApplicable(Message.of("why.no-bands", "kind", "compute")));
    }

    @Test
    void nothingApplicableIsNotAssessed() {
        String exempt = "exempt: {use: {reason: x}, moat: {reason: x}}";
        assertThat(summary(assess(TWO, use("0.05"), exempt))).isEqualTo("not assessed");
    }

    @Test
    void anEntityOfUnknownKindIsNotLetOff() {
        Framework framework = Examples.framework(TWO.replace("use: {", "use: {applies_to: [compute], ")
                .replace("[poor, 10%, fair, 20%, good]", "{compute: [poor, 10%, fair, 20%, good]}"));
        Assessment assessment =
                ASSESSOR.assess(framework, Entity.named("e"), use("0.3"), judgements(framework, "e", STRONG));
        assertThat(outcome(assessment)).isEqualTo(new Outcome.Unknown(Message.of("why.no-kind")));
        assertThat(summary(assessment)).isEqualTo("unsettled: watch to credible, depends on use 2/5..1");
    }

    @Test
    void anOverrideStandsWhateverTheEvidenceUntilItExpires() {
        String override = STRONG + "\noverride: {use: {level: fair, reason: miscounted, expires: %s}}";
        Assessment holding = assess(TWO, use("0.05"), override.formatted("2026-08-02"));
        assertThat(outcome(holding)).isInstanceOf(Outcome.Overridden.class);
        assertThat(summary(holding)).isEqualTo("credible 7/10");
        assertThat(holding.criterion("use")
                        .finding()
                        .evidence()
                        .reading()
                        .orElseThrow()
                        .value())
                .contains(Interval.exactly(Rational.of(1, 20)));

        Assessment expired = assess(TWO, use("0.05"), override.formatted("2026-08-01"));
        assertThat(summary(expired)).isEqualTo("watch 2/5");
    }

    @Test
    void twoAuthorsOfOneDayNeedNotAgree() {
        Assessment assessment = assess(
                TWO,
                use("0.3"),
                "moat: [{level: none, as_of: 2026-06-30, by: anna}, {level: weak, as_of: 2026-06-30, by: ben}]");
        assertThat(summary(assessment)).isEqualTo("credible 3/5..4/5");
        assertThat(assessment.judgedBy()).containsExactly("anna", "ben");
        assertThat(English.of(assessment
                        .criterion("moat")
                        .finding()
                        .certainty()
                        .orElseThrow()
                        .reasons()))
                .contains("disputed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bounds | none   | unsettled: avoid to credible, depends on use 0..3/5
                    bounds | strong | unsettled: watch to credible, depends on use 2/5..1
                    skip   | none   | avoid 0
                    skip   | weak   | watch 1/2
                    fail   | strong | insufficient evidence: watch to credible, Use is unknown 2/5..1
                    """)
    void anUnknownCriterionMeansWhatTheFrameworkSays(String missing, String moat, String summary) {
        String judged = STRONG.replace("strong", moat);
        assertThat(summary(assess(TWO + "missing: " + missing, new FakeMetrics("2026-08-02"), judged)))
                .isEqualTo(summary);
    }

    @Test
    void nothingKnownCanBeSkipped() {
        assertThat(summary(assess(TWO + "missing: skip", new FakeMetrics("2026-08-02"), "{}")))
                .isEqualTo("insufficient evidence: avoid to credible, nothing is known");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    40% | unsettled: watch to credible, depends on use 2/5..1
                    41% | insufficient evidence: watch to credible, 40% of the weight is known, 41% is needed 2/5..1
                    """)
    void coverageMustReachItsMinimum(String minimum, String summary) {
        assertThat(summary(assess(TWO + "min_coverage: " + minimum, new FakeMetrics("2026-08-02"), STRONG)))
                .isEqualTo(summary);
    }

    @Test
    void evidenceIsNeverInsufficientForTheLowestVerdict() {
        String harsh = TWO.replace("35%", "95%").replace("60%", "<=99%") + "min_coverage: 90%";
        String weak = STRONG.replace("strong", "weak");
        assertThat(summary(assess(harsh, new FakeMetrics("2026-08-02"), weak))).isEqualTo("avoid 1/5..4/5");
        assertThat(summary(assess(harsh, new FakeMetrics("2026-08-02"), STRONG)))
                .startsWith("insufficient evidence: avoid to credible");
    }

    @Test
    void aRequiredCriterionMustBeKnownAndNotAtItsLowest() {
        String required = TWO.replace("use: {", "use: {required: true, ");
        assertThat(summary(assess(required, new FakeMetrics("2026-08-02"), STRONG)))
                .isEqualTo("insufficient evidence: avoid to credible, Use is required and unknown 2/5..1");
        assertThat(summary(assess(required, use("0.05"), STRONG))).isEqualTo("avoid 2/5");
        assertThat(summary(assess(required, use("0.1"), STRONG))).isEqualTo("credible 7/10");
    }

    @Test
    void aThirdThatIsExactlyAtTheCutIsOnItsUpperSide() {
        Assessment assessment = assess("""
                criteria:
                  a: {weight: 10, levels: [p, q, r, s], why: x}
                  b: {weight: 40, levels: [p, q, r, s], why: x}
                  c: {weight: 50, levels: [p, q, r, s], why: x}
                verdicts: [watch, 60%, credible]
                """, new FakeMetrics("2026-08-02"), """
                a: [{level: q, as_of: 2026-06-30}]
                b: [{level: s, as_of: 2026-06-30}]
                c: [{level: q, as_of: 2026-06-30}]
                """);
        assertThat(summary(assessment)).isEqualTo("credible 3/5");
    }

    @Test
    void theWorstCountsAloneIfTheFrameworkSaysSo() {
        assertThat(summary(assess(TWO + "aggregate: worst", use("0.15"), STRONG)))
                .isEqualTo("watch 1/2");
        assertThat(summary(assess(
                        TWO + "aggregate: worst", new FakeMetrics("2026-08-02"), STRONG.replace("strong", "weak"))))
                .isEqualTo("unsettled: avoid to watch, depends on use 0..1/2");
    }

    @Test
    void aJudgementPastItsReviewIsOverdue() {
        assertThat(English.of(assess(TWO, use("0.3"), STRONG.replace("06-30", "05-04"))
                        .criterion("moat")
                        .finding()
                        .certainty()
                        .orElseThrow()
                        .reasons()))
                .containsExactly("a single source");
        assertThat(English.of(assess(TWO, use("0.3"), STRONG.replace("06-30", "05-03"))
                        .criterion("moat")
                        .finding()
                        .certainty()
                        .orElseThrow()
                        .reasons()))
                .containsExactly("review overdue", "a single source");
    }
}
