package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code metrics} blocks. */
class ValuesTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void writeFigures() {
        project = Project.in(folder).write("metrics/mill.yaml", """
                        grain: {name: Grain, unit: t, freshness: {every: P1M, grace: P5D}}
                        flour: {name: Flour, unit: t}
                        share: {name: Yield, formula: flour / grain, display: percent}
                        """).write("snapshots/june.csv", """
                        entity,as_of,grain,flour,source
                        upper,2026-06-30,1200,900,ledger
                        lower,2026-07-15,800,700,ledger
                        """);
    }

    private String rows(String block) throws Exception {
        project.write("knowledge/mills.md", "---\ntitle: Mills\n---\n\n```metrics\n" + block + "```\n")
                .failingOn(FailOn.NEVER)
                .build();
        String markdown = project.file("mills/index.md");
        return markdown.substring(markdown.indexOf("| ---")).lines().skip(1).collect(Collectors.joining("\n"));
    }

    @Test
    void aTableTellsDateSourceAndFreshness() throws Exception {
        assertThat(rows("metrics: [share, grain, flour]\n")).isEqualTo("""
                | Yield | Lower | 87.5% | 15 Jul 2026 | ledger | current |
                | Yield | Upper | 75% | 30 Jun 2026 | ledger | due |
                | Grain | Lower | 800\u00a0t | 15 Jul 2026 | ledger | current |
                | Grain | Upper | 1,200\u00a0t | 30 Jun 2026 | ledger | due |
                | Flour | Lower | 700\u00a0t | 15 Jul 2026 | ledger |  |
                | Flour | Upper | 900\u00a0t | 30 Jun 2026 | ledger |  |""");
    }

    @Test
    void ofAComputedMetricSourcesAndLinesOfAllInputsAreThere() throws Exception {
        project.write("snapshots/late.csv", """
                        # source: press
                        entity,as_of,flour
                        upper,2026-07-15,960
                        """)
                .write("snapshots/july.csv", """
                        entity,as_of,grain,source
                        upper,2026-07-15,1200,ledger
                        """)
                .failingOn(FailOn.NEVER)
                .build();

        assertThat(project.file("metrics/share/values.csv")).isEqualTo("""
                entity,from,to,low,high,issued,status,source,url,illustrative,file,line
                lower,2026-07-15,2026-07-15,0.875,0.875,2026-07-15,normal,ledger,,false,snapshots/june.csv,3
                upper,2026-06-30,2026-06-30,0.75,0.75,2026-06-30,normal,ledger,,false,snapshots/june.csv,2
                upper,2026-07-15,2026-07-15,0.8,0.8,2026-07-15,normal,press|ledger,,false,snapshots/late.csv|snapshots/july.csv,3|2
                """);
    }

    @Test
    void itsValuesAreThereAsCsv() throws Exception {
        rows("metrics: share\nentities: [upper]\n");

        assertThat(project.file("mills/a-values.csv")).isEqualTo("""
                metric,entity,low,high,as_of,issued,state,status,freshness,source,illustrative
                share,upper,0.75,0.75,2026-06-30,2026-06-30,known,normal,due,ledger,false
                """);
        assertThat(project.file("mills/index.html")).contains("href=\"a-values.csv\" download");
    }

    @Test
    void everyPageIsThereAsData() throws Exception {
        project.write("knowledge/plain.md", "# Plain\n\nNo figure, but [mills](mills.md).\n")
                .write("knowledge/mills.md", """
                        # Mills

                        ## Yield

                        The upper mill keeps [75%](metric:upper/share).

                        ```metrics
                        metrics: grain
                        ```

                        ```chart
                        metric: share
                        ```
                        """)
                .failingOn(FailOn.NEVER)
                .build();

        JsonNode page = new ObjectMapper().readTree(project.file("mills/page.json"));
        assertThat(page.at("/source").asText()).isEqualTo("knowledge/mills.md");
        assertThat(page.at("/headings/1/anchor").asText()).isEqualTo("yield");
        assertThat(page.at("/figures/0/metric").asText()).isEqualTo("share");
        assertThat(page.at("/figures/0/value/exact").asText()).isEqualTo("3/4");
        assertThat(page.at("/figures/0/evidence").findValuesAsText("line")).containsExactly("2", "2");
        assertThat(page.at("/tables").toString()).isEqualTo("[\"mills/a-values.csv\"]");
        assertThat(project.file(page.at("/charts/0").asText())).startsWith("Entity,Yield,");
        assertThat(project.page("mills/index.html").text("footer")).contains("This page as data");
        assertThat(page.at("/links").findValuesAsText("url")).contains("metrics/share/index.html");
        assertThat(page.at("/backlinks").findValuesAsText("title")).containsExactly("Plain");
        JsonNode plain = new ObjectMapper().readTree(project.file("plain/page.json"));
        assertThat(plain.at("/links/0/url").asText()).isEqualTo("mills/index.html");
        assertThat(plain.has("figures")).isFalse();
        JsonNode metric = new ObjectMapper().readTree(project.file("metrics/share/page.json"));
        assertThat(metric.at("/figures/0/formula").asText()).isEqualTo("flour / grain");
        assertThat(metric.at("/backlinks").findValuesAsText("title")).contains("Mills");
        assertThat(metric.at("/tables/0").asText()).isEqualTo("metrics/share/values.csv");
    }

    @Test
    void itHoldsWhatIsAskedForElseWhatTheFrameworkOfThePageCounts() throws Exception {
        assertThat(rows("metrics: grain\nentities: [upper]\n"))
                .contains("Upper")
                .doesNotContain("Lower", "Flour");
        assertThat(rows("")).contains("Yield", "Grain", "Flour");
        project.write("frameworks/mills.yaml", """
                criteria:
                  flour: {bands: [poor, 800, good], why: it counts}
                verdicts: [shut, 40%, keep]
                """);
        project.write("knowledge/mills.md", "---\nframework: mills\n---\n# Mills\n\n```metrics\n```\n")
                .build();
        assertThat(project.page("mills/index.html").links("table.values-table"))
                .contains("../metrics/flour/index.html", "../entities/upper/index.html")
                .doesNotContain("../metrics/grain/index.html");
    }

    @Test
    void aSlipIsToldAtItsPlace() throws Exception {
        project.write("knowledge/mills.md", "# Mills\n\n```metrics\nmetrics: [grian]\nentity: [upper]\n```\n");

        assertThat(Project.problems(project.check()))
                .containsExactly(
                        "knowledge/mills.md:4:11 UNKNOWN_METRIC unknown metric 'grian'; did you mean 'grain'?",
                        "knowledge/mills.md:5:1 UNKNOWN_KEY unknown key 'entity'; known here: metrics, entities");
    }
}
