package io.assay.assess;

import static io.assay.assess.Examples.ASSESSOR;
import static io.assay.assess.Examples.judgements;
import static io.assay.assess.Examples.summary;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.framework.Framework;
import io.assay.words.Message;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria that follow from others and from conditions. */
class CompositesTest {
    private static final String GROWTH = """
            criteria:
              growth:
                rules: {strong: "usage > 0 and incentives < 0", poor: "usage <= 0"}
                else: fair
            verdicts: [avoid, 25%, watch, 75%, credible]
            """;

    private static final String BUBBLE = """
            criteria:
              bubble: {flags: ["multiple > 100", roadmap, news], fail_at: 2}
              moat: {levels: [none, strong]}
            verdicts: [avoid, 40%, watch, 80%, credible]
            """;

    private static Assessment assess(String yaml, String figures, String judged) {
        Framework framework = Examples.framework(yaml);
        FakeMetrics metrics = new FakeMetrics("2026-08-02");
        for (String figure : figures.isBlank() ? new String[0] : figures.strip().split(" ")) {
            metrics.figure("e", figure.split("=")[0], figure.split("=")[1]);
        }
        return ASSESSOR.assess(framework, Examples.entity("e", "k"), metrics, judgements(framework, "e", judged));
    }

    /** {@code a=yes b=no} as judgements. */
    private static String judged(String levels) {
        return levels.isBlank()
                ? "{}"
                : List.of(levels.strip().split(" ")).stream()
                        .map(one -> one.replace("=", ": {level: ") + ", as_of: 2026-06-30}\n")
                        .collect(Collectors.joining());
    }

    private static String possible(Assessment assessment, String criterion) {
        return assessment.criterion(criterion).finding().possible().stream()
                .map(grade -> grade.level().map(level -> level.id()).orElse(grade.low() + ".." + grade.high()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    usage=5 incentives=-1          | strong           | credible 1
                    usage=5 incentives=0           | fair             | watch 1/2
                    usage=0 incentives=-1          | poor             | avoid 0
                    usage=5                        | fair strong      | unsettled: watch to credible, depends on growth 1/2..1
                    usage=-1                       | poor             | avoid 0
                    incentives=2                   | poor fair        | unsettled: avoid to watch, depends on growth 0..1/2
                    incentives=-2                  | poor strong      | unsettled: avoid to credible, depends on growth 0..1
                    usage=-3..4 incentives=3       | poor fair        | unsettled: avoid to watch, depends on growth 0..1/2
                    ''                             | poor fair strong | unsettled: avoid to credible, depends on growth 0..1
                    """)
    void theFirstRuleThatHoldsDecides(String figures, String possible, String summary) {
        Assessment assessment = assess(GROWTH, figures, "{}");
        assertThat(possible(assessment, "growth")).isEqualTo(possible);
        assertThat(summary(assessment)).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    multiple=101 | roadmap=yes news=no  | fail
                    multiple=100 | roadmap=yes news=no  | pass
                    multiple=100 | roadmap=yes news=yes | fail
                    multiple=500 | roadmap=no news=no   | pass
                    multiple=500 | roadmap=no           | fail pass
                    multiple=500 | roadmap=yes          | fail
                    ''           | roadmap=no news=no   | pass
                    ''           | ''                   | fail pass
                    """)
    void flagsThatAreNotDecidedCountBothWays(String figures, String levels, String possible) {
        assertThat(possible(assess(BUBBLE, figures, judged(levels + " moat=none")), "bubble"))
                .isEqualTo(possible);
    }

    @Test
    void whatIsOpenIsNamedByItsCriterion() {
        Assessment assessment = assess(BUBBLE, "multiple=500", judged("roadmap=no moat=strong"));
        assertThat(summary(assessment)).isEqualTo("unsettled: watch to credible, depends on bubble 1/2..1");
        Finding bubble = assessment.criterion("bubble").finding();
        assertThat(bubble.outcome()).isEqualTo(new Outcome.Unknown(Message.of("why.depends-unknown", "names", "News")));
        assertThat(bubble.evidence().inputs()).extracting(r -> r.metric()).containsExactly("multiple");
        assertThat(bubble.evidence().judgements())
                .extracting(j -> j.criterion())
                .containsExactly("roadmap");
        assertThat(bubble.parts()).extracting(part -> part.criterion().id()).containsExactly("roadmap", "news");
        assertThat(assessment.coverage().known()).isEqualTo(1);
    }

    @Test
    void aFlagThatFlipsTheVerdictIsToldByItself() {
        Assessment assessment = assess(BUBBLE, "multiple=500", judged("roadmap=no news=yes moat=strong"));
        assertThat(Examples.flips(assessment, Flip.Direction.UP)).isEqualTo("""
                bubble pass, 1: credible 1; multiple <= 100 (-400)
                news no, 1: credible 1
                """);
    }

    @Test
    void aConditionIsFlippedByItsOwnMetric() {
        Assessment assessment = assess(GROWTH, "usage=5 incentives=1", "{}");
        assertThat(Examples.flips(assessment, Flip.Direction.UP))
                .isEqualTo("growth strong, 1: credible 1; incentives < 0 (-1)\n");
        assertThat(Examples.flips(assessment, Flip.Direction.DOWN))
                .isEqualTo("growth poor, 1: avoid 0; usage <= 0 (-5)\n");
    }

    @Test
    void whereTheRestIsOpenOnlyTheMetricIsTold() {
        Assessment assessment = assess(GROWTH, "usage=0 incentives=-1..1", "{}");
        assertThat(summary(assessment)).isEqualTo("avoid 0");
        assertThat(Examples.flips(assessment, Flip.Direction.UP))
                .isEqualTo("growth, 0: watch to credible 1/2..; usage > 0 (+0)\n");
    }

    @Test
    void aMetricThatMeasuresAnotherCriterionIsToldOfThatOne() {
        Assessment assessment = assess("""
                criteria:
                  size: {bands: [small, 10, large], why: x}
                  listed: {rules: {yes: "size >= 5"}, else: no}
                verdicts: [avoid, 40%, watch, 80%, credible]
                """, "size=7", "{}");
        assertThat(Examples.flips(assessment, Flip.Direction.UP))
                .isEqualTo("size large, 1: credible 1; size >= 10 (+3)\n");
        assertThat(Examples.flips(assessment, Flip.Direction.DOWN))
                .isEqualTo("size small, 0: avoid 0; size < 5 (-2)\n");
    }

    @Test
    void guardsAndOverridesTreatThemAsAnyOther() {
        String guard = GROWTH + "guards:\n  - {when: growth = strong, max_verdict: watch, because: x}\n";
        assertThat(summary(assess(guard, "usage=5 incentives=-1", "{}"))).isEqualTo("watch 1");
        String cap = GROWTH + "guards:\n  - {when: usage < 10, cap: {growth: fair}, because: x}\n";
        assertThat(summary(assess(cap, "usage=5 incentives=-1", "{}"))).isEqualTo("watch 1/2");
        String override = "override: {growth: {level: poor, reason: x}}";
        assertThat(summary(assess(GROWTH, "usage=5 incentives=-1", override))).isEqualTo("avoid 0");
        assertThat(summary(assess(BUBBLE, "", judged("moat=strong") + "exempt: {bubble: {reason: x}}")))
                .isEqualTo("credible 1");
    }

    private static final String TEAM = """
            criteria:
              team:
                by: worst
                group:
                  people: {levels: [weak, fair, strong], weight: 1, why: x}
                  tokens: {metric: locked, bands: [weak, 10%, fair, 50%, strong], weight: 3, why: x}
              product: {levels: [weak, fair, strong]}
            verdicts: [no, 40%, maybe, 70%, yes]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    locked=0.6 | people=fair   | fair             | maybe 1/2
                    locked=0.1 | people=strong | fair             | maybe 1/2
                    locked=0   | people=strong | weak             | no 1/4
                    locked=0.1 | ''            | weak fair        | unsettled: no to maybe, depends on team 1/4..1/2
                    ''         | people=weak   | weak             | no 1/4
                    ''         | ''            | weak fair strong | unsettled: no to yes, depends on team 1/4..3/4
                    """)
    void aGroupCountsByItsWorst(String figures, String people, String possible, String summary) {
        Assessment assessment = assess(TEAM, figures, judged(people + " product=fair"));
        assertThat(possible(assessment, "team")).isEqualTo(possible);
        assertThat(summary(assessment)).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    locked=0.6 | people=fair   | 7/8..7/8 | maybe 11/16
                    locked=0.1 | people=strong | 5/8..5/8 | maybe 9/16
                    locked=0.1 | ''            | 3/8..5/8 | maybe 7/16..9/16
                    ''         | ''            | 0..1     | unsettled: no to yes, depends on team 1/4..3/4
                    """)
    void orByTheirWeightedMeanAsAScore(String figures, String people, String possible, String summary) {
        Assessment assessment =
                assess(TEAM.replace("by: worst", "by: mean"), figures, judged(people + " product=fair"));
        assertThat(possible(assessment, "team")).isEqualTo(possible);
        assertThat(summary(assessment)).isEqualTo(summary);
    }

    @Test
    void membersThatDoNotApplyAreLeftOut() {
        String people = "exempt: {people: {reason: x}}\n" + judged("product=strong");
        assertThat(summary(assess(TEAM, "locked=0.2", people))).isEqualTo("yes 3/4");
        String kinds = TEAM.replace("weight: 1, why: x", "weight: 1, why: x, applies_to: [other]")
                .replace("weight: 3, why: x", "weight: 3, why: x, applies_to: [other]");
        Assessment none = assess(kinds, "", judged("product=strong"));
        assertThat(summary(none)).isEqualTo("yes 1");
        assertThat(none.criterion("team").finding().outcome())
                .isEqualTo(new Outcome.NotApplicable(Message.of("why.nothing-applies")));
    }

    @Test
    void aMemberFlipsTheVerdictByItself() {
        Assessment assessment = assess(TEAM, "locked=0.2", judged("people=weak product=strong"));
        assertThat(summary(assessment)).isEqualTo("maybe 1/2");
        assertThat(Examples.flips(assessment, Flip.Direction.UP)).isEqualTo("people fair, 1: yes 3/4\n");
    }

    /** 2^60 combinations, of which only the number of flags that are up matters. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyOpenFlagsTakeNoTime() {
        String flags = IntStream.range(0, 60)
                .mapToObj(i -> i % 2 == 0 ? "flag" + i : "\"m" + i + " > 1\"")
                .collect(Collectors.joining(", "));
        String yaml = "criteria:\n  many: {flags: [" + flags + "], fail_at: 30}\nverdicts: [no, 50%, yes]\n";
        assertThat(summary(assess(yaml, "m1=2", "{}"))).isEqualTo("unsettled: no to yes, depends on many 0..1");
    }
}
