package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.ConsolePrinter;
import io.assay.theme.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a writer is told of common mistakes: {@code mistakes/base.txt} holds a sound content folder, every other file there
 * mistakes in one kind of file with what is told of each. {@link #main} writes what is told now.
 *
 * <p>An example names files and what they hold. {@code edit a.yaml} takes the file of the base, or of the first example of
 * its kind, and replaces in it what stands before each {@code =>} by what stands behind. A file below {@code theme/} stands
 * in the project's theme.
 */
class CommonMistakesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/assay/build/mistakes");
    private static final String TOLD = "told";
    private static final String EDIT = "edit ";
    private static final String THEME = "theme/";

    @TempDir
    private Path folder;

    /** @param files by path, and under {@code told} what is told */
    private record Example(String name, Map<String, String> files) {
        static Example parse(String text) {
            String[] parts = text.split("(?m)^--- ");
            Map<String, String> files = new LinkedHashMap<>();
            for (int i = 1; i < parts.length; i++) {
                int end = parts[i].indexOf('\n');
                files.put(parts[i].substring(0, end), parts[i].substring(end + 1));
            }
            return new Example(parts[0].strip(), files);
        }

        String told() {
            return files.getOrDefault(TOLD, "").strip();
        }

        Example telling(String text) {
            Map<String, String> others = new LinkedHashMap<>(files);
            others.put(TOLD, text + "\n\n");
            return new Example(name, others);
        }

        String print() {
            return "=== " + name + "\n"
                    + files.entrySet().stream()
                            .map(file -> "--- " + file.getKey() + "\n" + file.getValue())
                            .collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Example> read(Path file) throws IOException {
        List<Example> all = new ArrayList<>();
        for (String text : Files.readString(file).split("(?m)^=== ")) {
            if (!text.isBlank()) {
                all.add(Example.parse(text));
            }
        }
        return all;
    }

    private static Map<String, String> base() throws IOException {
        return read(GOLDEN.resolve("base.txt")).get(0).files();
    }

    /** The files that hold mistakes, by name. */
    static List<Path> kinds() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> !file.endsWith("base.txt")).sorted().toList();
        }
    }

    static List<Arguments> examples() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Path kind : kinds()) {
            read(kind).forEach(example -> all.add(Arguments.of(kind.getFileName(), example)));
        }
        return all;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void eachIsToldAtItsPlaceWithWhatToDo(Path kind, Example example) throws Exception {
        assertThat(told(GOLDEN.resolve(kind), example, folder)).isEqualTo(example.told());
    }

    @Test
    void withoutThemNothingIsTold() throws Exception {
        assertThat(told(GOLDEN.resolve("base.txt"), new Example("none", Map.of()), folder))
                .isEmpty();
    }

    /** Writes what is told now in place of what was told; read the difference. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("assay-mistakes");
        int number = 0;
        for (Path kind : kinds()) {
            List<Example> now = new ArrayList<>();
            for (Example example : read(kind)) {
                now.add(example.telling(told(kind, example, folder.resolve("" + number++))));
            }
            Files.writeString(kind, now.stream().map(Example::print).collect(Collectors.joining()));
        }
    }

    private static String told(Path kind, Example example, Path folder) throws Exception {
        Project project = Project.in(folder).failingOn(FailOn.NEVER);
        Map<String, String> sound = new LinkedHashMap<>(base());
        sound.forEach(project::write);
        sound.putAll(read(kind).get(0).files());
        example.files().forEach((path, text) -> {
            if (path.startsWith(EDIT)) {
                String edited = path.substring(EDIT.length());
                project.write(edited, edit(sound.get(edited), text));
            } else if (path.startsWith(THEME)) {
                project.withTheme(folder.resolve("theme")).write("../" + path, text);
            } else if (!path.equals(TOLD)) {
                project.write(path, text);
            }
        });
        try {
            return project.build().diagnostics().stream()
                    .map(ConsolePrinter::print)
                    .collect(Collectors.joining("\n"));
        } catch (ThemeException e) {
            return e.getMessage();
        }
    }

    /** @param edits {@code old => new}, parted by empty lines */
    private static String edit(String text, String edits) {
        String edited = text;
        for (String edit : edits.stripTrailing().split("\n\n")) {
            if (!edit.isEmpty()) {
                String[] sides = edit.split(" =>", 2);
                assertThat(edited).as("what is edited").contains(sides[0]);
                edited = edited.replace(sides[0], sides[1].isEmpty() ? "" : sides[1].substring(1));
            }
        }
        return edited;
    }
}
