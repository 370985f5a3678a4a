package io.assay.build;

import io.assay.diagnostic.Diagnostic;
import io.assay.metric.Clocks;
import io.assay.output.UnsafeTargetException;
import io.assay.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A content folder that a test writes, and the site that is built from it. */
final class Project {
    private final Path content;
    private final Path output;
    private Clocks clocks = clocks("2026-08-02", "2026-08-02");
    private Optional<Path> theme = Optional.empty();
    private Optional<String> baseUrl = Optional.empty();
    private boolean drafts;
    private FailOn failOn = FailOn.ERROR;

    private Project(Path content, Path output) {
        this.content = content;
        this.output = output;
    }

    /** A project of its own in an empty folder. */
    static Project in(Path folder) {
        return new Project(folder.resolve("notes"), folder.resolve("site"));
    }

    /** The content folder of this repository, built as its own module builds it. */
    static Project sample(Path output) {
        return new Project(Path.of("..", "content"), output).at("2026-09-30", "2026-11-15");
    }

    Project at(String asOf, String knownAt) {
        clocks = clocks(asOf, knownAt);
        return this;
    }

    Project withDrafts() {
        drafts = true;
        return this;
    }

    Project failingOn(FailOn other) {
        failOn = other;
        return this;
    }

    Project withTheme(Path folder) {
        theme = Optional.of(folder);
        return this;
    }

    Project publishedAt(String url) {
        baseUrl = Optional.of(url);
        return this;
    }

    Path content() {
        return content;
    }

    Path output() {
        return output;
    }

    Project write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Project write(String path, byte[] bytes) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project edit(String path, String words, String others) {
        String text = text(content.resolve(path));
        if (!text.contains(words)) {
            throw new IllegalArgumentException("'" + path + "' does not hold '" + words + "'");
        }
        return write(path, text.replace(words, others));
    }

    Project delete(String path) {
        try {
            Files.delete(content.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BuildReport build() throws UnsafeTargetException {
        return build(output);
    }

    BuildReport build(Path target) throws UnsafeTargetException {
        return run(Optional.of(target));
    }

    /** Builds as the goal does, which remembers what it did. */
    BuildReport buildStamped(boolean force) throws Exception {
        return StampedBuild.run(request(Optional.of(output)), output.resolveSibling("cache"), force, Progress.UNTOLD);
    }

    /** Does all but writing. */
    BuildReport check() throws UnsafeTargetException {
        return run(Optional.empty());
    }

    private BuildReport run(Optional<Path> target) throws UnsafeTargetException {
        try {
            return SiteBuild.run(request(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BuildRequest request(Optional<Path> target) {
        return new BuildRequest(content, target, theme, clocks, baseUrl, drafts, failOn);
    }

    /** {@code path:line:column CODE message; hint} for each problem of a build. */
    static List<String> problems(BuildReport report) {
        return report.diagnostics().stream().map(Project::line).toList();
    }

    private static String line(Diagnostic problem) {
        return problem.place() + " " + problem.code() + " " + problem.message()
                + problem.hint().map(hint -> "; " + hint).orElse("");
    }

    /** Every file of the site by path, its bytes as Latin-1 so that none is lost; the writer's own left out. */
    Map<String, String> site() {
        return files(output);
    }

    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".assay-")) {
                    files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of the files that two states of a site do not share, or share with other bytes. */
    static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeIf(path -> Optional.ofNullable(before.get(path)).equals(Optional.ofNullable(after.get(path))));
        return paths;
    }

    boolean has(String path) {
        return Files.isRegularFile(output.resolve(path));
    }

    HtmlPage page(String path) {
        return HtmlPage.parse(path, text(output.resolve(path)));
    }

    /** Every HTML page of the site. */
    List<HtmlPage> pages() {
        return site().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .map(this::page)
                .toList();
    }

    String file(String path) {
        return text(output.resolve(path));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Clocks clocks(String asOf, String knownAt) {
        return new Clocks(LocalDate.parse(asOf), LocalDate.parse(knownAt));
    }
}
