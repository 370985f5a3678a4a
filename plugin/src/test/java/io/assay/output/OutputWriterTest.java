package io.assay.output;

import static io.assay.output.Snapshot.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.assay.cache.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputWriterTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temporary;

    private Path target;

    @BeforeEach
    void findTarget() throws IOException {
        target = temporary.toRealPath().resolve("site");
    }

    @Test
    void writesASiteAndItsManifest() throws Exception {
        assertThat(write(tree("index.html=home", "blog/a.html=first", "style.css=")))
                .isEqualTo(new WriteReport(3, 0, 0, 9));
        assertThat(Snapshot.of(temporary))
                .isEqualTo(Map.of(
                        "site/", "",
                        "site/.assay-manifest", "assay-manifest 1\nblog/a.html\nindex.html\nstyle.css\n",
                        "site/index.html", "home",
                        "site/blog/", "",
                        "site/blog/a.html", "first",
                        "site/style.css", "",
                        ".site.assay-staging/", "",
                        ".site.assay-staging/lock", ""));
    }

    @Test
    void rewritesOnlyWhatChanged() throws Exception {
        write(tree("a.html=old", "b.html=same", "c.html=gone", "d/e.html=same"));
        age("a.html", "b.html", "d/e.html", Manifest.NAME);

        assertThat(write(tree("a.html=new!", "b.html=same", "d/e.html=same", "f.html=added")))
                .isEqualTo(new WriteReport(2, 2, 1, 9));

        assertThat(Snapshot.files(target))
                .isEqualTo(Map.of("a.html", "new!", "b.html", "same", "d/e.html", "same", "f.html", "added"));
        assertThat(isOld("b.html")).isTrue();
        assertThat(isOld("d/e.html")).isTrue();
        assertThat(isOld("a.html")).isFalse();
    }

    @Test
    void anEqualSiteIsNotTouched() throws Exception {
        OutputTree tree = tree("index.html", "blog/a.html");
        write(tree);
        age("index.html", "blog/a.html", Manifest.NAME);
        assertThat(write(tree)).isEqualTo(new WriteReport(0, 2, 0, 0));
        assertThat(isOld("index.html") && isOld("blog/a.html") && isOld(Manifest.NAME))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"page 1, page 2", "page 1, page", "page 1, ''"})
    void repairsWhatSomebodyChangedByHand(String wanted, String found) throws Exception {
        write(tree("index.html=" + wanted));
        Files.writeString(target.resolve("index.html"), found);
        age("index.html");
        write(tree("index.html=" + wanted));
        assertThat(target.resolve("index.html")).hasContent(wanted);
    }

    @Test
    void restoresWhatSomebodyDeleted() throws Exception {
        write(tree("a/b/c.html", "d.html"));
        Files.delete(target.resolve("a/b/c.html"));
        Files.delete(target.resolve("a/b"));
        assertThat(write(tree("a/b/c.html", "d.html"))).isEqualTo(new WriteReport(1, 1, 0, 10));
        assertThat(target.resolve("a/b/c.html")).hasContent("a/b/c.html");
    }

    @Test
    void deletesFoldersThatItEmptied() throws Exception {
        write(tree("a/b/c/page.html", "a/page.html", "d/e/page.html"));
        Files.createDirectories(target.resolve("d/strangers"));
        Files.createDirectories(target.resolve("strangers"));
        write(tree("a/page.html"));
        assertThat(Snapshot.of(target))
                .containsOnlyKeys("a/", "a/page.html", "d/", "d/strangers/", "strangers/", Manifest.NAME);
    }

    @Test
    void leavesStrangersAlone() throws Exception {
        write(tree("index.html", "blog/a.html"));
        Files.writeString(target.resolve("CNAME"), "example.org");
        Files.writeString(target.resolve("blog/notes.txt"), "mine");
        write(tree("index.html=2"));
        write(OutputTree.EMPTY);
        assertThat(Snapshot.files(target)).isEqualTo(Map.of("CNAME", "example.org", "blog/notes.txt", "mine"));
    }

    @Test
    void twoWritesOfOneTreeAreTheSameBytes() throws Exception {
        OutputTree tree = tree("b.html", "a/c.html", "a/b.css");
        write(tree("b.html=old", "z.html"));
        write(tree);
        OutputWriter.write(temporary.resolve("other"), tree, List.of());
        assertThat(Snapshot.of(target)).isEqualTo(Snapshot.of(temporary.resolve("other")));
    }

    @ParameterizedTest
    @CsvSource({
        "a, a/index.html",
        "a/index.html, a",
        "a/b/c.html, a",
        "a, a/b/c.html",
        "About.html, about.html",
        "Blog/a.html, blog/a.html"
    })
    void aFileMayTakeAnothersPlace(String old, String now) throws Exception {
        write(tree(old, "index.html"));
        assertThat(write(tree(now, "index.html"))).isEqualTo(new WriteReport(1, 1, 1, now.length()));
        assertThat(Snapshot.files(target)).isEqualTo(Map.of(now, now, "index.html", "index.html"));
    }

    /** Where a disk ignores case, the old name is an old spelling of the new file: it must go first, not last. */
    @Test
    void aNameThatChangesItsCaseIsFreedFirst() throws Exception {
        write(tree("About.html=same", "other.html"));
        try (Staging staging = Staging.open(target, new Disk())) {
            WritePlan plan = new WritePlanner(
                            target,
                            Manifest.read(target),
                            tree("about.html=same"),
                            staging,
                            Provenance.none(),
                            () -> {})
                    .plan();
            assertThat(plan.written()).containsOnlyKeys("about.html");
            assertThat(plan.displaced()).containsExactly("About.html");
            assertThat(plan.dropped()).containsExactly("other.html");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    a.html       | a.html       | 'a.html'
                    a/b/c.html   | a/b/c.html   | 'a/b/c.html'
                    a            | a/b/c.html   | 'a'
                    a/b/mine.txt | a            | 'a', 'a/b', 'a/b/mine.txt'
                    old/mine.txt | old          | 'old/mine.txt'
                    """)
    void refusesToWriteOverStrangers(String stranger, String wanted, String named) throws Exception {
        write(tree("index.html=old", "old/index.html"));
        Files.createDirectories(target.resolve(stranger).getParent());
        Files.writeString(target.resolve(stranger), "mine");
        assertRefused(
                tree("index.html=new", wanted),
                "in '" + target + "' something that Assay did not write stands in the site's way: " + named
                        + ": move or delete it yourself");
    }

    @Test
    void namesTheFirstStrangersAndCountsTheRest() throws Exception {
        write(OutputTree.EMPTY);
        write(tree("index.html"));
        for (int i = 1; i <= 7; i++) {
            Files.writeString(target.resolve(i + ".html"), "mine");
        }
        assertRefused(
                tree("1.html", "2.html", "3.html", "4.html", "5.html", "6.html", "7.html"),
                "in '" + target + "' something that Assay did not write stands in the site's way:"
                        + " '1.html', '2.html', '3.html', '4.html', '5.html' and 2 more: move or delete it yourself");
    }

    @ParameterizedTest
    @CsvSource({"a, a/page.html", "a/b, a/b/page.html", "page.html, page.html"})
    void refusesToFollowALink(String link, String page) throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("page.html"), "not yours");
        write(tree("index.html"));
        Files.createDirectories(target.resolve(link).getParent());
        Files.createSymbolicLink(target.resolve(link), elsewhere);
        assertRefused(
                tree("index.html=new", page),
                "in '" + target + "' a link stands in the site's way: '" + link + "': move or delete it yourself");
    }

    @Test
    void refusesToDeleteThroughALink() throws Exception {
        write(tree("index.html", "a/page.html"));
        Path elsewhere = temporary.resolve("elsewhere");
        Files.move(target.resolve("a"), elsewhere);
        Files.createSymbolicLink(target.resolve("a"), elsewhere);
        assertRefused(
                tree("index.html"),
                "in '" + target + "' a link stands in the site's way: 'a': move or delete it yourself");
    }

    @Test
    void copiesFilesAsTheyAreWhenItWrites() throws Exception {
        Path asset = Files.writeString(temporary.resolve("photo"), "x".repeat(200_000));
        OutputTree tree = new OutputTree(Map.of("photo.jpg", OutputFile.copyOf(asset)));
        assertThat(write(tree)).isEqualTo(new WriteReport(1, 0, 0, 200_000));
        assertThat(write(tree)).isEqualTo(new WriteReport(0, 1, 0, 0));
        Files.writeString(asset, "x".repeat(199_999) + "y");
        assertThat(write(tree)).isEqualTo(new WriteReport(1, 0, 0, 200_000));
        assertThat(target.resolve("photo.jpg")).hasSameBinaryContentAs(asset);
    }

    @Test
    void whatIsMadeInPiecesIsComparedAndWrittenWhole() throws Exception {
        assertThat(write(pieces("a", "", "bc"))).isEqualTo(new WriteReport(1, 0, 0, 3));
        assertThat(target.resolve("index.json")).hasContent("abc");
        assertThat(write(pieces("ab", "c"))).isEqualTo(new WriteReport(0, 1, 0, 0));
        assertThat(write(pieces("ab"))).isEqualTo(new WriteReport(1, 0, 0, 2));
        assertThat(write(pieces("ab", "d"))).isEqualTo(new WriteReport(1, 0, 0, 3));
        assertThat(target.resolve("index.json")).hasContent("abd");
    }

    private static OutputTree pieces(String... pieces) {
        return new OutputTree(
                Map.of("index.json", OutputFile.inPieces(() -> Stream.of(pieces).map(String::getBytes))));
    }

    @Test
    void aMissingAssetLeavesTheOldSite() throws Exception {
        write(tree("index.html=old"));
        Map<String, String> before = Snapshot.of(target);
        OutputTree tree = tree("index.html=new")
                .and(new OutputTree(Map.of("a.png", OutputFile.copyOf(temporary.resolve("missing")))));
        assertThatThrownBy(() -> write(tree)).isInstanceOf(NoSuchFileException.class);
        assertThat(Snapshot.of(target)).isEqualTo(before);
    }

    @Test
    void oneThreadAtATime() throws Exception {
        Disk disk = new Disk() {
            @Override
            void move(Path from, Path to) throws IOException {
                assertBusy();
                super.move(from, to);
            }
        };
        OutputWriter.write(target, tree("index.html"), List.of(), disk);
        assertThat(Snapshot.files(target)).containsOnlyKeys("index.html");
    }

    @Test
    void oneProcessAtATime() throws Exception {
        write(tree("index.html=old"));
        Path lock = temporary.resolve(".site.assay-staging/lock");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        lock.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('l');
            assertBusy();
        } finally {
            other.destroyForcibly().waitFor();
        }
        write(tree("index.html=new"));
        assertThat(target.resolve("index.html")).hasContent("new");
    }

    private void assertBusy() {
        assertThatExceptionOfType(UnsafeTargetException.class)
                .isThrownBy(() -> write(tree("index.html=2")))
                .withMessage("another build is writing to '" + target + "': wait for its end, then build again");
    }

    private void assertRefused(OutputTree tree, String message) throws IOException {
        Map<String, String> before = Snapshot.of(temporary);
        assertThatExceptionOfType(UnsafeTargetException.class)
                .isThrownBy(() -> write(tree))
                .withMessage(message);
        assertThat(Snapshot.of(temporary)).isEqualTo(before);
    }

    private WriteReport write(OutputTree tree) throws IOException, UnsafeTargetException {
        return OutputWriter.write(target, tree, List.of());
    }

    private void age(String... paths) throws IOException {
        for (String path : paths) {
            Files.setLastModifiedTime(target.resolve(path), LONG_AGO);
        }
    }

    private boolean isOld(String path) throws IOException {
        return Files.getLastModifiedTime(target.resolve(path)).equals(LONG_AGO);
    }
}
