package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.metric.Clocks;
import io.assay.output.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was edited, a build that is told what changed since the last gives what a build from nothing gives. */
class EditsTest {
    private static final long SEED = 20261128;
    private static final int EDITS = 500;

    /** What is no page is the same work in both builds, and the more of it; so many edits are compared at once. */
    private static final int SELDOM = 10;

    @TempDir
    private Path folder;

    private EditedBase base;

    @Test
    void fiveHundredEditsGiveTheSameAsCleanBuilds() throws Exception {
        base = new EditedBase(folder, SEED);
        Memory memory = new Memory();
        Set<String> known = new TreeSet<>();
        int revised = 0;
        StringBuilder edits = new StringBuilder("seed " + SEED);
        SiteBuild.compose(request(), memory);
        for (int edit = 0; edit < EDITS; edit++) {
            edits.append("\n").append(edit).append(": ").append(base.next());
            Built built = SiteBuild.compose(request(), memory, base.changed());
            Built clean = SiteBuild.compose(request(), new Memory());

            assertThat(built.report().diagnostics())
                    .as("%s", edits)
                    .isEqualTo(clean.report().diagnostics());
            assertThat(built.report().links())
                    .as("%s", edits)
                    .isEqualTo(clean.report().links());
            assertThat(built.pages()).as("%s", edits).isEqualTo(clean.pages());
            Map<String, String> its = new TreeMap<>();
            Map<String, String> cleanly = new TreeMap<>();
            known.addAll(clean.files().files().keySet());
            for (String path : known) {
                assertThat(built.files().has(path))
                        .as("%s: %s", edits, path)
                        .isEqualTo(clean.files().has(path));
                if (path.endsWith(".html") || edit % SELDOM == 0) {
                    put(its, path, built);
                    put(cleanly, path, clean);
                }
            }
            assertThat(differing(its, cleanly)).as("%s", edits).isEmpty();
            assertThat(built.files().files().keySet())
                    .as("%s", edits)
                    .isEqualTo(clean.files().files().keySet());
            revised += memory.isRevised() ? 1 : 0;
        }
        assertThat(revised).as("edits of texts alone").isGreaterThan(EDITS / 5);
    }

    private BuildRequest request() {
        return new BuildRequest(
                base.content(),
                Optional.empty(),
                Optional.of(base.theme()),
                new Clocks(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-11-15")),
                Optional.of("https://example.org/"),
                true,
                FailOn.NEVER);
    }

    private static Set<String> differing(Map<String, String> some, Map<String, String> others) {
        Set<String> paths = new TreeSet<>(some.keySet());
        paths.addAll(others.keySet());
        paths.removeIf(path -> Optional.ofNullable(some.get(path)).equals(Optional.ofNullable(others.get(path))));
        return paths;
    }

    private static void put(Map<String, String> texts, String path, Built built) throws IOException {
        Optional<OutputFile> file = built.files().find(path);
        if (file.isPresent() && !path.endsWith(".png")) {
            try (InputStream in = file.get().open()) {
                texts.put(path, new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
    }
}
