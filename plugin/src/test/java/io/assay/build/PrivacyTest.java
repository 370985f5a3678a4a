package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages that are not to be seen leave no trace in any file, by name or by content. Each hidden page, its title, its tag,
 * its headings, its text and its picture hold a word that stands nowhere else.
 */
class PrivacyTest {
    private static final List<String> HIDDEN =
            List.of("xprivate", "xfolder", "xunreadable", "xbroken", "xdraft", "xsecretary", "xquoted");

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void hidePages() {
        project = Project.in(folder)
                .failingOn(FailOn.NEVER)
                .write("site.yaml", "base_url: https://example.org/\ntaxonomies: [tags, teams]\n")
                .write("knowledge/open.md", """
                        ---
                        title: Open
                        framework: mills
                        ---
                        One may read [one](xprivate.md), [two](inner/xfolder.md#xfolder-heading "xfolder"),
                        [three](xbroken/page.md), [four](xunreadable.md), [five](xdraft.md), [six](xquoted.md) and [all](inner/).

                        ![seen](inner/xfolder.png) ![shown](./xprivate.png) <a href="xprivate.md">raw</a> [data](inner/xfolder.csv)

                        [defined] [secretary](../notes/xsecretary.md)

                        [defined]: xprivate.md "xprivate"

                        ## Upper
                        """)
                .write("knowledge/xprivate.md", hidden("xprivate", "private: true"))
                .write("knowledge/xquoted.md", hidden("xquoted", "private: \"yes\""))
                .write("knowledge/xdraft.md", hidden("xdraft", "draft: true"))
                .write("knowledge/inner/README.md", hidden("xfolder", "private: true"))
                .write("knowledge/inner/xfolder.md", hidden("xfolder", "order: 1"))
                .write("knowledge/inner/xfolder.png", "xfolder")
                .write("knowledge/inner/xfolder.csv", "xfolder")
                .write("knowledge/inner/deep/xfolder/xfolder.md", hidden("xfolder", "order: 1"))
                .write("knowledge/xbroken/README.md", "---\nprivate: [true\n---\n# xbroken\n")
                .write("knowledge/xbroken/page.md", hidden("xbroken", "order: 1"))
                .write("knowledge/xunreadable.md", "---\ntitle: \"xunreadable\n---\n# xunreadable\n")
                .write("notes/xsecretary.md", hidden("xsecretary", "private: true"))
                .write("snapshots/june.csv", "entity,as_of,use\nupper,2026-06-30,60%\n")
                .write("frameworks/mills.yaml", """
                        page: knowledge/xprivate.md
                        criteria:
                          use: {bands: [poor, 50%, good], why: it counts}
                        verdicts: [shut, 40%, keep]
                        """);
    }

    private static String hidden(String word, String key) {
        return """
                ---
                title: A title of %1$s
                tags: [%1$s]
                teams: [%1$s]
                owner: %1$s
                framework: %1$s
                entities: {%1$s: "%1$s heading"}
                %2$s
                ---
                # %1$s

                A paragraph of %1$s that links to [the open page](open.md), [both](knowledge/open.md) and [again](../open.md).

                ![%1$s](%1$s.png)

                ## %1$s heading

                ## Decision Framework

                1. %1$s?
                """.formatted(word, key);
    }

    @Test
    void hiddenPagesLeaveNoTrace() throws Exception {
        project.build();

        assertThat(project.has("open/index.html")).isTrue();
        assertThat(traces(HIDDEN)).isEmpty();
        assertThat(project.page("open/index.html").texts("ul.backlinks")).isEmpty();
    }

    @Test
    void linksToThemAreReportedAndShownAsPlainText() throws Exception {
        BuildReport report = project.build();
        HtmlPage page = project.page("open/index.html");

        assertThat(page.texts("div.prose").get(0)).contains("One may read one, two, three, four, five, six and all.");
        assertThat(page.links("div.prose")).allMatch(link -> link.startsWith("#") || link.startsWith("../entities/"));
        assertThat(page.all("img")).isEmpty();
        assertThat(Project.problems(report))
                .filteredOn(problem -> problem.startsWith("knowledge/open.md"))
                .allMatch(problem -> problem.contains("WITHHELD_LINK") || problem.contains("BROKEN_LINK"))
                .hasSize(13);
    }

    @Test
    void draftsAppearWhenTheyAreAskedForAndPrivatePagesDoNot() throws Exception {
        project.withDrafts().build();

        assertThat(project.page("xdraft/index.html").text("h1")).isEqualTo("A title of xdraft");
        assertThat(project.site().keySet())
                .filteredOn(path -> path.contains("xdraft"))
                .isNotEmpty();
        assertThat(traces(HIDDEN.stream().filter(word -> !word.equals("xdraft")).toList()))
                .isEmpty();
    }

    @Test
    void aPageThatTurnsPrivateTakesItsTracesWithIt() throws Exception {
        project.edit("knowledge/xprivate.md", "private: true", "private: false").build();
        assertThat(project.has("xprivate/index.html")).isTrue();

        project.edit("knowledge/xprivate.md", "private: false", "private: true").build();

        assertThat(traces(List.of("xprivate"))).isEmpty();
        assertThat(project.file(".assay-manifest")).doesNotContain("xprivate");
    }

    /** Each file of the site that holds one of the words, in its path or its bytes, with the words around it. */
    private List<String> traces(List<String> words) {
        List<String> traces = new ArrayList<>();
        project.site()
                .forEach((path, text) -> words.forEach(word -> {
                    int at = text.indexOf(word);
                    if (at >= 0) {
                        traces.add(
                                path + ": " + text.substring(Math.max(0, at - 50), Math.min(text.length(), at + 50)));
                    } else if (path.contains(word)) {
                        traces.add(path);
                    }
                }));
        return traces;
    }
}
