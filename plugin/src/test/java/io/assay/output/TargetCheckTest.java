package io.assay.output;

import static io.assay.output.Snapshot.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a project with {@code content/}, where the site is made from. */
class TargetCheckTest {
    private static final OutputTree SITE = tree("index.html");

    @TempDir
    Path temporary;

    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        project = temporary.toRealPath().resolve("project");
        Files.createDirectories(project.resolve("content/blog"));
        Files.createDirectories(project.resolve("target"));
        Files.createDirectories(project.resolve("empty"));
        Files.createDirectories(project.resolve("photos"));
        Files.writeString(project.resolve("photos/holiday.jpg"), "the only copy");
        Files.writeString(project.resolve("file"), "");
        Files.createSymbolicLink(project.resolve("link"), project.resolve("empty"));
        Files.createSymbolicLink(project.resolve("dangling"), project.resolve("nowhere"));
        Files.createSymbolicLink(project.resolve("alias"), project.resolve("content"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    content            | is inside of '%s/content', which the site is made from: choose a folder outside of it
                    content/blog       | is inside of '%s/content', which the site is made from: choose a folder outside of it
                    content/new/site   | is inside of '%s/content', which the site is made from: choose a folder outside of it
                    alias/site         | is inside of '%s/content', which the site is made from: choose a folder outside of it
                    target/../content  | is inside of '%s/content', which the site is made from: choose a folder outside of it
                    .                  | contains '%s/content', which the site is made from: choose a folder beside it
                    ..                 | contains '%s/content', which the site is made from: choose a folder beside it
                    file               | is a file: choose a folder
                    link               | is a symbolic link: choose the folder that it leads to
                    dangling           | is a symbolic link: choose the folder that it leads to
                    photos             | is not empty and was not written by Assay: choose an empty folder or delete it yourself
                    """)
    void refuses(String target, String why) throws IOException {
        assertThat(refusal(project.resolve(target))).endsWith("' " + why.replace("%s", project.toString()));
    }

    @Test
    void refusesTheTopOfADisk() {
        assertThatExceptionOfType(UnsafeTargetException.class)
                .isThrownBy(() -> TargetCheck.check(project.getRoot(), List.of()))
                .withMessageEndingWith("is the top of a disk: choose a folder of its own");
    }

    @Test
    void refusesHomeAndWhatHoldsIt() throws IOException {
        Path home = Path.of(System.getProperty("user.home")).toRealPath();
        for (Path at = home; at.getFileName() != null; at = at.getParent()) {
            Path target = at;
            assertThatExceptionOfType(UnsafeTargetException.class)
                    .isThrownBy(() -> TargetCheck.check(target, List.of()))
                    .withMessage("'" + target + "' holds your home folder: choose a folder of its own");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "new", "new/site", "target/site", "content-site", "contents"})
    void accepts(String target) throws Exception {
        write(project.resolve(target));
        assertThat(Snapshot.files(project.resolve(target))).containsOnlyKeys("index.html");
    }

    @Test
    void followsALinkOnTheWay() throws Exception {
        write(project.resolve("link/site"));
        assertThat(Snapshot.files(project.resolve("empty/site"))).containsOnlyKeys("index.html");
    }

    private void write(Path target) throws IOException, UnsafeTargetException {
        OutputWriter.write(target, SITE, List.of(project.resolve("content")));
    }

    /** The message of a refusal that left everything as it was. */
    private String refusal(Path target) throws IOException {
        Map<String, String> before = Snapshot.of(temporary);
        UnsafeTargetException refusal = catchThrowableOfType(UnsafeTargetException.class, () -> write(target));
        assertThat(refusal).isNotNull();
        assertThat(Snapshot.of(temporary)).isEqualTo(before);
        return refusal.getMessage();
    }
}
