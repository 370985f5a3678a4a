package io.assay.assess;

import static io.assay.assess.Examples.ASSESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.framework.Framework;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages and what they require: what is known of an entity in, its stage out. */
class LadderTest {
    private static final String LADDER = """
            aggregate: ladder
            criteria:
              proof: {levels: [none, permissioned, permissionless]}
              sequencer: {levels: [closed, open], applies_to: [rollup]}
            stages:
              - {id: stage-0, requires: [state_roots_posted, data_available]}
              - {id: stage-1, requires: [proof: permissioned, exit_window: ">= P7D", council: yes, sequencer]}
              - {id: stage-2, requires: [proof, exit_window: ">= P30D", "tvl_usd > 1000000"]}
            """;

    private static final String FIRST = "state_roots_posted=yes data_available=yes ";
    private static final String SECOND = FIRST + "proof=permissioned council=yes ";
    private static final String ALL = FIRST + "proof=permissionless council=yes ";

    private static Assessment assess(String yaml, String kind, String figures, String levels) {
        Framework framework = Examples.framework(yaml);
        FakeMetrics metrics = new FakeMetrics("2026-08-02");
        pairs(figures).forEach(figure -> metrics.figure("e", figure[0], figure[1]));
        String judged = pairs(levels).stream()
                .map(level -> level[0] + ": {level: " + level[1].replace('_', ' ') + ", as_of: 2026-06-30}\n")
                .collect(Collectors.joining());
        return ASSESSOR.assess(
                framework,
                Examples.entity("e", kind),
                metrics,
                Examples.judgements(framework, "e", judged.isEmpty() ? "{}" : judged));
    }

    private static List<String[]> pairs(String text) {
        return Arrays.stream(text.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("="))
                .toList();
    }

    private static String verdict(Assessment assessment) {
        return Examples.summary(assessment).replaceAll(" [0-9./]+$", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exit_window=7                    | %SECOND%                                    | stage-1
            exit_window=6.999                | %SECOND%                                    | stage-0
            exit_window=30 tvl_usd=1000001   | %ALL%                                       | stage-2
            exit_window=30 tvl_usd=1000000   | %ALL%                                       | stage-1
            exit_window=29 tvl_usd=2000000   | %ALL%                                       | stage-1
            exit_window=30 tvl_usd=2000000   | %SECOND%                                    | stage-1
            exit_window=30 tvl_usd=2000000   | data_available=no %ALL%                     | none
            exit_window=30 tvl_usd=2000000   | state_roots_posted=under_review %ALL%       | none
            exit_window=30 tvl_usd=2000000   | proof=under_review %FIRST% council=yes      | stage-0
            exit_window=30 tvl_usd=2000000   | %FIRST% proof=permissionless                | unsettled: stage-0 to stage-2, depends on council
            exit_window=30                   | %ALL%                                       | unsettled: stage-1 to stage-2, depends on tvl_usd
            exit_window=1                    | %FIRST%                                     | stage-0
            ''                               | data_available=yes                          | unsettled: none to stage-2, depends on proof and state_roots_posted and council and exit_window and tvl_usd
            """)
    void theHighestStageOfWhichAllHoldsWithAllBelow(String figures, String levels, String verdict) {
        String judged =
                levels.replace("%FIRST%", FIRST).replace("%SECOND%", SECOND).replace("%ALL%", ALL);
        assertThat(verdict(assess(LADDER, "validium", figures, firstOfEach(judged))))
                .isEqualTo(verdict);
    }

    /** The first pair of each key. */
    private static String firstOfEach(String levels) {
        return pairs(levels).stream()
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatDoesNotApplyIsLeftOut() {
        String figures = "exit_window=7";
        assertThat(verdict(assess(LADDER, "validium", figures, SECOND))).isEqualTo("stage-1");
        assertThat(verdict(assess(LADDER, "rollup", figures, SECOND + "sequencer=closed")))
                .isEqualTo("stage-0");
        assertThat(verdict(assess(LADDER, "rollup", figures, SECOND + "sequencer=open")))
                .isEqualTo("stage-1");
    }

    @Test
    void anExemptionLeavesOutAMetricAsWell() {
        Framework framework = Examples.framework(LADDER);
        String judged = """
                state_roots_posted: {level: yes, as_of: 2026-06-30}
                data_available: {level: yes, as_of: 2026-06-30}
                proof: {level: permissioned, as_of: 2026-06-30}
                council: {level: yes, as_of: 2026-06-30}
                exempt: {exit_window: {reason: "can't be upgraded at all"}}
                """;
        Assessment assessment = ASSESSOR.assess(
                framework,
                Examples.entity("e", "validium"),
                new FakeMetrics("2026-08-02"),
                Examples.judgements(framework, "e", judged));
        assertThat(verdict(assessment)).isEqualTo("stage-1");
        assertThat(told(assessment)).contains("exit_window NOT_APPLICABLE");
    }

    @Test
    void saysWhatBecameOfEachRequirement() {
        Assessment assessment = assess(LADDER, "validium", "exit_window=10", FIRST + "proof=under_review council=yes");
        assertThat(told(assessment)).isEqualTo("""
                stage-0 YES: state_roots_posted MET, data_available MET
                stage-1 NO: proof UNDER_REVIEW, exit_window MET, council MET, sequencer NOT_APPLICABLE
                stage-2 NO: proof UNDER_REVIEW, exit_window NOT_MET, tvl_usd UNDECIDED
                """);
    }

    private static String told(Assessment assessment) {
        return assessment.stages().stream()
                .map(stage -> stage.stage().id() + " " + stage.holds() + ": "
                        + stage.requirements().stream()
                                .map(met -> met.requirement().criterion() + " " + met.state())
                                .collect(Collectors.joining(", "))
                        + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void flipsAreToldInDaysAndByTheNearestStage() {
        Assessment assessment = assess(LADDER, "validium", "exit_window=5 tvl_usd=2000000", ALL);
        assertThat(Examples.flips(assessment, Flip.Direction.UP))
                .isEqualTo("exit_window 7 days or more, 1: stage-1 2/3; exit_window >= 7 (+2)\n");
        assertThat(Examples.flips(assessment, Flip.Direction.DOWN)).isEqualTo("""
                data_available no, 1: none 0
                state_roots_posted no, 1: none 0
                """);
    }

    @Test
    void aQuestionMayWantANo() {
        String ladder = """
                aggregate: ladder
                else: closed
                stages: [{id: open, name: Open to all, requires: {owner_can_freeze: no}}]
                """;
        assertThat(verdict(assess(ladder, "k", "", "owner_can_freeze=no"))).isEqualTo("Open to all");
        assertThat(verdict(assess(ladder, "k", "", "owner_can_freeze=yes"))).isEqualTo("closed");
        assertThat(verdict(assess(ladder, "k", "", ""))).startsWith("unsettled: closed to Open to all");
    }

    @ParameterizedTest
    @CsvSource({"9, small gap", "10, wide gap", "10.5, wide gap", "20, wide gap", "21, none"})
    void smallerNumbersMayBeWanted(String gap, String verdict) {
        String ladder = """
                aggregate: ladder
                stages:
                  - {id: wide gap, requires: ["gap_hours <= 20"]}
                  - {id: small gap, requires: ["gap_hours < 10"]}
                """;
        assertThat(verdict(assess(ladder, "k", "gap_hours=" + gap, ""))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"4, none", "5, within", "10, within", "11, none"})
    void aNumberMayHaveToLieBetweenTwo(String value, String verdict) {
        String ladder = """
                aggregate: ladder
                stages: [{id: within, requires: [size: ">= 5", size: "<= 10"]}]
                """;
        assertThat(verdict(assess(ladder, "k", "size=" + value, ""))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1, yes, listed", "1, no, none", "0, yes, none", "2, no, listed"})
    void anyConditionCanBeRequired(String size, String audited, String verdict) {
        String ladder = """
                aggregate: ladder
                criteria: {audited: {levels: [no, yes]}}
                stages: [{id: listed, requires: ["size = 1 and audited = yes or size = 2"]}]
                """;
        assertThat(verdict(assess(ladder, "k", "size=" + size, "audited=" + audited)))
                .isEqualTo(verdict);
    }

    @Test
    void aGuardKeepsTheStageDown() {
        String guarded = LADDER + "guards: [{when: tvl_usd < 10, max_verdict: stage-0, because: too small}]\n";
        assertThat(verdict(assess(guarded, "validium", "exit_window=7 tvl_usd=9", SECOND)))
                .isEqualTo("stage-0");
        assertThat(verdict(assess(guarded, "validium", "exit_window=7 tvl_usd=10", SECOND)))
                .isEqualTo("stage-1");
    }

    @Test
    void nothingThatAppliesIsNotAssessed() {
        String ladder = """
                aggregate: ladder
                criteria: {audited: {levels: [no, yes], applies_to: [lender]}}
                stages: [{id: listed, requires: [audited]}]
                """;
        assertThat(verdict(assess(ladder, "k", "", "audited=yes"))).isEqualTo("not assessed");
    }
}
