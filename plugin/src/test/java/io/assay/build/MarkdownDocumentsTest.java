package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs read: pages as Markdown, the list of them, and a bundle for each agent. */
class MarkdownDocumentsTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void writePages() {
        project = Project.in(folder)
                .write("site.yaml", "title: Mills\ndescription: What we know of mills\n")
                .write("knowledge/grain/wheat.md", """
                        ---
                        title: Wheat
                        agents: [Ana, bo]
                        last_reviewed: 2026-07-01
                        framework: mills
                        ---
                        See [rye](rye.md#how "a crop"), [the folder](.), [the picture](../a%20b.png),
                        [a secret [one]](<hidden.md> "no") and `[code](rye.md)`. <!-- ask Bo -->

                        Upper
                        -----

                        Text. `<!-- not a comment -->`

                        <!-- bands -->

                        ```text
                        <!-- kept -->
                        ```
                        """)
                .write("knowledge/grain/rye.md", "---\nagents: [ana]\n---\n# Rye\n## How\nSlowly.\n")
                .write("knowledge/grain/hidden.md", "---\nprivate: true\n---\n# Hidden\n")
                .write("knowledge/a b.png", "png")
                .write("snapshots/june.csv", "entity,as_of,use\nupper,2026-06-30,60%\n")
                .write("frameworks/mills.yaml", """
                        criteria:
                          use: {bands: [poor, 50%, good], why: it counts}
                        verdicts: [shut, 40%, keep]
                        """);
    }

    @Test
    void aPageStandsAloneAsMarkdown() throws Exception {
        project.build();

        assertThat(project.file("grain/wheat/index.md")).isEqualTo("""
                ---
                title: "Wheat"
                url: "grain/wheat/"
                source: "knowledge/grain/wheat.md"
                last_reviewed: "2026-07-01"
                ---

                # Wheat

                See [rye](../rye/index.md#how "a crop"), [the folder](../index.html), [the picture](../../a%20b.png),
                a secret [one] and `[code](rye.md)`.\s

                Upper
                -----

                > **Upper: Keep** (100.0 of 100), by Mills.
                >
                > Every criterion is at its best level. Judged on 1 of 1 criterion, latest figure of 30 Jun 2026, certainty very low.


                Text. `<!-- not a comment -->`

                | Criterion | Weight | Levels, worst first | Why |
                | --- | --- | --- | --- |
                | Use | 100% | poor below 50%; good 50% and more | it counts |

                ```text
                <!-- kept -->
                ```
                """);
    }

    @Test
    void anAgentGetsItsPagesInOneFile() throws Exception {
        project.build();

        assertThat(project.file("agents/ana/bundle.md"))
                .contains(
                        "title: \"Rye\"",
                        "# Rye",
                        "title: \"Wheat\"",
                        "[rye](../../grain/rye/index.md#how \"a crop\")");
        assertThat(project.file("agents/ana/bundle.json"))
                .contains("\"agent\": \"ana\"", "\"title\": \"Rye\"", "\"markdown\": \"# Wheat");
        assertThat(project.file("agents/bo/bundle.md")).contains("# Wheat").doesNotContain("# Rye");
        assertThat(project.file("agents/ana/index.html")).contains("href=\"bundle.md\"", "href=\"bundle.json\"");
        assertThat(project.file("llms-full.txt")).contains("# Rye", "# Wheat", "](grain/rye/index.md#how");
    }

    @Test
    void aListNamesEveryPageAndVerdict() throws Exception {
        project.publishedAt("https://example.org/mills").build();

        assertThat(project.file("llms.txt")).isEqualTo("""
                # Mills

                > What we know of mills

                Figures as of 2026-08-02, as known on 2026-08-02.

                ## Grain

                - [Rye](https://example.org/mills/grain/rye/index.md): Slowly.
                - [Wheat](https://example.org/mills/grain/wheat/index.md): See rye, the folder, the picture, a secret [one] and [code](rye.md).

                ## Verdicts

                - [Upper: Keep](https://example.org/mills/entities/upper/verdict.json): Every criterion is at its best level.

                ## Agents

                - [ana](https://example.org/mills/agents/ana/bundle.md): 2 pages
                - [bo](https://example.org/mills/agents/bo/bundle.md): 1 page

                ## Optional

                - [All pages in one file](https://example.org/mills/llms-full.txt)
                - [All pages as JSON, with their terms and where the JSON of each is](https://example.org/mills/index.json)
                """);
    }

    @Test
    void aBundleOfManyMegabytesIsWrittenOnlyWhenAskedFor() throws Exception {
        String large = "A word or two of text.\n".repeat(500_000);
        project.write("knowledge/long.md", "---\nagents: [bo]\n---\n```\n" + large + "```\n");
        BuildReport report = project.build();

        assertThat(project.site())
                .containsKey("agents/bo/index.html")
                .doesNotContainKeys("agents/bo/bundle.md", "llms-full.txt");
        assertThat(project.file("agents/bo/index.html")).doesNotContain("bundle.md");
        assertThat(project.file("agents/ana/index.html")).contains("bundle.md");
        assertThat(Project.problems(report))
                .contains("site.yaml:1:1 LARGE_BUNDLE 'agents/bo/bundle.md' is left out: it would have 11 MB;"
                        + " 'large_bundles: true' in site.yaml writes it all the same");

        project.write("site.yaml", "large_bundles: true\n").build();

        assertThat(project.file("agents/bo/bundle.md")).contains("A word or two");
    }
}
