package io.assay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.metric.Clocks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of verdicts and what they are put down to. */
class CausesTest {
    private static final String TODAY = "2026-12-31";
    private static final String USE = """
            id: use
            criteria:
              usage: {metric: usage, bands: [low, 10, high], why: "…"}
            verdicts: [bad, 50%, good]
            """;
    private static final String METRICS = """
            usage: {name: Usage, unit: user, freshness: {every: P3M, grace: P10D}}
            """;

    private static String tell(String snapshots) {
        return tell(USE, snapshots);
    }

    private static String tell(String framework, String snapshots) {
        return Base.of("frameworks/use.yaml", framework, "metrics/m.yaml", METRICS, "snapshots/s.csv", snapshots)
                .tell("net", TODAY, TODAY);
    }

    @Test
    void aFirstVerdictIsNoChange() {
        assertThat(tell("""
                entity,metric,as_of,value,issued
                net,usage,2026-09-30,20,2026-10-05
                """)).isEqualTo("2026-10-05 good 1\n");
    }

    @Test
    void aLaterFigureOfTheSameLevelIsNoChange() {
        assertThat(tell("""
                entity,metric,as_of,value,issued
                net,usage,2026-06-30,20,2026-07-05
                net,usage,2026-09-30,30,2026-10-05
                """)).isEqualTo("2026-07-05 good 1\n");
    }

    @Test
    void aFigureCountsOnceItIsIssued() {
        assertThat(tell("""
                entity,metric,as_of,value,issued
                net,usage,2026-06-30,20,2026-07-05
                net,usage,2026-09-30,5,2026-10-05
                """)).isEqualTo("""
                2026-07-05 good 1
                2026-10-05 bad 0, new_period
                """);
    }

    @Test
    void aFigureThatComesTooLateLeavesAGap() {
        assertThat(tell("""
                entity,metric,as_of,value,issued
                net,usage,2026-06-30,20,2026-07-05
                net,usage,2026-09-30,20,2026-10-20
                """)).isEqualTo("""
                2026-07-05 good 1
                2026-10-11 unsettled (bad to good), clock
                2026-10-20 good 1, new_period
                """);
    }

    @Test
    void whatIsIssuedAgainSaysWhy() {
        String figures = """
                entity,metric,as_of,value,issued,revision
                net,usage,2026-09-30,20,2026-10-05,
                net,usage,2026-09-30,5,2026-10-06,%s
                """;
        assertThat(tell(figures.formatted("restated"))).endsWith("2026-10-06 bad 0, restatement\n");
        assertThat(tell(figures.formatted("redefined"))).endsWith("2026-10-06 bad 0, redefinition\n");
        assertThat(tell(figures.formatted("corrected"))).endsWith("2026-10-06 bad 0, correction\n");
        assertThat(tell(figures.formatted(""))).endsWith("2026-10-06 bad 0, restatement\n");
    }

    @Test
    void aFigureThatWasMissingIsNew() {
        assertThat(tell("""
                entity,metric,as_of,value,issued
                net,usage,2026-09-30,M,2026-10-05
                net,usage,2026-09-30,20,2026-10-06
                """)).isEqualTo("""
                2026-10-05 unsettled (bad to good)
                2026-10-06 good 1, new_period
                """);
    }

    @Test
    void onlyTheChangeThatMattersIsNamed() {
        assertThat(tell("""
                entity,metric,as_of,value,issued,revision
                net,usage,2026-06-30,20,2026-07-05,
                net,usage,2026-06-30,30,2026-10-05,restated
                net,usage,2026-09-30,5,2026-10-05,
                """)).endsWith("2026-10-05 bad 0, new_period\n");
    }

    @Test
    void changesThatOnlyTogetherCanBeTakenBackAreNamedTogether() {
        assertThat(tell("""
                entity,metric,as_of,value,issued,revision
                net,usage,2026-06-30,20,2026-07-05,
                net,usage,2026-06-30,4,2026-10-05,restated
                net,usage,2026-09-30,5,2026-10-05,
                """)).endsWith("2026-10-05 bad 0, new_period, restatement\n");
    }

    @Test
    void othersFiguresAreNoCauseUnlessAFormulaTakesThemIn() {
        String figures = """
                entity,metric,as_of,value,issued,revision
                net,usage,2026-09-30,20,2026-10-05,
                other,usage,2026-09-30,20,2026-10-05,
                other,usage,2026-09-30,500,2026-10-06,restated
                """;
        assertThat(tell(figures)).isEqualTo("2026-10-05 good 1\n");
        assertThat(Base.of(
                                "frameworks/use.yaml",
                                USE.replace("metric: usage", "metric: rank").replace("10", "0.1"),
                                "metrics/m.yaml",
                                METRICS + "rank: {name: Rank, formula: usage / usage@other}\n",
                                "snapshots/s.csv",
                                figures)
                        .tell("net", TODAY, TODAY))
                .isEqualTo("""
                        2026-10-05 good 1
                        2026-10-06 bad 0, restatement
                        """);
    }

    @Test
    void anExceptionStartsByAPersonAndEndsByTheClock() {
        String judged = """
                override:
                  usage: {level: low, reason: "counted twice", by: editor, as_of: 2026-11-01, expires: 2026-11-30}
                """;
        assertThat(Base.of(
                                "frameworks/use.yaml", USE,
                                "metrics/m.yaml", METRICS,
                                "judgements/net.yaml", judged,
                                "snapshots/s.csv", "entity,as_of,issued,usage\nnet,2026-09-30,2026-10-05,20\n")
                        .tell("net", TODAY, TODAY))
                .isEqualTo("""
                        2026-10-05 good 1
                        2026-11-01 bad 0, judgement
                        2026-12-01 good 1, clock
                        """);
    }

    @Test
    void aNewVersionOfAFrameworkIsACause() {
        String stricter = USE.replace("low, 10, high", "low, 100, high") + "effective_from: 2026-11-01\n";
        assertThat(Base.of(
                                "frameworks/use-1.yaml", USE,
                                "frameworks/use-2.yaml", stricter,
                                "metrics/m.yaml", METRICS,
                                "snapshots/s.csv", "entity,as_of,issued,usage\nnet,2026-09-30,2026-10-05,20\n")
                        .tell("net", TODAY, "2026-12-31"))
                .startsWith("""
                        2026-10-05 good 1
                        2026-11-01 bad 0, framework
                        """);
    }

    @Test
    void anotherDefinitionOfAMetricIsACause() {
        assertThat(defined("effective_from: 2026-11-01")).isEqualTo("""
                        2026-10-05 good 1
                        2026-11-01 bad 0, definition
                        """);
    }

    @Test
    void aDefinitionThatIsNotYetInForceChangesNothing() {
        assertThat(defined("effective_from: 2027-01-01")).isEqualTo("2026-10-05 good 1\n");
    }

    /** Since the second file, users are counted without those who are paid. */
    private static String defined(String from) {
        return Base.of(
                        "frameworks/use.yaml",
                        USE,
                        "metrics/1.yaml",
                        "usage: {formula: all}",
                        "metrics/2.yaml",
                        "usage: {formula: all - paid, " + from + "}",
                        "snapshots/s.csv",
                        "entity,as_of,issued,all,paid\nnet,2026-09-30,2026-10-05,20,15\n")
                .tell("net", TODAY, TODAY);
    }

    @Test
    void aFigureThatOnlyALaterDefinitionTakesInIsSeenWhenItCounts() {
        assertThat(Base.of(
                                "frameworks/use.yaml",
                                USE,
                                "metrics/1.yaml",
                                "usage: {formula: all}",
                                "metrics/2.yaml",
                                "usage: {formula: all - paid, effective_from: 2026-11-01}",
                                "snapshots/s.csv",
                                """
                                entity,metric,as_of,value,issued
                                net,all,2026-09-30,20,2026-10-05
                                net,paid,2026-09-30,0,2026-10-05
                                net,paid,2026-09-30,15,2026-11-20
                                """)
                        .tell("net", TODAY, TODAY))
                .isEqualTo("""
                        2026-10-05 good 1
                        2026-11-20 bad 0, restatement
                        """);
    }

    @Test
    void aChangeTellsWhichCriteriaItMoved() {
        Base base = Base.of("frameworks/use.yaml", USE, "metrics/m.yaml", METRICS, "snapshots/s.csv", """
                entity,metric,as_of,value,issued,revision
                net,usage,2026-09-30,20,2026-10-05,
                net,usage,2026-09-30,5,2026-10-06,restated
                """);
        LocalDate day = LocalDate.parse("2026-10-06");
        List<DatedVerdict> verdicts = base.replay(new Clocks(day, day)).get(0).verdicts();

        Shift shift = verdicts.get(1).changes().get(0).shifts().get(0);
        assertThat(verdicts.get(0).changes()).isEmpty();
        assertThat(level(shift.before())).isEqualTo("high");
        assertThat(level(shift.after())).isEqualTo("low");
    }

    private static String level(Finding finding) {
        return finding.possible().get(0).level().orElseThrow().id();
    }

    /** The network of the user's guide whose idle machines were counted from August on. */
    @Test
    void renderWasCredibleUntilIdleNodesWereCounted() {
        Base render = Base.of(
                "entities.yaml",
                "render: {kind: compute}\n",
                "frameworks/compute.yaml",
                """
                id: compute
                version: 2.0.0
                effective_from: 2026-07-01
                criteria:
                  utilization: {metric: utilization, weight: 30, bands: [poor, 10%, fair, 20%, good, 50%, strong], why: "…", applies_to: [compute]}
                  revenue:     {metric: fee_share, weight: 30, bands: [poor, 20%, fair, 50%, good, 80%, strong], required: true, why: "…"}
                  demand:      {levels: [subsidised, mixed, mostly-organic, enterprise], weight: 25, review_every: P180D}
                  moat:        {levels: [none, weak, differentiated, unique], weight: 15, review_every: P365D}
                verdicts: [avoid, 35%, watch, 60%, credible, 80%, proven]
                """,
                "metrics/m.yaml",
                """
                gpu_registered: {name: Registered GPUs, unit: gpu, freshness: {every: P3M, grace: P20D}}
                gpu_active:     {name: GPUs earning fees, unit: gpu, freshness: {every: P3M, grace: P20D}}
                fees_usd:       {name: Fees paid, kind: flow, unit: USD}
                emissions_usd:  {name: Token incentives, kind: flow, unit: USD}
                utilization:    {name: GPU utilization, formula: gpu_active / gpu_registered}
                fee_share:      {name: Fee share, formula: fees_usd / (fees_usd + emissions_usd)}
                """,
                "judgements/render.yaml",
                """
                demand: [{level: mostly-organic, as_of: 2026-06-30, by: analyst}]
                moat: [{level: differentiated, as_of: 2026-06-30, by: analyst}]
                """,
                "snapshots/s.csv",
                """
                entity,metric,as_of,period,value,issued,revision
                render,gpu_active,2026-06-30,,1400,2026-07-05,
                render,gpu_registered,2026-06-30,,5600,2026-07-05,
                render,gpu_registered,2026-06-30,,8000,2026-08-01,redefined
                render,fees_usd,,2026-06,1100000,2026-07-05,
                render,emissions_usd,,2026-06,1000000,2026-07-05,
                """);

        assertThat(render.tell("render", "2026-07-31", "2026-07-31")).endsWith("2026-07-05 credible 2/3, new_period\n");
        assertThat(render.tell("render", "2026-08-02", "2026-08-02"))
                .endsWith("2026-08-01 watch 17/30, redefinition\n");
    }
}
