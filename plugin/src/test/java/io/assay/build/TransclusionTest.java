package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransclusionTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void write() {
        project = Project.in(folder).write("deep/part.md", """
                # Part

                Opening, [near](other.md). ^open

                ## First

                One, [up](#first).

                ### Detail

                Two.

                ## Second

                Three.
                """).write("deep/other.md", "# Other\n");
    }

    private String shown(String embed) throws Exception {
        BuildReport report =
                project.write("host.md", "# Host\n\n## Here\n\n" + embed + "\n").build();
        assertThat(Project.problems(report)).isEmpty();
        String html = project.file("host/index.html");
        int start = html.indexOf("<div class=\"embed\">");
        return html.substring(start, html.indexOf("\n</div>", html.indexOf("embed-source")));
    }

    @Test
    void aPageIsShownWithItsHeadingsBelowTheOneAbove() throws Exception {
        assertThat(shown("![[Part]]"))
                .contains("<div id=\"a-embed-1-^open\">")
                .contains("<a href=\"../deep/other/index.html\">near</a>")
                .contains("<h3 id=\"a-embed-1-first\">First")
                .contains("<a href=\"../deep/part/index.html#first\">up</a>")
                .contains("<h4 id=\"a-embed-1-detail\">Detail")
                .contains("Three.")
                .contains("<p class=\"embed-source\">From <a href=\"../deep/part/index.html\">Part</a></p>");
    }

    @Test
    void aSectionEndsAtTheNextHeadingOfItsLevel() throws Exception {
        assertThat(shown("![[Part#First]]"))
                .contains("<h3 id=\"a-embed-1-first\">")
                .contains("Two.")
                .doesNotContain("Opening")
                .doesNotContain("Three.")
                .contains("<a href=\"../deep/part/index.html#first\">Part</a>");
    }

    @Test
    void aBlockIsShownAlone() throws Exception {
        assertThat(shown("![[Part#^open]]")).contains("Opening").doesNotContain("First");
    }

    @Test
    void noIdRepeatsWhereAPageIsShownTwice() throws Exception {
        project.write("host.md", "# Host\n\n![[Part]]\n\n![[Part]]\n\n![[#Part]]\n\n## Part\n\nMine.\n")
                .build();

        List<String> ids = project.page("host/index.html").ids();
        assertThat(ids).doesNotHaveDuplicates().contains("a-embed-2-first");
    }

    @Test
    void footnotesComeWithThePageAndAreLeftOutOfAPassage() throws Exception {
        project.write("notes.md", "# Notes\n\nOne[^a].\n\n## Two\n\nTwo[^a]. ^two\n\n[^a]: Said.\n");
        project.write("host.md", "# Host\n\nMine[^b].\n\n![[Notes]]\n\n![[Notes#^two]]\n\n[^b]: Mine.\n")
                .build();

        HtmlPage host = project.page("host/index.html");
        assertThat(host.ids())
                .doesNotHaveDuplicates()
                .contains("fn:1", "fnref:1", "a-embed-1-fn:1", "a-embed-1-fnref:1", "a-embed-1-fnref:1-2")
                .noneMatch(id -> id.startsWith("a-embed-2-fn"));
        assertThat(host.links("div.embed"))
                .contains("#a-embed-1-fn:1", "#a-embed-1-fnref:1-2")
                .noneMatch(link -> link.startsWith("#fn"));
    }

    @Test
    void pagesThatShowEachOtherEnd() throws Exception {
        project.write("one.md", "# One\n\nA.\n\n![[two]]\n").write("two.md", "# Two\n\nB.\n\n![[one]]\n");

        BuildReport report = project.build();

        assertThat(Project.problems(report))
                .containsExactly(
                        "one.md:5:4 ENDLESS_EMBED this embed shows itself: 'two' leads back here; a link stands in its"
                                + " place; embed a section or a block that does not lead back",
                        "two.md:5:4 ENDLESS_EMBED this embed shows itself: 'one' leads back here; a link stands in its"
                                + " place; embed a section or a block that does not lead back");
        assertThat(project.file("one/index.html")).contains("B.").contains("<a href=\"#\">one</a>");
    }

    @Test
    void aPrivatePageLeavesNoTrace() throws Exception {
        project.write("hush.md", "---\nprivate: true\n---\n# Hush hush\n\nSilence.\n")
                .write(
                        "host.md",
                        "# Host\n\nSome words.\n\n![[hush]]\n\nMore ![[hush]] words.\n\n![[hush#Hush hush]]\n")
                .build();

        assertThat(project.site().values()).noneMatch(text -> text.toLowerCase().contains("hush"));
    }
}
