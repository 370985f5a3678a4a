package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ladder looks like: two small files, and the pages that come of them. */
class LadderPagesTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void build() throws Exception {
        project = Project.in(folder)
                .write("README.md", "# Rollups\n")
                .write("site.yaml", "severity: {KB149: off}\n")
                .write("frameworks/rollup.yaml", """
                        name: Rollup stages
                        aggregate: ladder
                        metrics: {exit_window: {name: Exit window, unit: day}}
                        criteria:
                          challengers: {levels: [few, many], applies_to: [optimistic]}
                        stages:
                          - {id: stage-0, name: Stage 0, requires: [roots_posted]}
                          - {id: stage-1, name: Stage 1, requires: [exit_window: ">= P7D", council: yes, challengers]}
                          - {id: stage-2, name: Stage 2, requires: [exit_window: ">= P30D", bound: yes]}
                        """)
                .write("entities.yaml", "alpha: {name: Alpha, kind: zk}\n")
                .write("snapshots/a.csv", "entity,as_of,exit_window\nalpha,2026-06-30,P36D\n")
                .write("judgements/alpha.yaml", """
                        roots_posted: {level: yes, as_of: 2026-06-30}
                        council: {level: under review, as_of: 2026-06-30}
                        """);
        assertThat(Project.problems(project.build())).isEmpty();
    }

    @Test
    void theEntitysPageSaysWhatHoldsAndWhatIsMissing() {
        HtmlPage page = project.page("entities/alpha/index.html");
        assertThat(page.texts(".verdict-hero-word")).containsExactly("Stage 0");
        assertThat(page.texts(".verdict-hero-reason")).containsExactly("Missing for Stage 1: council (under review).");
        assertThat(page.texts(".stage-head"))
                .containsExactly("Stage 0 met", "Stage 1 1 of 2 met, 1 under review", "Stage 2 1 of 2 met");
        assertThat(page.texts(".requirement"))
                .containsExactly(
                        "Roots posted met",
                        "Exit window: 7 days or more 36\u00a0days met",
                        "Council under review",
                        "Challengers: many applies to optimistic only does not apply",
                        "Exit window: 30 days or more 36\u00a0days met",
                        "Bound nobody has judged it open");
        assertThat(page.texts("dt")).doesNotContain("Score");
        assertThat(page.texts(".criterion-basis")).noneMatch(basis -> basis.contains("Weight"));
    }

    @Test
    void theFrameworksPageListsTheStages() {
        HtmlPage page = project.page("frameworks/rollup/index.html");
        assertThat(page.texts(".stage-head")).containsExactly("Stage 0", "Stage 1", "Stage 2");
        assertThat(page.texts("td.matrix-verdict")).containsExactly("Stage 0");
        assertThat(page.texts("h2")).contains("The stages").doesNotContain("From score to verdict");
    }

    @Test
    void noWeightsAreToldOnALadder() throws Exception {
        project.write("README.md", "# Rollups\n\n<!-- bands: rollup -->\n").build();
        assertThat(project.file("index.md"))
                .contains("| Criterion | Levels, worst first | Why |")
                .contains("| Challengers | under review; few; many |  |");
    }

    /** From the start of the lowest stage that it may have to the end of the highest. */
    @Test
    void stagesThatMayBeAreMarkedWhole() throws Exception {
        project.edit("judgements/alpha.yaml", "level: under review", "level: yes")
                .build();
        HtmlPage page = project.page("entities/alpha/index.html");
        assertThat(page.texts(".verdict-hero-word")).containsExactly("Unsettled: Stage 1 to Stage 2");
        assertThat(project.file("entities/alpha/index.html"))
                .contains("class=\"scale-range\" x=\"50%\" y=\"2\" width=\"50%\"");
    }

    @Test
    void theDocumentHoldsTheStages() throws Exception {
        JsonNode verdict = new ObjectMapper().readTree(project.file("entities/alpha/verdict.json"));
        assertThat(verdict.get("lowest").asText()).isEqualTo("Stage 0");
        assertThat(verdict.get("score").isNull()).isTrue();
        assertThat(verdict.at("/stages/1/id").asText()).isEqualTo("stage-1");
        assertThat(verdict.at("/stages/1/holds").asText()).isEqualTo("no");
        assertThat(verdict.at("/stages/1/requirements/1/state").asText()).isEqualTo("under_review");
        assertThat(verdict.at("/stages/2/holds").asText()).isEqualTo("open");
    }

    @Test
    void lengthsOfTimeAreComparedWithDaysAlone() throws Exception {
        project.write("metrics/m.yaml", "fee: {unit: USD}\n")
                .write("frameworks/fees.yaml", """
                        criteria: {fee: {bands: [low, P7D, high], why: x}}
                        guards: [{when: fee > P1D, max_verdict: a, because: x}]
                        verdicts: [a, 50%, b]
                        """)
                .write("snapshots/b.csv", "entity,as_of,fee\nalpha,2026-06-30,P2D\n");
        assertThat(Project.problems(project.failingOn(FailOn.NEVER).build()))
                .containsExactly(
                        "frameworks/fees.yaml:1:12 NOT_IN_DAYS 'fee' is compared with a length of time and counted in"
                                + " 'USD'; count it in days, with unit: day, or compare it with a number",
                        "frameworks/fees.yaml:2:17 NOT_IN_DAYS 'fee' is compared with a length of time and counted in"
                                + " 'USD'; count it in days, with unit: day, or compare it with a number",
                        "snapshots/b.csv:2:18 NOT_IN_DAYS 'fee' is counted in 'USD', not in days; write a number, or"
                                + " give the metric unit: day");
    }
}
