package io.assay.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day of each file's last commit, in repositories of several shapes. */
class GitHistoryTest {
    @TempDir
    private Path folder;

    private Path work;

    @BeforeEach
    void keepToOurselves() throws IOException {
        QuietSystem.install();
        work = Files.createDirectory(folder.resolve("work"));
    }

    @Test
    void eachFileHasTheDayOfTheLastCommitThatTouchedIt() throws Exception {
        try (Git git = Git.init().setDirectory(work.toFile()).call()) {
            commit(git, "2026-01-10T12:00:00Z", "a.md", "one", "sub/b.md", "one");
            commit(git, "2026-02-10T12:00:00Z", "a.md", "two");
            commit(git, "2026-03-10T12:00:00Z", "elsewhere.md", "one");
            write("new.md", "never committed");
            write("a.md", "changed, and not committed");

            assertThat(GitHistory.findLastCommits(work, List.of("a.md", "sub/b.md", "new.md", "gone.md")))
                    .isEqualTo(found(Map.of("a.md", "2026-02-10", "sub/b.md", "2026-01-10")));
        }
    }

    @Test
    void daysAreThoseOfTheAuthorInUtc() throws Exception {
        try (Git git = Git.init().setDirectory(work.toFile()).call()) {
            write("a.md", "one");
            git.add().addFilepattern(".").call();
            PersonIdent author = new PersonIdent(
                    "Ana", "ana@example.org", Instant.parse("2026-01-31T23:30:00Z"), ZoneOffset.ofHours(9));
            git.commit()
                    .setAuthor(author)
                    .setCommitter(ident("2026-06-01T00:00:00Z"))
                    .setMessage("late in the day")
                    .call();

            assertThat(GitHistory.findLastCommits(work, List.of("a.md")).days())
                    .containsEntry("a.md", LocalDate.of(2026, 1, 31));
        }
    }

    @Test
    void contentMayLieInAFolderOfARepository() throws Exception {
        try (Git git = Git.init().setDirectory(work.toFile()).call()) {
            commit(git, "2026-01-10T12:00:00Z", "notes/deep/a.md", "one", "a.md", "one", "notes-old/deep/a.md", "one");
            commit(git, "2026-02-10T12:00:00Z", "a.md", "two", "notes-old/deep/a.md", "two");

            assertThat(GitHistory.findLastCommits(work.resolve("notes"), List.of("deep/a.md")))
                    .isEqualTo(found(Map.of("deep/a.md", "2026-01-10")));
        }
    }

    @Test
    void aMergeTouchesOnlyWhatNoneOfItsParentsHas() throws Exception {
        try (Git git =
                Git.init().setInitialBranch("main").setDirectory(work.toFile()).call()) {
            commit(git, "2026-01-10T12:00:00Z", "both.md", "1\n2\n3\n4\n5\n", "main.md", "one", "side.md", "one");
            git.checkout().setCreateBranch(true).setName("side").call();
            RevCommit side =
                    commit(git, "2026-02-10T12:00:00Z", "side.md", "two", "both.md", "1 on the side\n2\n3\n4\n5\n");
            git.checkout().setName("main").call();
            commit(git, "2026-03-10T12:00:00Z", "main.md", "two", "both.md", "1\n2\n3\n4\n5 on main\n");
            git.merge()
                    .include(side)
                    .setCommit(false)
                    .setFastForward(FastForwardMode.NO_FF)
                    .setStrategy(MergeStrategy.RECURSIVE)
                    .call();
            commit(git, "2026-04-10T12:00:00Z");

            assertThat(GitHistory.findLastCommits(work, List.of("both.md", "main.md", "side.md")))
                    .isEqualTo(
                            found(Map.of("both.md", "2026-04-10", "main.md", "2026-03-10", "side.md", "2026-02-10")));
        }
    }

    @Test
    void aShallowCloneSaysWhatLiesBeforeIt() throws Exception {
        try (Git git = Git.init().setDirectory(work.toFile()).call()) {
            commit(git, "2026-01-10T12:00:00Z", "old.md", "one", "new.md", "one");
            commit(git, "2026-02-10T12:00:00Z", "middle.md", "one");
            commit(git, "2026-03-10T12:00:00Z", "new.md", "two");
        }
        Path clone = folder.resolve("clone");
        Git.cloneRepository()
                .setURI(work.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(2)
                .call()
                .close();

        LastCommits found = GitHistory.findLastCommits(clone, List.of("old.md", "middle.md", "new.md"));

        assertThat(found.days()).isEqualTo(Map.of("new.md", LocalDate.of(2026, 3, 10)));
        assertThat(found.cutOff()).containsExactlyInAnyOrder("old.md", "middle.md");
    }

    @Test
    void aLinkedWorkingTreeHasTheHistoryOfItsRepository() throws Exception {
        try (Git git = Git.init().setDirectory(work.toFile()).call()) {
            RevCommit first = commit(git, "2026-01-10T12:00:00Z", "a.md", "one");
            commit(git, "2026-02-10T12:00:00Z", "a.md", "two");
            Path linked = Files.createDirectory(folder.resolve("linked"));
            Path own = Files.createDirectories(work.resolve(".git/worktrees/linked"));
            Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
            Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");
            Files.writeString(own.resolve("commondir"), "../..\n");
            Files.writeString(own.resolve("HEAD"), first.name() + "\n");

            assertThat(GitHistory.findLastCommits(linked, List.of("a.md")))
                    .isEqualTo(found(Map.of("a.md", "2026-01-10")));
        }
    }

    @Test
    void withoutARepositoryOrACommitThereIsNothingToFind() throws Exception {
        write("a.md", "one");
        assertThat(GitHistory.findLastCommits(work, List.of("a.md"))).isEqualTo(LastCommits.NONE);

        Git.init().setDirectory(work.toFile()).call().close();
        assertThat(GitHistory.findLastCommits(work, List.of("a.md"))).isEqualTo(LastCommits.NONE);
    }

    private RevCommit commit(Git git, String when, String... pathsAndTexts) throws IOException, GitAPIException {
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            write(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        git.add().addFilepattern(".").call();
        return git.commit()
                .setAuthor(ident(when))
                .setCommitter(ident(when))
                .setMessage(when)
                .call();
    }

    private void write(String path, String text) throws IOException {
        Path file = work.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static PersonIdent ident(String when) {
        return new PersonIdent("Ana", "ana@example.org", Instant.parse(when), ZoneOffset.UTC);
    }

    private static LastCommits found(Map<String, String> days) {
        return new LastCommits(
                days.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> LocalDate.parse(entry.getValue()))),
                Set.of());
    }
}
