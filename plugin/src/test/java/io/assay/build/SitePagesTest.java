package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.assay.output.UnsafeTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which page gets a URL, and where a site may be written. */
class SitePagesTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void emptyProject() {
        project = Project.in(folder);
    }

    @Test
    void twoPagesWithOneUrlAreAnErrorThatNamesBoth() throws Exception {
        project.write("knowledge/a/oak tree.md", "# One\n")
                .write("knowledge/a/oak-tree.md", "# Two\n")
                .write("knowledge/a/oak-tree-2.md", "# Three\n");

        BuildReport report = project.build();

        assertThat(report.failed()).isTrue();
        assertThat(Project.problems(report))
                .containsExactly(
                        "knowledge/a/oak-tree.md:1:1 DUPLICATE_URL this page and 'knowledge/a/oak tree.md' have"
                                + " one URL, 'a/oak-tree/'; rename one of them, or give it a 'permalink';"
                                + " until then it stands at 'a/oak-tree-3/'");
    }

    @Test
    void ofTwoPagesWithOneUrlNoneIsLost() throws Exception {
        project.write("knowledge/a/oak tree.md", "# One\n")
                .write("knowledge/a/oak-tree.md", "# Two\n\nSee [one](oak%20tree.md).\n")
                .write("knowledge/a/oak-tree-2.md", "# Three\n\nSee [two](oak-tree.md).\n")
                .failingOn(FailOn.NEVER)
                .build();

        assertThat(project.page("a/oak-tree/index.html").text("h1")).isEqualTo("One");
        assertThat(project.page("a/oak-tree-2/index.html").text("h1")).isEqualTo("Three");
        assertThat(project.page("a/oak-tree-3/index.html").text("h1")).isEqualTo("Two");
        assertThat(project.page("a/oak-tree-2/index.html").links("div.prose")).contains("../oak-tree-3/index.html");
    }

    @Test
    void madePagesYieldToWrittenOnes() throws Exception {
        project.write("tags/slow.md", "# What slow means\n")
                .write("oak.md", "---\ntags: [slow, tall]\n---\n# Oak\n")
                .write("anywhere/list.md", "---\npermalink: trees\n---\n# All trees\n")
                .write("trees/yew.md", "# Yew\n")
                .build();

        assertThat(project.page("tags/slow/index.html").text("h1")).isEqualTo("What slow means");
        assertThat(project.page("tags/tall/index.html").text("h1")).isEqualTo("tall");
        assertThat(project.page("trees/index.html").text("h1")).isEqualTo("All trees");
    }

    @Test
    void theHomePageIsWhicheverPageHasItsUrl() throws Exception {
        project.write("notes/start.md", "---\npermalink: /\n---\n# Start\n\nHere it begins.\n")
                .write("README.md", "---\npermalink: about\n---\n# About\n\nWho writes [this](notes/start.md).\n")
                .build();

        assertThat(project.page("index.html").text("main")).contains("Here it begins.");
        assertThat(project.page("index.html").source()).contains("notes/start.md");
        assertThat(project.page("about/index.html").text("h1")).isEqualTo("About");
        assertThat(project.page("about/index.html").links("div.prose")).containsExactly("../index.html");
    }

    @Test
    void anIndexIsTheSectionsPageBeforeAReadme() throws Exception {
        project.write("trees/Index.md", "# Trees\n").write("trees/README.md", "# Read me\n");

        assertThat(Project.problems(project.build()))
                .containsExactly(
                        "trees/README.md:1:1 DUPLICATE_INDEX 'Index.md' beside it is the section's page, so this"
                                + " one has a URL of its own; keep one of the two");
        assertThat(project.page("trees/index.html").text("h1")).isEqualTo("Trees");
        assertThat(project.page("trees/readme/index.html").text("h1")).isEqualTo("Read me");
    }

    @Test
    void filesThatOnlyDifferInCaseAreTold() throws Exception {
        project.write("README.md", "# Home\n\n![one](Logo.png) ![two](logo.png)\n")
                .write("Logo.png", "1")
                .write("logo.png", "2");

        assertThat(Project.problems(project.failingOn(FailOn.NEVER).build()))
                .containsExactly(
                        "logo.png:1:1 PATH_TAKEN 'logo.png' can't be published: the site has 'Logo.png' already;"
                                + " give it another name");
        assertThat(project.file("Logo.png")).isEqualTo("1");
    }

    @Test
    void filesThatWouldShareAPathInTheSiteAreTold() throws Exception {
        project.write("knowledge/oak.md", "# Oak\n\n![one](leaf.png) ![two](../leaf.png) [page](oak/index.html)\n")
                .write("knowledge/leaf.png", "1")
                .write("knowledge/oak/index.html", "<p>")
                .write("leaf.png", "2");

        assertThat(Project.problems(project.build()))
                .containsExactly(
                        "knowledge/oak/index.html:1:1 PATH_TAKEN 'knowledge/oak/index.html' can't be published: the site has"
                                + " 'oak/index.html' already; give it another name",
                        "leaf.png:1:1 PATH_TAKEN 'leaf.png' can't be published: the site has 'leaf.png' already;"
                                + " give it another name");
    }

    @Test
    void noIdStandsTwiceOnAPageThatShowsEverythingTwice() throws Exception {
        project.write("mills.md", """
                        ---
                        framework: mills
                        ---
                        # Mills
                        ## Upper
                        ## Upper
                        <!-- matrix -->
                        <!-- matrix -->
                        <!-- bands -->
                        <!-- bands -->
                        ```chart
                        metric: use
                        ```
                        ```chart
                        metric: use
                        ```
                        """)
                .write("snapshots/june.csv", "entity,as_of,use\nupper,2026-06-30,60%\nlower,2026-06-30,40%\n")
                .write("frameworks/mills.yaml", """
                        criteria:
                          use: {bands: [poor, 50%, good], why: it counts}
                        verdicts: [shut, 40%, keep]
                        """);

        assertThat(Project.problems(project.build())).isEmpty();
        project.pages().forEach(page -> assertThat(page.ids()).as(page.path()).doesNotHaveDuplicates());
    }

    @Test
    void aStrangersFolderIsNotWrittenTo() throws Exception {
        project.write("oak.md", "# Oak\n");
        Files.createDirectories(project.output());
        Files.writeString(project.output().resolve("thesis.txt"), "mine");

        assertThatThrownBy(project::build)
                .isInstanceOf(UnsafeTargetException.class)
                .hasMessageContaining("was not written by Assay");
        assertThat(project.output()).isDirectoryContaining("glob:**thesis.txt");
    }

    @Test
    void aFileThatCameLaterStays() throws Exception {
        project.write("oak.md", "# Oak\n").build();
        Path stranger = Files.writeString(project.output().resolve("oak/thesis.txt"), "mine");

        project.delete("oak.md").write("yew.md", "# Yew\n").build();

        assertThat(stranger).hasContent("mine");
        assertThat(project.has("oak/index.html")).isFalse();
    }

    @Test
    void aSiteInItsOwnContentIsRefusedUnlessItIsLeftOutWhenRead() throws Exception {
        project.write("oak.md", "# Oak\n");

        assertThatThrownBy(() -> project.build(project.content().resolve("site")))
                .isInstanceOf(UnsafeTargetException.class)
                .hasMessageContaining("which the site is made from");
        assertThatThrownBy(() -> project.build(project.content())).isInstanceOf(UnsafeTargetException.class);
        assertThatThrownBy(() -> project.build(folder)).isInstanceOf(UnsafeTargetException.class);
        assertThat(project.build(project.content().resolve("target/site")).pages())
                .isEqualTo(
                        project.build(project.content().resolve("target/site")).pages());
    }

    @Test
    void aSiteOfACheckIsNowhere() throws Exception {
        project.write("oak.md", "# Oak\n");
        assertThat(project.check().written()).isEmpty();
        assertThat(project.output()).doesNotExist();
    }

    @Test
    void theBaseUrlIsForToolsAndPagesLinkWithoutIt() throws Exception {
        project.publishedAt("https://example.org/notes")
                .write("trees/oak.md", "# Oak\n")
                .build();

        HtmlPage page = project.page("trees/oak/index.html");
        assertThat(page.addresses()).contains("https://example.org/notes/trees/oak/", "../../index.html");
        assertThat(page.addresses())
                .filteredOn(address -> address.startsWith("https:"))
                .hasSize(1);
    }
}
