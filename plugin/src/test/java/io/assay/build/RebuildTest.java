package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content is the same site, and an edit changes what it should and nothing else. */
class RebuildTest {
    @TempDir
    private Path folder;

    @Test
    void twoBuildsGiveTheSameBytes() throws Exception {
        Project first = Project.sample(folder.resolve("first"));
        first.build();
        Map<String, String> site = first.site();

        assertThat(inAnotherPlace(() -> {
                    Project second = Project.sample(folder.resolve("second"));
                    second.build();
                    return second.site();
                }))
                .isEqualTo(site);
        Project moved = copiedInAnotherOrder();
        moved.build();
        assertThat(Project.changed(site, moved.site())).isEmpty();
    }

    /** Turkish has letters of its own for i, and its days begin earlier. */
    private static Map<String, String> inAnotherPlace(Build build) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return build.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private interface Build {
        Map<String, String> run() throws Exception;
    }

    /** The last file first, so that a folder lists its files in another order where the disk keeps one. */
    private Project copiedInAnotherOrder() throws IOException {
        Path from = Project.sample(folder).content();
        Project copy = Project.in(folder.resolve("copy")).at("2026-09-30", "2026-11-15");
        try (Stream<Path> walk = Files.walk(from)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
            for (Path file : files) {
                copy.write(from.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return copy;
    }

    @Test
    void anEditChangesWhatItShould() throws Exception {
        Project project = Project.in(folder)
                // The index changes with every word, and its files take their names from what they hold.
                .write("site.yaml", "search: false\n")
                .write("knowledge/README.md", "# Notes\n")
                .write("knowledge/trees/oak.md", "---\ntags: [slow]\n---\n# Oak\n\nGrows beside [yews](yew.md).\n")
                .write("knowledge/trees/yew.md", "# Yew\n\nOlder than [oaks](oak.md).\n")
                .write("knowledge/stones/flint.md", "# Flint\n\nHard.\n");
        project.build();
        Map<String, String> site = project.site();

        BuildReport again = project.build();
        assertThat(again.written().orElseThrow().written()).isZero();
        assertThat(again.written().orElseThrow().deleted()).isZero();
        assertThat(again.written().orElseThrow().unchanged()).isEqualTo(site.size());

        site = assertChanges(
                project,
                site,
                () -> project.edit("knowledge/trees/oak.md", "beside", "among"),
                "trees/oak/index.html",
                "trees/oak/index.md",
                "trees/oak/preview.js",
                "trees/yew/index.html",
                "index.html",
                "trees/oak/page.json",
                "llms.txt",
                "llms-full.txt",
                "tags/slow/index.html",
                "trees/index.html");
        site = assertChanges(
                project,
                site,
                () -> project.edit("knowledge/stones/flint.md", "Hard.", "Hard.\n\nSharp."),
                "stones/flint/index.html",
                "stones/flint/index.md",
                "llms-full.txt");
        site = assertChanges(
                project,
                site,
                () -> project.write("knowledge/stones/flint.md", "# Flint\r\n\r\nHard.\r\n\r\nSharp.\r\n"));
        site = assertChanges(
                project,
                site,
                () -> project.edit("knowledge/trees/yew.md", "[oaks](oak.md)", "oaks"),
                "trees/yew/index.html",
                "trees/yew/index.md",
                "trees/oak/index.html",
                "trees/yew/page.json",
                "trees/oak/page.json",
                "llms-full.txt");
        site = assertChanges(
                project,
                site,
                () -> project.delete("knowledge/stones/flint.md"),
                "stones/flint/index.html",
                "stones/flint/index.md",
                "stones/flint/preview.js",
                "stones/index.html",
                "stones/preview.js",
                "llms.txt",
                "llms-full.txt",
                "stones/flint/page.json",
                "stones/page.json",
                "page.json",
                "index.json",
                "index.html",
                "trees/index.html",
                "trees/oak/index.html",
                "trees/yew/index.html",
                "tags/index.html",
                "tags/slow/index.html");
        assertThat(site.keySet()).noneMatch(path -> path.startsWith("stones/"));
        assertThat(project.output().resolve("stones")).doesNotExist();
    }

    /** Builds after an edit, and returns the new site. */
    private static Map<String, String> assertChanges(
            Project project, Map<String, String> before, Runnable edit, String... paths) throws Exception {
        edit.run();
        BuildReport report = project.build();
        Map<String, String> after = project.site();
        assertThat(Project.changed(before, after)).containsExactlyInAnyOrder(paths);
        assertThat(report.written().orElseThrow().written()
                        + report.written().orElseThrow().deleted())
                .isEqualTo(paths.length);
        return after;
    }
}
