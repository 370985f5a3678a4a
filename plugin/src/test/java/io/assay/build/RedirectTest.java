package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedirectTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void write() {
        project = Project.in(folder).write("new/gpu.md", "---\naliases: [/old/gpu/, gpu.html]\n---\n# GPU & co\n");
    }

    @Test
    void anOldAddressLeadsToThePage() throws Exception {
        BuildReport report = project.build();

        assertThat(Project.problems(report)).isEmpty();
        assertThat(project.file("old/gpu/index.html"))
                .contains("<meta http-equiv=\"refresh\" content=\"0; url=../../new/gpu/index.html\">")
                .contains("<link rel=\"canonical\" href=\"../../new/gpu/index.html\">")
                .contains("<a href=\"../../new/gpu/index.html\">GPU &amp; co</a>")
                .containsPattern("<script src=\"../../theme/redirect\\.[0-9a-f]+\\.js\""
                        + " data-target=\"../../new/gpu/index.html\"></script>");
        assertThat(project.file("gpu.html")).contains("url=new/gpu/index.html");
    }

    @Test
    void aPublishedSiteNamesThePagesOwnAddress() throws Exception {
        project.publishedAt("https://example.org/notes/").build();

        assertThat(project.file("old/gpu/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://example.org/notes/new/gpu/\">");
    }

    @Test
    void whatStandsThereAlreadyStays() throws Exception {
        project.write("old/GPU.md", "# Another\n")
                .write("x.md", "---\naliases: [gpu.html, Old/gpu/more.md]\n---\n# X\n");

        BuildReport report = project.build();

        assertThat(Project.problems(report))
                .containsExactly(
                        "new/gpu.md:2:11 BAD_ALIAS 'old/gpu/index.html' can't lead to 'GPU & co': the site has"
                                + " 'old/gpu/index.html' already; take the alias out, or move what stands there",
                        "x.md:2:11 BAD_ALIAS 'gpu.html' can't lead to 'X': the site has 'gpu.html' already;"
                                + " take the alias out, or move what stands there");
        assertThat(project.file("old/gpu/index.html")).contains("<h1>Another</h1>");
        assertThat(project.has("old/gpu/more/index.html")).isTrue();
    }

    @Test
    void aFirstHeadingOtherThanTheTitleStays() throws Exception {
        project.write("two.md", "---\ntitle: Short\n---\n# A *long* name\n\nText, [up](#a-long-name).\n");

        project.build();

        assertThat(project.file("two/index.html"))
                .contains("<h1>Short</h1>")
                .contains("<h2 id=\"a-a-long-name\">A <em>long</em> name")
                .contains("<a href=\"#a-a-long-name\">up</a>");
    }
}
