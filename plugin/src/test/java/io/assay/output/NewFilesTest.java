package io.assay.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {
    @TempDir
    private Path folder;

    @Test
    void addsFilesAndTheirFoldersAndLeavesNothingElse() throws IOException {
        NewFiles.write(folder, Map.of("a/b.json", "1\n", "a/c.json", "2\n"));

        assertThat(folder.resolve("a/b.json")).hasContent("1\n");
        assertThat(folder.resolve("a")).isDirectoryContaining("glob:**/c.json");
        assertThat(folder.resolve("a").toFile().list()).containsExactlyInAnyOrder("b.json", "c.json");
    }

    @Test
    void neverReplacesAFile() throws IOException {
        Files.writeString(folder.resolve("a.json"), "old");

        assertThatThrownBy(() -> NewFiles.write(folder, Map.of("a.json", "new")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("a.json")).hasContent("old");
    }

    @Test
    void brokenOffItLeavesNoHalfFileInPlace() {
        Disk full = new Disk() {
            @Override
            void move(Path from, Path to) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> NewFiles.write(folder, Map.of("a.json", "new"), full))
                .hasMessage("no space left");
        assertThat(folder.resolve("a.json")).doesNotExist();
    }
}
