package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simple cases are simple: some Markdown, or three files for a verdict. */
class SmallSitesTest {
    @TempDir
    private Path folder;

    @Test
    void anyFolderOfMarkdownIsASite() throws Exception {
        Project project = Project.in(folder)
                .write("a-first-thought.md", "No heading here, but a [link](trees/oak.md#acorns).\n")
                .write("trees/oak.md", "# The Oak\n\nSlow.\n\n## Acorns\n\n![An acorn](acorn.png)\n")
                .write("trees/acorn.png", new byte[] {1, 2, 3})
                .write("trees/old_growth/README.md", "# Old Growth\n\nSee [the oak](../oak.md).\n")
                .write("trees/old_growth/yew.md", "yew\n");

        assertThat(Project.problems(project.build())).isEmpty();

        HtmlPage home = project.page("index.html");
        assertThat(home.text("h1")).isEqualTo("Notes");
        assertThat(home.texts("a.page-list-title")).containsExactly("A first thought", "The Oak");
        assertThat(home.links("main"))
                .containsExactly("a-first-thought/index.html", "trees/index.html", "trees/oak/index.html");
        HtmlPage trees = project.page("trees/index.html");
        assertThat(trees.text("h1")).isEqualTo("Trees");
        assertThat(trees.links("main"))
                .containsExactly("oak/index.html", "old-growth/index.html", "old-growth/yew/index.html");
        assertThat(project.page("trees/old-growth/yew/index.html").texts("nav.breadcrumbs"))
                .containsExactly("Home Trees Old Growth");
        HtmlPage oak = project.page("trees/oak/index.html");
        assertThat(oak.texts("ul.backlinks"))
                .containsExactly("A first thought No heading here, but a link. Old Growth See the oak.");
        assertThat(oak.addresses()).contains("../acorn.png");
        assertThat(project.file("trees/acorn.png")).isEqualTo("\1\2\3");
        assertThat(project.page("a-first-thought/index.html").links("div.prose"))
                .containsExactly("../trees/oak/index.html#acorns");
    }

    @Test
    void anEmptyFolderIsASiteWithNothingInIt() throws Exception {
        Project project = Project.in(folder).write("site.yaml", "title: Empty\n");

        assertThat(Project.problems(project.build())).isEmpty();
        assertThat(project.page("index.html").text("h1")).isEqualTo("Empty");
    }

    /** 550 of 1100 is 50%, strong, a score of 1; mixed is the second of four levels, 1/3: together 2/3, over 60%. */
    @Test
    void threeFilesGiveAVerdict() throws Exception {
        Project project = Project.in(folder)
                .write("compute.md", """
                        ---
                        framework: compute
                        ---
                        # Decentralized compute
                        ## Akash (AKT)
                        """)
                .write("snapshots/akash.csv", """
                        entity,as_of,gpu_active,gpu_registered,demand,note
                        akash,2026-06-30,550,1100,mixed,by analyst: half of the leases are subsidised
                        """)
                .write("frameworks/compute.yaml", """
                        metrics:
                          utilization: gpu_active / gpu_registered
                        criteria:
                          utilization: {bands: [poor, 10%, fair, 20%, good, 50%, strong], why: "below a tenth, supply is decoration"}
                          demand: {levels: [subsidised, mixed, mostly-organic, enterprise]}
                        verdicts: [avoid, 35%, watch, 60%, credible]
                        """);

        assertThat(Project.problems(project.build())).isEmpty();

        JsonNode verdict = new ObjectMapper().readTree(project.file("entities/akash/verdict.json"));
        assertThat(verdict.at("/verdict").asText()).isEqualTo("Credible");
        assertThat(verdict.at("/name").asText()).isEqualTo("Akash");
        assertThat(verdict.at("/score/exact").asText()).isEqualTo("2/3");
        assertThat(verdict.at("/illustrative").asBoolean()).isFalse();
        assertThat(project.page("compute/index.html").text("aside.verdict-card"))
                .startsWith("Credible Judged on 2 of 2 criteria");
        assertThat(project.page("entities/akash/index.html").text("h1")).isEqualTo("Akash AKT");
        assertThat(project.page("entities/akash/index.html").text("main"))
                .contains("half of the leases are subsidised");
    }

    @Test
    void aSlipInANameIsNoEntityThoughNobodyDeclaredAny() throws Exception {
        Project project = Project.in(folder)
                .failingOn(FailOn.NEVER)
                .write("mills.md", """
                        ---
                        framework: mills
                        ---
                        # Mills
                        ## Upper
                        """)
                .write("snapshots/june.csv", """
                        entity,as_of,sacks,state
                        upper,2026-06-30,60,sound
                        uppre,2026-07-31,3,poor
                        """)
                .write("frameworks/mills.yaml", """
                        criteria:
                          sacks: {bands: [few, 10, many], why: tried}
                          state: {levels: [poor, sound]}
                        verdicts: [shut, 40%, keep]
                        """);

        assertThat(Project.problems(project.build()))
                .containsExactly(
                        "snapshots/june.csv:3:1 SIMILAR_ID 'uppre' is declared nowhere, and no heading names"
                                + " it, so its figures are left out; did you mean 'upper'? If not, declare it in entities.yaml");
        assertThat(project.site().keySet()).noneMatch(path -> path.contains("uppre"));
        assertThat(project.page("entities/upper/index.html").texts("h2.verdict-hero-word"))
                .containsExactly("Keep");
    }
}
