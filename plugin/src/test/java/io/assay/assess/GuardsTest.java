package io.assay.assess;

import static io.assay.assess.Examples.ASSESSOR;
import static io.assay.assess.Examples.judgements;
import static io.assay.assess.Examples.summary;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.framework.Framework;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {
    private static final String THREE = """
            criteria:
              a: {levels: [low, mid, high]}
              b: {levels: [low, mid, high]}
              c: {metric: size, bands: [low, 10, mid, 20, high], why: x}
            verdicts: [no, 40%, maybe, 70%, yes]
            guards:
            """;

    private static Assessment assess(String yaml, FakeMetrics metrics, String judged) {
        Framework framework = Examples.framework(yaml);
        return ASSESSOR.assess(framework, Examples.entity("e", "k"), metrics, judgements(framework, "e", judged));
    }

    private static String judged(String a, String b) {
        return "a: [{level: %s, as_of: 2026-06-30}]\nb: [{level: %s, as_of: 2026-06-30}]".formatted(a, b);
    }

    private static FakeMetrics size(String value) {
        return new FakeMetrics("2026-08-02").figure("e", "size", value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {when: a = low, cap: {b: mid}}                  | low  | high | maybe 1/2
                    {when: a = low, cap: {b: mid}}                  | mid  | high | yes 5/6
                    {when: a = low, cap: {b: mid}}                  | low  | low  | no 1/3
                    {when: a != high, max_verdict: maybe}           | mid  | high | maybe 5/6
                    {when: a < high and c > 25, max_verdict: no}    | mid  | high | no 5/6
                    {when: a < high and c > 30, max_verdict: no}    | mid  | high | yes 5/6
                    {when: a = high or size <= 30, max_verdict: no} | mid  | high | no 5/6
                    {when: not (b >= mid), max_verdict: no}         | high | mid  | yes 5/6
                    """)
    void guardsBoundWhatComesOut(String guard, String a, String b, String summary) {
        assertThat(summary(assess(THREE + "  - " + guard, size("30"), judged(a, b))))
                .isEqualTo(summary);
    }

    @Test
    void guardsSeeWhatEarlierOnesLowered() {
        String caps = "  - {when: a = low, cap: {b: low}}\n";
        String watches = "  - {when: b = low, max_verdict: no}\n";
        assertThat(summary(assess(THREE + caps + watches, size("30"), judged("low", "high"))))
                .isEqualTo("no 1/3");
        assertThat(assess(THREE + caps + watches, size("30"), judged("low", "high"))
                        .guardsApplied())
                .hasSize(2);
        assertThat(assess(THREE + watches + caps, size("30"), judged("low", "high"))
                        .guardsApplied())
                .hasSize(1);
    }

    @Test
    void aConditionThatCannotBeDecidedCountsBothWays() {
        Assessment assessment =
                assess(THREE + "  - {when: age < 3, max_verdict: no}", size("30"), judged("mid", "high"));
        assertThat(summary(assessment)).isEqualTo("unsettled: no to yes, depends on age 5/6");
        assertThat(assessment.guards()).extracting(GuardResult::holds).containsExactly(Truth.OPEN);
    }

    @Test
    void aValueDecidesLevelAndConditionTogether() {
        // Were the two taken apart, c could be high although size is below 15.
        Assessment assessment =
                assess(THREE + "  - {when: size >= 15, cap: {c: low}}", size("5..30"), judged("high", "high"));
        assertThat(summary(assessment)).isEqualTo("unsettled: maybe to yes, depends on c 2/3..5/6");
    }

    @Test
    void aGuardOnACriterionThatDoesNotApplyIsSilent() {
        Assessment assessment = assess(
                THREE + "  - {when: a = low, max_verdict: no}\n  - {when: b = high, cap: {a: low}}",
                size("30"),
                judged("low", "high") + "\nexempt: {a: {reason: x}}");
        assertThat(summary(assessment)).isEqualTo("yes 1");
        assertThat(assessment.guards()).extracting(GuardResult::holds).containsExactly(Truth.NO, Truth.YES);
    }

    @Test
    void resultsTellWhatGuardsLowered() {
        CriterionResult b = assess(THREE + "  - {when: a = low, cap: {b: mid}}", size("30"), judged("low", "high"))
                .criterion("b");
        assertThat(b.isCapped()).isTrue();
        assertThat(b.finding().possible())
                .extracting(g -> g.level().orElseThrow().id())
                .containsExactly("high");
        assertThat(b.counted()).extracting(g -> g.level().orElseThrow().id()).containsExactly("mid");
    }

    /** 4^40 combinations: a guard for each criterion, and one over all of them. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyUnknownsTakeNoTime() {
        String criteria = IntStream.range(0, 40)
                .mapToObj(i -> "  c" + i + ": {levels: [fatal, weak, fair, strong]}\n")
                .collect(Collectors.joining());
        String guards = IntStream.range(0, 40)
                .mapToObj(i -> "  - {when: c" + i + " = fatal, max_verdict: no}\n")
                .collect(Collectors.joining());
        String verdicts = "verdicts: [no, 40%, maybe, 70%, yes]\nguards:\n";
        FakeMetrics none = new FakeMetrics("2026-08-02");
        assertThat(summary(assess("criteria:\n" + criteria + verdicts + guards, none, "{}")))
                .startsWith("unsettled: no to yes, depends on c0 and c1 ")
                .endsWith(" 0..1");

        String any = IntStream.range(0, 40).mapToObj(i -> "c" + i + " = fatal").collect(Collectors.joining(" or "));
        assertThat(summary(assess(
                        "criteria:\n" + criteria + verdicts + "  - {when: " + any + ", max_verdict: no}", none, "{}")))
                .startsWith("unsettled: no to yes")
                .endsWith(" 0..1");
    }
}
