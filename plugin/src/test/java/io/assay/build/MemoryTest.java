package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Diagnostics;
import io.assay.metric.Clocks;
import io.assay.output.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was edited, a build that remembers those before it gives what a build without memory gives. */
class MemoryTest {
    private static final int EDITS = 60;

    @TempDir
    private Path folder;

    private Path content;

    @Test
    void aLongChainOfEditsGivesTheSameAsBuildsFromNothing() throws Exception {
        RandomEdits edits = new RandomEdits(folder, 20260930);
        content = edits.content();
        Path theme = edits.theme();
        Memory memory = new Memory();
        for (int edit = 0; edit < EDITS; edit++) {
            String what = edits.next();
            Built fresh = SiteBuild.compose(request(theme), new Memory());
            Built remembering = SiteBuild.compose(request(theme), memory, edits.changed());
            assertThat(problems(remembering)).as(what).isEqualTo(problems(fresh));
            assertThat(differing(fresh, remembering)).as(what).isEmpty();
        }
    }

    private BuildRequest request(Path theme) {
        return new BuildRequest(
                content,
                Optional.empty(),
                Optional.of(theme),
                new Clocks(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-11-15")),
                Optional.of("https://example.org/"),
                false,
                FailOn.NEVER);
    }

    private static Diagnostics problems(Built built) {
        return built.report().diagnostics();
    }

    private static List<String> differing(Built one, Built other) throws IOException {
        Map<String, String> first = bytes(one);
        Map<String, String> second = bytes(other);
        return Stream.concat(first.keySet().stream(), second.keySet().stream())
                .filter(path -> !Optional.ofNullable(first.get(path)).equals(Optional.ofNullable(second.get(path))))
                .toList();
    }

    static Map<String, String> bytes(Built built) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, OutputFile> file : built.files().files().entrySet()) {
            if (!file.getKey().endsWith(".png")) {
                try (InputStream in = file.getValue().open()) {
                    texts.put(file.getKey(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return texts;
    }
}
