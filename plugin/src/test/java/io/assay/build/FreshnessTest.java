package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.git.GitHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How old a page is, and what its reader is told. */
class FreshnessTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void emptyProject() throws Exception {
        project = Project.in(folder).at("2026-08-02", "2026-08-02");
        // From here on JGit looks for no settings on this machine.
        GitHistory.findLastCommits(folder, List.of());
    }

    @Test
    void anOverdueReviewIsSaidToTheReader() throws Exception {
        project.write("README.md", "---\ndefaults: {review_every: P90D, owner: ana}\n---\n# Trees\n")
                .write("oak.md", "---\nlast_reviewed: 2026-01-31\n---\n# Oak\n")
                .write("yew.md", "---\nlast_reviewed: 2026-05-04\n---\n# Yew\n")
                .write("site.yaml", "authors: {ana: Ana Silva}\n");

        assertThat(Project.problems(project.build()))
                .containsExactly("oak.md:1:1 PAGE_OVERDUE the review of 'Oak' was due by 2026-05-01; read it again, and"
                        + " set 'last_reviewed' to the day on which you did");
        assertThat(project.page("oak/index.html").text("p.byline"))
                .contains("Reviewed 31 Jan 2026", "Kept by Ana Silva");
        assertThat(project.page("oak/index.html").text("p.page-overdue"))
                .isEqualTo("This page may be out of date: its review was due by 1 May 2026.");
        assertThat(project.file("yew/index.html")).doesNotContain("out of date");
    }

    @Test
    void aPageWithoutAReviewHasTheDayOfItsLastCommit() throws Exception {
        project.write("oak.md", "# Oak\n")
                .write("yew.md", "---\nlast_reviewed: 2026-05-04\n---\n# Yew\n")
                .write("elm.md", "---\nreview_every: P30D\n---\n# Elm\n");
        commit("2026-06-30T23:59:00Z");
        project.write("new.md", "# New\n");

        assertThat(Project.problems(project.build()))
                .containsExactly("elm.md:1:1 PAGE_OVERDUE the review of 'Elm' was due by 2026-07-30; read it again, and"
                        + " set 'last_reviewed' to the day on which you did");
        assertThat(project.page("oak/index.html").text("p.byline")).contains("Last changed 30 Jun 2026");
        assertThat(project.page("yew/index.html").text("p.byline")).contains("Reviewed 4 May 2026");
        assertThat(project.page("new/index.html").text("p.byline")).doesNotContain("changed", "Reviewed");
    }

    @Test
    void aShallowCloneIsSaidOnce() throws Exception {
        project.write("elm.md", "# Elm\n").write("oak.md", "# Oak\n");
        commit("2026-05-31T12:00:00Z");
        project.write("yew.md", "# Yew\n");
        commit("2026-06-30T12:00:00Z");
        Path clone = folder.resolve("clone");
        Git.cloneRepository()
                .setURI(folder.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(1)
                .call()
                .close();
        Project cloned = Project.in(clone);

        assertThat(Project.problems(cloned.build()))
                .containsExactly(
                        "elm.md:1:1 SHALLOW_CLONE this is a shallow clone, and the last change of this page and 2"
                                + " others lies before what it holds; fetch the whole history (fetch-depth: 0 for"
                                + " actions/checkout), or give pages 'last_reviewed'; until then they have no date");
        assertThat(cloned.page("elm/index.html").text("p.byline")).doesNotContain("changed");
    }

    @Test
    void aRepositoryThatCannotBeReadIsSaid() throws Exception {
        project.write("elm.md", "# Elm\n");
        Files.createDirectories(folder.resolve(".git/objects"));
        Files.createDirectories(folder.resolve(".git/refs"));
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Files.writeString(folder.resolve(".git/config"), "[core]\n\trepositoryformatversion = 9\n");

        assertThat(Project.problems(project.build()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("elm.md:1:1 HISTORY_UNREADABLE the history of the git repository can't be read");
    }

    private void commit(String when) throws Exception {
        PersonIdent ana = new PersonIdent("Ana", "ana@example.org", Instant.parse(when), ZoneOffset.UTC);
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit().setAuthor(ana).setCommitter(ana).setMessage("x").call();
        }
    }
}
