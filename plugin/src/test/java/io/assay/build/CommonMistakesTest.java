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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a writer is told of common mistakes: {@code common-mistakes.txt} holds a sound content folder, then mistakes in it
 * with what is told of each. {@link #main} writes what is told now.
 */
class CommonMistakesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/assay/build/common-mistakes.txt");
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

    private static List<Example> all() throws IOException {
        List<Example> all = new ArrayList<>();
        for (String text : Files.readString(GOLDEN).split("(?m)^=== ")) {
            if (!text.isBlank()) {
                all.add(Example.parse(text));
            }
        }
        return all;
    }

    static List<Example> examples() throws IOException {
        return all().stream().skip(1).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachIsToldAtItsPlaceWithWhatToDo(Example example) throws Exception {
        assertThat(told(example, folder)).isEqualTo(example.told());
    }

    @Test
    void withoutThemNothingIsTold() throws Exception {
        assertThat(told(new Example("none", Map.of()), folder)).isEmpty();
    }

    /** Writes what is told now in place of what was told; read the difference. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("assay-mistakes");
        List<Example> all = all();
        List<Example> now = new ArrayList<>(all.subList(0, 1));
        for (Example example : all.subList(1, all.size())) {
            now.add(example.telling(told(example, folder.resolve("" + now.size()))));
        }
        Files.writeString(GOLDEN, now.stream().map(Example::print).collect(Collectors.joining()));
    }

    private static String told(Example example, Path folder) throws Exception {
        Project project = Project.in(folder).failingOn(FailOn.NEVER);
        all().get(0).files().forEach(project::write);
        example.files().forEach((path, text) -> {
            if (!path.equals(TOLD)) {
                project.write(path, text);
            }
        });
        return project.check().diagnostics().stream().map(ConsolePrinter::print).collect(Collectors.joining("\n"));
    }
}
