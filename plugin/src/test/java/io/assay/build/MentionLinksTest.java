package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code link_mentions}: the first mention of a page or an entity becomes a link. */
class MentionLinksTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void writePages() {
        project = Project.in(folder)
                .write("entities.yaml", "akash: {name: Akash Network, symbol: AKT}\n")
                .write("knowledge/flow.md", "# Flow batteries\n\nThey hold long.\n")
                .write("knowledge/lithium.md", "# Lithium & co\n\nSee [these](flow.md) before flow batteries.\n")
                .write("knowledge/grid.md", """
                        # The grid

                        ## Flow batteries and AKT

                        `Flow batteries`, [flow batteries](https://example.org/), **flow batteries** and flow batteries again.
                        The grid pays AKT to Akash Network.
                        """);
    }

    private String text(String page) throws Exception {
        String html = project.file(page + "/index.html");
        return html.substring(html.indexOf("<div class=\"prose\">"), html.indexOf("</article>"));
    }

    @Test
    void nothingBecomesALinkUnasked() throws Exception {
        project.build();

        assertThat(text("grid")).doesNotContain("../flow/", "../entities/");
        assertThat(project.file("flow/index.html")).contains("Mentioned in, not linked");
    }

    @Test
    void firstMentionsOutsideOfHeadingsLinksAndCodeDo() throws Exception {
        project.write("site.yaml", "link_mentions: true\n").build();

        assertThat(text("grid"))
                .contains(
                        "<code>Flow batteries</code>",
                        "<a href=\"https://example.org/\" rel=\"noopener\">flow batteries</a>")
                .contains(
                        "<strong><a href=\"../flow/index.html\">flow batteries</a></strong> and flow batteries again.")
                .contains("The grid pays <a href=\"../entities/akash/index.html\">AKT</a> to Akash Network.")
                .doesNotContain("<h2 id=\"flow-batteries-and-akt\"><a");
        assertThat(text("lithium")).containsOnlyOnce("../flow/index.html");
        assertThat(project.file("flow/index.html")).doesNotContain("Mentioned in, not linked");
    }
}
