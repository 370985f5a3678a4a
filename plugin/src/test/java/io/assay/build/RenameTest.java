package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Edit;
import io.assay.fix.EditWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that move and headings that are renamed, edit by edit. */
class RenameTest {
    private static final String COMMENT =
            "# Addresses that readers may have kept, with their anchors. Written by the goal assay:fix; commit it.\n";
    private static final String GPU = "# GPU\n\n## Prices\n\nText.\n\n## Use\n\nMore.\n";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void publish() throws Exception {
        project = Project.in(folder)
                .write("urls.yaml", "")
                .write("README.md", "# Home\n")
                .write("gpu.md", GPU);
        fix();
        assertThat(urls()).isEqualTo(COMMENT + "/: [home]\n/gpu/: [gpu, prices, use]\n");
        assertThat(Project.problems(project.check())).isEmpty();
    }

    private void fix() throws Exception {
        List<Edit> edits = project.check().diagnostics().stream()
                .flatMap(problem -> problem.fix().stream())
                .toList();
        assertThat(EditWriter.apply(project.content(), edits)).hasSameSizeAs(edits);
    }

    private String urls() throws Exception {
        return Files.readString(project.content().resolve("urls.yaml"));
    }

    @Test
    void aPageThatMovedIsFoundAndGetsAnAlias() throws Exception {
        project.delete("gpu.md").write("compute/cards.md", GPU);

        assertThat(Project.problems(project.check()))
                .containsExactly(
                        "urls.yaml:1:1 URLS_OUTDATED this list of addresses is not up to date;"
                                + " run assay:fix, and commit the list",
                        "urls.yaml:3:1 VANISHED_URL the address '/gpu/' would lead nowhere; it seems to have moved to"
                                + " 'compute/cards.md': run assay:fix, or give that page the alias '/gpu/'");

        fix();

        assertThat(Project.problems(project.build())).isEmpty();
        assertThat(project.file("gpu/index.html")).contains("url=../compute/cards/index.html");
        assertThat(urls()).isEqualTo(COMMENT + "/: [home]\n/compute/cards/: [gpu, prices, use]\n/gpu/: []\n");
        assertThat(Files.readString(project.content().resolve("compute/cards.md")))
                .isEqualTo("---\naliases: [/gpu/]\n---\n" + GPU);
    }

    @Test
    void aPageThatMovedTwiceKeepsBothAddresses() throws Exception {
        aPageThatMovedIsFoundAndGetsAnAlias();
        String text = Files.readString(project.content().resolve("compute/cards.md"));
        project.delete("compute/cards.md").write("cards.md", text);

        fix();
        project.build();

        assertThat(Project.problems(project.check())).isEmpty();
        assertThat(project.file("gpu/index.html")).contains("url=../cards/index.html");
        assertThat(project.file("compute/cards/index.html")).contains("url=../../cards/index.html");
    }

    @Test
    void aHeadingThatWasRenamedKeepsItsOldAnchor() throws Exception {
        project.edit("gpu.md", "## Prices", "## What it costs").edit("gpu.md", "\n## Use\n\nMore.\n", "");
        project.write("README.md", "# Home\n\n[old](gpu.md#prices)\n");

        assertThat(Project.problems(project.check()))
                .contains("urls.yaml:3:14 VANISHED_ANCHOR the anchor '/gpu/#prices' would lead nowhere;"
                        + " run assay:fix to lead it to '#gpu', or write 'prices > gpu' here");

        fix();

        assertThat(urls()).contains("/gpu/: [gpu, what-it-costs, prices > gpu, use > gpu]\n");
    }

    @Test
    void oneRenamedHeadingLeadsToTheOneInItsPlace() throws Exception {
        project.edit("gpu.md", "## Prices", "## What it costs");
        fix();
        project.write("README.md", "# Home\n\n[old](gpu.md#prices)\n");

        assertThat(Project.problems(project.build()))
                .containsExactly("README.md:3:7 MOVED_LINK '#prices' is an old anchor: '#what-it-costs' took its place;"
                        + " the link works; write the new one");
        assertThat(project.file("gpu/index.html")).contains("<h2 id=\"what-it-costs\"><span id=\"prices\"></span>");
        assertThat(project.file("index.html")).contains("gpu/index.html#what-it-costs");

        project.edit("gpu.md", "## What it costs", "## Costs");
        fix();

        assertThat(urls()).contains("/gpu/: [gpu, costs, use, what-it-costs > costs, prices > costs]\n");
    }

    @Test
    void whoFollowsOldAddressesEndsWhereTheWordsAreNow() throws Exception {
        project.edit("gpu.md", "## Prices", "## What it costs");
        fix();
        String text = Files.readString(project.content().resolve("gpu.md"));
        project.delete("gpu.md").write("compute/cards.md", text);
        fix();
        project.build();

        assertThat(follow("gpu/index.html")).isEqualTo("compute/cards/index.html");
        HtmlPage page = project.page(follow("gpu/index.html"));
        assertThat(page.ids()).contains("what-it-costs", "prices", "use");
        assertThat(page.all("h2"))
                .filteredOn(heading -> heading.get("id").equals("what-it-costs"))
                .hasSize(1);
        assertThat(page.all("span").filter(span -> span.get("id").equals("prices")))
                .allMatch(span -> span.isIn("h2"))
                .hasSize(1);
    }

    /** Where a browser ends that opens an old address; the redirect's script takes the anchor along. */
    private String follow(String path) {
        HtmlPage page = project.page(path);
        Optional<HtmlPage.Element> refresh = page.all("meta")
                .filter(meta -> meta.get("http-equiv").equals("refresh"))
                .findFirst();
        if (refresh.isEmpty()) {
            return path;
        }
        String target = refresh.get().get("content").replaceFirst(".*url=", "");
        assertThat(page.all("script").map(script -> script.get("data-target"))).containsExactly(target);
        return follow(Path.of("/" + path)
                .getParent()
                .resolve(target)
                .normalize()
                .toString()
                .substring(1));
    }

    @Test
    void anAddressThatNobodyTakesOverStaysListed() throws Exception {
        project.delete("gpu.md");

        assertThat(Project.problems(project.check()))
                .containsExactly("urls.yaml:3:1 VANISHED_URL the address '/gpu/' would lead nowhere; give the page that"
                        + " takes its place the alias '/gpu/', or take this line out if nobody needs it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: A                            | aliases: [/gpu/]\\ntitle: A
            aliases: [A]                        | aliases: [A, /gpu/]
            aliases: [A, /b/]  # two            | aliases: [A, /b/, /gpu/]  # two
            aliases: A                          | aliases: [A, /gpu/]
            aliases: []                         | aliases: [/gpu/]
            aliases:                            | aliases: [/gpu/]
            aliases:\\n  - A\\n  - 'B'\\ntitle: C | aliases:\\n  - A\\n  - 'B'\\n  - /gpu/\\ntitle: C
            """)
    void anAliasIsWrittenAsTheOthersAre(String header, String fixed) throws Exception {
        project.delete("gpu.md").write("new/gpu.md", "---\n" + header.replace("\\n", "\n") + "\n---\n" + GPU);

        fix();

        assertThat(Files.readString(project.content().resolve("new/gpu.md")))
                .isEqualTo("---\n" + fixed.replace("\\n", "\n") + "\n---\n" + GPU);
    }
}
