package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.output.WriteReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that follows another one finds out whether anything changed, whatever it was. */
class StampedBuildTest {
    @TempDir
    private Path folder;

    private Project project;
    private BuildReport first;

    @BeforeEach
    void build() throws Exception {
        project = Project.in(folder)
                .at("2026-09-30", "2026-11-15")
                .write("a.md", "# One\n\nSee [two](b.md) and [none](missing.md).\n")
                .write("b.md", "# Two\n")
                .write("assets/picture.svg", "<svg/>")
                .failingOn(FailOn.NEVER);
        first = project.buildStamped(false);
    }

    @Test
    void nothingChangedIsToldAgain() throws Exception {
        BuildReport second = project.buildStamped(false);
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
        assertThat(second.diagnostics().isEmpty()).isFalse();
        assertThat(second.pages()).isEqualTo(first.pages());
        assertThat(second.links()).isEqualTo(first.links());
        assertThat(second.written())
                .contains(new WriteReport(0, first.written().orElseThrow().written(), 0, 0));
    }

    @Test
    void anEditIsFoundThoughSizeAndTimeAreTheSame() throws Exception {
        Path page = project.content().resolve("b.md");
        FileTime time = Files.getLastModifiedTime(page);
        project.write("b.md", "# Six\n");
        Files.setLastModifiedTime(page, time);
        project.buildStamped(false);
        assertThat(project.page("b/index.html").text("h1")).isEqualTo("Six");
    }

    @Test
    void filesThatComeAndGoAreFound() throws Exception {
        project.write("c.md", "# Three\n").buildStamped(false);
        assertThat(project.has("c/index.html")).isTrue();
        project.delete("c.md").buildStamped(false);
        assertThat(project.has("c/index.html")).isFalse();
    }

    @Test
    void whatHappenedToTheSiteIsMended() throws Exception {
        Map<String, String> site = project.site();
        Files.delete(project.output().resolve("b/index.html"));
        Files.writeString(project.output().resolve("a/index.html"), "by hand");
        project.buildStamped(false);
        assertThat(project.site()).isEqualTo(site);
    }

    @Test
    void whatIsAskedCounts() throws Exception {
        project.publishedAt("https://example.org/").buildStamped(false);
        assertThat(project.has("sitemap.xml")).isTrue();
        Path theme = Files.createDirectories(folder.resolve("theme/styles"));
        project.withTheme(theme.getParent()).buildStamped(false);
        Files.writeString(theme.resolve("print.css"), "/* own */");
        project.buildStamped(false);
        assertThat(project.site().values()).anyMatch(text -> text.contains("/* own */"));
    }

    @Test
    void aDamagedStampCountsAsNone() throws Exception {
        Path stamp = folder.resolve("cache/stamp");
        byte[] whole = Files.readAllBytes(stamp);
        for (int length = 0; length < whole.length; length += 37) {
            Files.write(stamp, Arrays.copyOf(whole, length));
            assertThat(project.buildStamped(false).review()).isEqualTo(first.review());
        }
        whole[whole.length / 2] ^= 1;
        Files.write(stamp, whole);
        assertThat(project.buildStamped(false).diagnostics()).isEqualTo(first.diagnostics());
    }

    @Test
    void aBuildCanBeForced() throws Exception {
        assertThat(project.buildStamped(true).written().orElseThrow().unchanged())
                .isEqualTo(first.written().orElseThrow().written());
    }
}
