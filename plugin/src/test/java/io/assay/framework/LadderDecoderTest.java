package io.assay.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Diagnostic;
import io.assay.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How ladders are read, and what is said of mistakes in them. */
class LadderDecoderTest {
    private static final String CRITERIA = """
            aggregate: ladder
            criteria:
              audit: {levels: [none, partly, full]}
              size: {scale: [0, 10], why: x}
              signs: {flags: [copied, size > 5]}
            """;

    private static List<String> problems(String yaml) {
        return FrameworkDecoder.decode(new SourceFile("frameworks/f.yaml", yaml)).diagnostics().stream()
                .filter(d -> d.code() != io.assay.diagnostic.Code.REQUIRED_NOWHERE)
                .map(LadderDecoderTest::shown)
                .toList();
    }

    private static String shown(Diagnostic d) {
        return d.place().toString().replaceFirst("^.*?:", "") + " " + d.code() + " " + d.message()
                + d.hint().map(hint -> "; " + hint).orElse("");
    }

    private static Framework framework(String yaml) {
        return FrameworkDecoder.decode(new SourceFile("frameworks/f.yaml", yaml))
                .value()
                .orElseThrow();
    }

    @Test
    void whatStagesRequireBecomesCriteria() {
        Framework framework = framework(CRITERIA + """
                else: unlisted
                stages:
                  - {id: low, requires: [audit: partly, insured, window: ">= P7D", "fees = 0"]}
                  - {id: high, name: High up, requires: [audit, frozen: no, "window > P30D", "gap <= 5%", gap: ">= 0"]}
                """);
        assertThat(framework.verdicts().levels()).containsExactly("unlisted", "low", "High up");
        assertThat(framework.criteria().stream()
                        .map(criterion -> criterion.id()
                                + criterion.levels().map(Levels::ids).orElse(List.of())))
                .containsExactly(
                        "audit[under review, none, partly, full]",
                        "size[]",
                        "signs[fail, pass]",
                        "insured[under review, no, yes]",
                        "frozen[under review, yes, no]",
                        "window[under 7 days, 7 days or more, over 30 days]",
                        "gap[over 5%, up to 5%]",
                        "gap-above[under 0, 0 or more]",
                        "fees-0[not met, met]");
        assertThat(framework.ladder().orElseThrow().stages().stream()
                        .map(stage -> stage.id()
                                + stage.requirements().stream()
                                        .map(required -> required.criterion() + " " + required.atLeast())
                                        .toList()))
                .containsExactly(
                        "low[audit partly, insured yes, window 7 days or more, fees-0 met]",
                        "high[audit full, frozen no, window over 30 days, gap up to 5%, gap-above 0 or more]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {id: a, requires: [audit: ful]}        | 7:31 UNKNOWN_LEVEL 'ful' is no level of 'audit'; did you mean 'full'?
                    {id: a, requires: [adit]}              | 7:24 SIMILAR_ID 'adit' is no criterion here, so it is taken as a question; did you mean 'audit'? If not, declare it under criteria
                    {id: a, requires: [adit: full]}        | 7:30 BAD_LADDER 'adit' is no criterion here, and 'full' is neither yes, no nor a comparison; did you mean 'audit'?
                    {id: a, requires: [insured: maybe]}    | 7:33 BAD_LADDER 'insured' is no criterion here, and 'maybe' is neither yes, no nor a comparison; declare it under criteria, or write such as ">= P7D"
                    {id: a, requires: [size]}              | 7:24 BAD_LADDER 'size' is a score without levels, and has no best one to require; require a comparison with its metric, or give it bands
                    {id: a, requires: [copied]}            | 7:24 BAD_LADDER 'copied' stands within another criterion; require that one, or compare it, as in "copied = yes"
                    {id: a, requires: [b: yes, b: no]}     | 7:32 BAD_LADDER 'b' must be both yes and no to come this far; declare it under criteria with levels of its own
                    {id: a, requires: ["x >= "]}           | 7:30 BAD_GUARD expected a number or a level here, not the end; write conditions as in: fee_share < 5% and not (demand = enterprise)
                    {id: a, requires: [x: ">= P1M"]}       | 7:24 UNKNOWN_CRITERION unknown criterion 'x'; a metric is compared with a number, a criterion with one of its levels
                    {id: a, requires: [[b]]}               | 7:24 BAD_LADDER a requirement must be a criterion or a condition, not a list; such as {id: stage-1, requires: [audited, exit_window: ">= P7D"]}
                    {id: a, requires: []}                  | 7:23 BAD_LADDER this stage requires nothing, and would always hold; leave it out, or use 'else'
                    {id: none, requires: [b]}              | 7:10 BAD_LADDER the verdict 'none' stands for two things on this ladder; give each stage, and 'else', a name of its own
                    {id: a, name: none, requires: [b]}     | 7:10 BAD_LADDER the verdict 'none' stands for two things on this ladder; give each stage, and 'else', a name of its own
                    {id: a}                                | 7:5 MISSING_KEY 'requires' is missing here
                    {requires: [b]}                        | 7:5 MISSING_KEY 'id' is missing here
                    {id: a, requires: [b], needs: [c]}     | 7:28 UNKNOWN_KEY unknown key 'needs'; known here: id, name, requires
                    a                                      | 7:5 BAD_LADDER a stage must be a mapping of keys to values; such as {id: stage-1, requires: [audited, exit_window: ">= P7D"]}
                    """)
    void saysWhatIsWrongWithAStage(String stage, String problem) {
        assertThat(problems(CRITERIA + "stages:\n  - " + stage + "\n")).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    verdicts: [a, 50%, b]                          | LADDER_CONFLICT a ladder's verdicts are its stages; leave 'verdicts' out, name the stages
                    round: {digits: 1}                             | LADDER_CONFLICT a ladder has no score to round; leave 'round' out
                    missing: skip                                  | LADDER_CONFLICT a requirement that is unknown can't be skipped on a ladder; leave 'missing' out for a range of stages, or exempt the entity
                    criteria: {b: {levels: [no, yes], weight: 2}}  | LADDER_CONFLICT 'weight' means nothing on a ladder; say in which stage it is required
                    criteria: {b: {levels: [no, yes], required: true}} | LADDER_CONFLICT 'required' means nothing on a ladder; say in which stage it is required
                    guards: [{when: b = no, cap: {b: no}, because: x}] | LADDER_CONFLICT a guard of a ladder can't cap a criterion; use max_verdict, or require another level
                    """)
    void rejectsWhatMeansNothingOnALadder(String line, String problem) {
        String yaml = "aggregate: ladder\nstages: [{id: a, requires: [b]}]\n" + line + "\n";
        assertThat(problems(yaml).stream()
                        .filter(told -> told.contains("LADDER"))
                        .map(told -> told.replaceFirst("^\\S+ ", "")))
                .containsExactly(problem);
        assertThat(FrameworkDecoder.decode(new SourceFile("frameworks/f.yaml", yaml))
                        .value())
                .isEmpty();
    }

    @Test
    void stagesTakeALadder() {
        assertThat(problems("criteria: {b: {levels: [no, yes]}}\nverdicts: [a, 50%, b]\nstages: []\nelse: c\n"))
                .containsExactly(
                        "3:9 LADDER_CONFLICT 'stages' belongs to a ladder; add aggregate: ladder",
                        "4:7 LADDER_CONFLICT 'else' belongs to a ladder; add aggregate: ladder");
        assertThat(problems("aggregate: ladder\n")).containsExactly("1:1 MISSING_KEY 'stages' is missing here");
        assertThat(problems("aggregate: ladder\nstages: []\n"))
                .containsExactly(
                        "2:9 BAD_LADDER a ladder needs a stage; such as {id: stage-1, requires: [audited, exit_window:"
                                + " \">= P7D\"]}");
    }

    @Test
    void warnsOfACriterionThatNoStageRequires() {
        String told =
                FrameworkDecoder.decode(new SourceFile("frameworks/f.yaml", CRITERIA + """
                stages: [{id: a, requires: [signs]}]
                guards: [{when: audit = none, max_verdict: a, because: x}]
                """)).diagnostics().stream()
                        .map(LadderDecoderTest::shown)
                        .collect(Collectors.joining("\n"));
        assertThat(told)
                .isEqualTo(
                        "4:3 REQUIRED_NOWHERE no stage requires 'size'; name it in a stage's 'requires', or remove it");
    }

    @Test
    void aGuardNamesAStageByIdOrByName() {
        String ladder = "aggregate: ladder\nstages: [{id: a, name: At last, requires: [b]}]\n";
        for (String word : List.of("a", "At last")) {
            Framework framework =
                    framework(ladder + "guards: [{when: b = no, max_verdict: " + word + ", because: x}]\n");
            assertThat(framework.guards().get(0).maxVerdict()).contains("At last");
        }
    }

    @Test
    void aNameOfWhatCouldNotBeReadIsNotTold() {
        assertThat(problems("""
                        aggregate: ladder
                        criteria: {proofs: {levels: [one]}, audit: {levels: [none, full]}}
                        guards: [{when: proofs = one and council = yes, max_verdict: b, because: x}]
                        stages: [{id: a, requires: [proofs: two, council: yes]}, {id: b, requires: [proofs, audit: ful]}]
                        """))
                .containsExactly(
                        "2:29 BAD_BANDS 'proofs' needs two levels that differ; add one",
                        "4:92 UNKNOWN_LEVEL 'ful' is no level of 'audit'; did you mean 'full'?");
    }
}
