package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.ConsolePrinter;
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
 */
class CommonMistakesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/assay/build/mistakes");
    private static final String TOLD = "told";

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
            read(kind)
                    .forEach(example -> all.add(Arguments.of(kind.getFileName().toString(), example)));
        }
        return all;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void eachIsToldAtItsPlaceWithWhatToDo(String kind, Example example) throws Exception {
        assertThat(told(example, folder)).isEqualTo(example.told());
    }

    @Test
    void withoutThemNothingIsTold() throws Exception {
        assertThat(told(new Example("none", Map.of()), folder)).isEmpty();
    }

    /** Writes what is told now in place of what was told; read the difference. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("assay-mistakes");
        int number = 0;
        for (Path kind : kinds()) {
            List<Example> now = new ArrayList<>();
            for (Example example : read(kind)) {
                now.add(example.telling(told(example, folder.resolve("" + number++))));
            }
            Files.writeString(kind, now.stream().map(Example::print).collect(Collectors.joining()));
        }
    }

    private static String told(Example example, Path folder) throws Exception {
        Project project = Project.in(folder).failingOn(FailOn.NEVER);
        base().forEach(project::write);
        example.files().forEach((path, text) -> {
            if (!path.equals(TOLD)) {
                project.write(path, text);
            }
        });
        return project.check().diagnostics().stream().map(ConsolePrinter::print).collect(Collectors.joining("\n"));
    }
}
