package io.assay.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.knowledge.Entities;
import io.assay.knowledge.Entity;
import io.assay.metric.Clocks;
import io.assay.metric.snapshot.JudgedCell;
import io.assay.notation.Scalar;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.text.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgementDecoderTest {
    private static final Frameworks FRAMEWORKS = FrameworkDecoder.decode(
                    SourceTree.of(List.of(new SourceFile("frameworks/compute.yaml", """
                    criteria:
                      utilization: {bands: [poor, 10%, fair, 20%, good], why: x}
                      demand: {levels: [subsidised, mixed, organic]}
                    verdicts: [avoid, 50%, watch]
                    """))))
            .value();
    private static final Entities ENTITIES = new Entities(List.of(Entity.named("akash")));

    private static Checked<Judgements> decode(String file, String yaml) {
        return JudgementDecoder.decode(
                SourceTree.of(List.of(new SourceFile("judgements/" + file, yaml))), List.of(), ENTITIES, FRAMEWORKS);
    }

    private static List<String> problems(String yaml) {
        return decode("akash.yaml", yaml).diagnostics().stream()
                .map(d -> d.place().start() + " " + d.code() + " " + d.message()
                        + d.hint().map(hint -> "; " + hint).orElse(""))
                .toList();
    }

    private static List<String> current(Judgements judgements, String asOf, String knownAt) {
        Criterion demand = FRAMEWORKS.criteria("demand").get(0);
        return judgements.current("akash", demand, new Clocks(LocalDate.parse(asOf), LocalDate.parse(knownAt))).stream()
                .map(judgement -> judgement.by().orElse("?") + " " + judgement.level())
                .toList();
    }

    @Test
    void aJudgementSaysWhoWhenAndWhy() {
        Checked<Judgements> decoded = decode("akash.yaml", """
                illustrative: true
                demand:
                  - {level: mixed, as_of: 2026-06-30, by: analyst, because: "half is", evidence: [https://example.org/b], certainty: very low}
                exempt:   {demand: {reason: "sells nothing", by: analyst, expires: 2027-01-01}}
                override: {utilization: {level: fair, reason: "miscounted", by: analyst, as_of: 2026-05-01, expires: 2026-12-31}}
                """);

        assertThat(decoded.diagnostics()).isEmpty();
        Judgement judgement = decoded.value().list().get(0);
        assertThat(judgement.entity()).isEqualTo("akash");
        assertThat(judgement.criterion()).isEqualTo("demand");
        assertThat(judgement.level()).isEqualTo("mixed");
        assertThat(judgement.issued()).isEqualTo("2026-06-30");
        assertThat(judgement.because()).contains("half is");
        assertThat(judgement.evidence()).containsExactly("https://example.org/b");
        assertThat(judgement.certainty()).contains(Certainty.VERY_LOW);
        assertThat(judgement.illustrative()).isTrue();
        assertThat(judgement.origin()).hasToString("judgements/akash.yaml:3:5");
        assertThat(decoded.value().rulings())
                .extracting(ruling -> ruling.criterion() + " " + ruling.level().orElse("exempt"))
                .containsExactly("demand exempt", "utilization fair");
    }

    @Test
    void anExceptionHoldsToItsLastDay() {
        Judgements judgements = decode(
                        "akash.yaml",
                        "override: {utilization: {level: fair, reason: x, as_of: 2026-05-01, expires: 2026-12-31}}")
                .value();
        assertThat(judgements.override("akash", "utilization", LocalDate.parse("2026-04-30")))
                .isEmpty();
        assertThat(judgements.override("akash", "utilization", LocalDate.parse("2026-05-01")))
                .isPresent();
        assertThat(judgements.override("akash", "utilization", LocalDate.parse("2026-12-31")))
                .isPresent();
        assertThat(judgements.override("akash", "utilization", LocalDate.parse("2027-01-01")))
                .isEmpty();
        assertThat(judgements.override("render", "utilization", LocalDate.parse("2026-12-31")))
                .isEmpty();
        assertThat(judgements.exemption("akash", "utilization", LocalDate.parse("2026-12-31")))
                .isEmpty();
        assertThat(judgements.expired(LocalDate.parse("2026-12-31"))).isEmpty();
        assertThat(judgements.expired(LocalDate.parse("2027-01-01")))
                .singleElement()
                .hasToString(judgements
                        .expired(LocalDate.parse("2027-02-01"))
                        .list()
                        .get(0)
                        .toString())
                .satisfies(d -> assertThat(d.place().toString()).isEqualTo("judgements/akash.yaml:1:12"))
                .satisfies(d -> assertThat(d.message())
                        .isEqualTo("the override of 'utilization' for 'akash' expired on 2026-12-31"));
    }

    @Test
    void theLatestDayCountsAndOfEachAuthorTheLatestWord() {
        Judgements judgements = decode("akash.yaml", """
                        demand:
                          - {level: organic, as_of: 2026-03-31, by: anna}
                          - {level: mixed, as_of: 2026-06-30, by: anna}
                          - {level: subsidised, as_of: 2026-06-30, issued: 2026-08-01, by: anna}
                          - {level: organic, as_of: 2026-06-30, issued: 2026-07-05, by: ben}
                        """).value();
        assertThat(current(judgements, "2026-03-30", "2026-09-01")).isEmpty();
        assertThat(current(judgements, "2026-03-31", "2026-09-01")).containsExactly("anna organic");
        assertThat(current(judgements, "2026-06-30", "2026-06-30")).containsExactly("anna mixed");
        assertThat(current(judgements, "2026-07-31", "2026-07-31")).containsExactly("anna mixed", "ben organic");
        assertThat(current(judgements, "2026-09-01", "2026-09-01")).containsExactly("ben organic", "anna subsidised");
    }

    @Test
    void cellsOfSnapshotsAreJudgementsToo() {
        SourceFile file = new SourceFile("snapshots/a.csv", "mixed,fine");
        LocalDate day = LocalDate.parse("2026-06-30");
        JudgedCell signed = new JudgedCell(
                "akash",
                "demand",
                new Scalar("mixed", false, file.origin(new SourceSpan(0, 5))),
                day,
                day,
                false,
                Optional.empty(),
                Optional.of("by analyst: half of the leases are subsidised"),
                Optional.empty(),
                Optional.empty(),
                false);
        JudgedCell wrong = new JudgedCell(
                "akash",
                "demand",
                new Scalar("fine", false, file.origin(new SourceSpan(6, 10))),
                day,
                day,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        Checked<Judgements> decoded =
                JudgementDecoder.decode(SourceTree.of(List.of()), List.of(signed, wrong), ENTITIES, FRAMEWORKS);
        assertThat(decoded.value().list()).singleElement().satisfies(judgement -> {
            assertThat(judgement.by()).contains("analyst");
            assertThat(judgement.because()).contains("half of the leases are subsidised");
        });
        assertThat(decoded.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.place() + " " + d.message())
                        .isEqualTo("snapshots/a.csv:1:7 'fine' is no level of 'demand'"));
    }

    @Test
    void mistakesAreToldWhereTheyAre() {
        assertThat(problems("demnd: [{level: mixed, as_of: 2026-06-30}]"))
                .containsExactly("1:1 UNKNOWN_CRITERION unknown criterion 'demnd'; did you mean 'demand'?");
        assertThat(problems("utilization: [{level: fair, as_of: 2026-06-30}]"))
                .containsExactly("1:1 UNKNOWN_CRITERION 'utilization' is measured, not judged;"
                        + " to set its level by hand, use override");
        assertThat(problems("demand: [{level: mixd, as_of: 2026-06-30}]"))
                .containsExactly("1:18 UNKNOWN_LEVEL 'mixd' is no level of 'demand'; did you mean 'mixed'?");
        assertThat(problems("override: {utilization: {level: fine, reason: x}}"))
                .containsExactly("1:33 UNKNOWN_LEVEL 'fine' is no level of 'utilization'; one of poor, fair, good");
        assertThat(problems("exempt: {demand: {by: x}}"))
                .containsExactly("1:18 MISSING_KEY 'reason' is missing here; add reason: \"why it holds\"");
        assertThat(problems("demand: [{level: mixed}]"))
                .containsExactly("1:10 MISSING_KEY 'as_of' is missing here; add as_of: 2026-06-30");
        assertThat(problems("demand: [{level: mixed, as_of: June}]"))
                .containsExactly("1:32 NOT_A_DATE 'as_of' must be a date such as 2026-06-30, not 'June'");
        assertThat(problems("demand: mixed"))
                .containsExactly("1:9 WRONG_TYPE a judgement must be a mapping of keys to values;"
                        + " such as {level: mixed, as_of: 2026-06-30, by: analyst, because: \"…\"}");
        assertThat(problems("demand: [{level: mixed, as_of: 2026-06-30, certainty: sure}]"))
                .containsExactly(
                        "1:55 WRONG_TYPE 'sure' is no degree of certainty; one of high, moderate, low, very low");
    }

    @Test
    void anExceptionWhoseEndCannotBeReadDoesNotHold() {
        Checked<Judgements> decoded = decode("akash.yaml", "exempt: {demand: {reason: x, expires: soon}}");
        assertThat(decoded.value().rulings()).isEmpty();
        assertThat(decoded.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.place().start() + " " + d.code()).isEqualTo("1:39 NOT_A_DATE"));
    }

    @Test
    void oneAuthorHasOneWordOnADay() {
        assertThat(problems("""
                        demand:
                          - {level: mixed, as_of: 2026-06-30, by: anna}
                          - {level: organic, as_of: 2026-06-30, by: ben}
                          - {level: organic, as_of: 2026-06-30, by: anna}
                        """))
                .containsExactly("4:5 CONFLICTING_JUDGEMENT 'demand' is judged 'organic' here and 'mixed' at"
                        + " judgements/akash.yaml:2:5, by the same author;"
                        + " keep one, or say by 'issued' which came later");
    }

    @Test
    void aFileOfNobodyIsAWarning() {
        assertThat(decode("akahs.yaml", "demand: []").diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(
                                d.code() + " " + d.message() + "; " + d.hint().orElseThrow())
                        .isEqualTo("UNUSED_ID 'akahs' is judged here but known nowhere else; did you mean 'akash'?"));
    }

    @Test
    void aBrokenFrameworkDoesNotMakeEveryCriterionUnknown() {
        Frameworks incomplete = new Frameworks(FRAMEWORKS.list(), false);
        SourceFile file = new SourceFile("judgements/akash.yaml", "moat: [{level: x, as_of: 2026-06-30}]");
        assertThat(JudgementDecoder.decode(SourceTree.of(List.of(file)), List.of(), ENTITIES, incomplete)
                        .diagnostics())
                .isEmpty();
    }
}
