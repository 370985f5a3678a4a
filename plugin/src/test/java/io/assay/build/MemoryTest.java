package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Diagnostics;
import io.assay.metric.Clocks;
import io.assay.output.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was edited, a build that remembers those before it gives what a build without memory gives. */
class MemoryTest {
    private static final Path SAMPLE = Path.of("..", "content");
    private static final int EDITS = 60;

    @TempDir
    private Path folder;

    private Path content;

    @Test
    void aLongChainOfEditsGivesTheSameAsBuildsFromNothing() throws Exception {
        content = Files.createDirectories(folder.resolve("content"));
        Path theme = Files.createDirectories(folder.resolve("theme"));
        copySample();
        Memory memory = new Memory();
        Random random = new Random(20260930);
        for (int edit = 0; edit < EDITS; edit++) {
            String what = edit(random, theme);
            Built fresh = SiteBuild.compose(request(theme), new Memory());
            Built remembering = SiteBuild.compose(request(theme), memory);
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

    private static Map<String, String> bytes(Built built) throws IOException {
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

    /** Says what it did. */
    private String edit(Random random, Path theme) throws IOException {
        List<Path> files = files();
        Path file = files.get(random.nextInt(files.size()));
        String name = file.getFileName().toString();
        switch (random.nextInt(7)) {
            case 0 -> {
                Path page = content.resolve("knowledge/new-" + random.nextInt(5) + ".md");
                Files.writeString(page, "---\ntags: [made]\n---\n# Page " + random.nextInt(9) + "\n\nWords.\n");
                return "wrote " + page;
            }
            case 1 -> {
                Files.delete(file);
                return "deleted " + file;
            }
            case 2 -> {
                Files.move(file, file.resolveSibling("moved-" + random.nextInt(1_000) + "-" + name));
                return "renamed " + file;
            }
            case 3 -> {
                Files.writeString(theme.resolve("notes-" + random.nextInt(3)), "x");
                Path words = Files.createDirectories(theme.resolve("words")).resolve("en.properties");
                Files.writeString(words, "layout.skip=Skip " + random.nextInt(4) + "\n");
                return "changed " + words;
            }
            case 4 -> {
                Path site = content.resolve("site.yaml");
                Files.writeString(site, "title: Notes " + random.nextInt(3) + "\n");
                return "changed " + site;
            }
            default -> {
                return change(file, random);
            }
        }
    }

    /** A line taken out, doubled, or a digit changed: what slips of the hand do to a file. */
    private static String change(Path file, Random random) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        if (lines.isEmpty()) {
            Files.writeString(file, "# Filled\n");
            return "filled " + file;
        }
        int line = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(line));
            default -> lines.set(line, lines.get(line).replaceFirst("[0-9]", Integer.toString(random.nextInt(10))));
        }
        Files.write(file, lines);
        return "changed line " + (line + 1) + " of " + file;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(md|yaml|csv|json)"))
                    .sorted()
                    .toList();
        }
    }

    private void copySample() throws IOException {
        try (Stream<Path> walk = Files.walk(SAMPLE)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
