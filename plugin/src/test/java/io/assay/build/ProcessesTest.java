package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.metric.Clocks;
import io.assay.progress.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each build knows no more of those before it than what they left on disk, and leaves the site of a build from nothing. */
class ProcessesTest {
    private static final int EDITS = 40;
    private static final int SMALL_EDITS = 60;

    @TempDir
    private Path folder;

    private RandomEdits edits;

    @BeforeEach
    void copySample() throws Exception {
        edits = new RandomEdits(folder, 20261128);
    }

    @Test
    void aLongChainOfEditsGivesTheSameAsBuildsFromNothing() throws Exception {
        build(false);
        for (int edit = 0; edit < EDITS; edit++) {
            String what = edits.next();
            BuildReport report = build(false);
            Built fresh = SiteBuild.compose(request(), new Memory());
            assertThat(report.diagnostics()).as(what).isEqualTo(fresh.report().diagnostics());
            assertThat(Project.changed(MemoryTest.bytes(fresh), site()))
                    .as(what)
                    .isEmpty();
        }
    }

    /** Most edits are of texts, as writers make them, one after the other. */
    @Test
    void aLongerChainOfEditsOfASmallBaseGivesTheSameToo() throws Exception {
        EditedBase base = new EditedBase(folder.resolve("small"), 20261129);
        BuildRequest request = request(base.content(), base.theme(), Optional.of("https://example.org/"));
        StampedBuild.run(request, folder.resolve("cache"), false, Progress.UNTOLD);
        StringBuilder chain = new StringBuilder();
        for (int edit = 0; edit < SMALL_EDITS; edit++) {
            chain.append("\n").append(edit).append(": ").append(base.next());
            BuildReport report = StampedBuild.run(request, folder.resolve("cache"), false, Progress.UNTOLD);
            Built fresh = SiteBuild.compose(request, new Memory());
            assertThat(report.diagnostics())
                    .as("%s", chain)
                    .isEqualTo(fresh.report().diagnostics());
            if (!report.failed()) {
                assertThat(Project.changed(MemoryTest.bytes(fresh), site()))
                        .as("%s", chain)
                        .allMatch(path -> path.endsWith(".png"), "is no text, and read as one here");
            }
        }
    }

    @Test
    void whatIsDamagedIsNotUsed() throws Exception {
        build(false);
        Map<String, String> site = site();
        for (String name : new String[] {"store/values", "store/index", "stamp"}) {
            Path file = folder.resolve("cache").resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
                Files.write(file, Arrays.copyOf(whole, length));
                assertThat(rebuilt()).as(name + " cut to " + length).isEqualTo(site);
            }
            byte[] scrambled = whole.clone();
            for (int i = 0; i < scrambled.length; i += 7) {
                scrambled[i] ^= 0x55;
            }
            Files.write(file, scrambled);
            assertThat(rebuilt()).as(name + " scrambled").isEqualTo(site);
        }
    }

    /** The stamp must not answer for the rest. */
    private Map<String, String> rebuilt() throws Exception {
        Files.writeString(edits.content().resolve("notes.csv"), "x");
        build(false);
        Files.delete(edits.content().resolve("notes.csv"));
        build(false);
        return site();
    }

    private BuildReport build(boolean force) throws Exception {
        return StampedBuild.run(request(), folder.resolve("cache"), force, Progress.UNTOLD);
    }

    private BuildRequest request() {
        return request(edits.content(), edits.theme(), Optional.empty());
    }

    private BuildRequest request(Path content, Path theme, Optional<String> baseUrl) {
        return new BuildRequest(
                content,
                Optional.of(folder.resolve("site")),
                Optional.of(theme),
                new Clocks(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-11-15")),
                baseUrl,
                false,
                FailOn.NEVER);
    }

    private Map<String, String> site() {
        return Project.files(folder.resolve("site"));
    }
}
