package io.assay.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Edit;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What edits do to files, and what they leave. */
class EditWriterTest {
    @TempDir
    private Path folder;

    private static Edit edit(String path, String text, String before, String after) {
        int start = text.indexOf(before);
        SourceSpan span = new SourceSpan(start, start + before.length());
        return new Edit(new SourceFile(path, text).place(span), span, before, after);
    }

    @Test
    void allElseStaysByteForByte() throws Exception {
        String text = "# Öl\r\n\r\nOne 1 and\ttwo 22\rthree \uD83D\uDE00 3\n\n";
        Path file = folder.resolve("a.md");
        Files.writeString(file, "\uFEFF" + text);

        List<Edit> made = EditWriter.apply(
                folder,
                List.of(
                        edit("a.md", text, "1", "one hundred"),
                        edit("a.md", text, "3", "4"),
                        edit("a.md", text, "22", "2")));

        assertThat(made.stream().map(Edit::toString))
                .containsExactly(
                        "a.md:3:5: '1' becomes 'one hundred'",
                        "a.md:3:15: '22' becomes '2'",
                        "a.md:4:10: '3' becomes '4'");
        assertThat(Files.readAllBytes(file))
                .isEqualTo("\uFEFF# Öl\r\n\r\nOne one hundred and\ttwo 2\rthree \uD83D\uDE00 4\n\n"
                        .getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void ofEditsThatOverlapTheLastIsMade() throws Exception {
        String text = "abcdef";
        Files.writeString(folder.resolve("a.md"), text);

        EditWriter.apply(folder, List.of(edit("a.md", text, "abc", "1"), edit("a.md", text, "cd", "2")));

        assertThat(folder.resolve("a.md")).hasContent("ab2ef");
    }

    @Test
    void aFileThatChangedMeanwhileIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("a.md"), "a new 1");
        Files.writeString(folder.resolve("b.md"), "old 1");

        List<Edit> made =
                EditWriter.apply(folder, List.of(edit("a.md", "old 1", "1", "2"), edit("b.md", "old 1", "1", "2")));

        assertThat(made).extracting(Edit::path).containsExactly("b.md");
        assertThat(folder.resolve("a.md")).hasContent("a new 1");
        assertThat(folder.resolve("b.md")).hasContent("old 2");
    }
}
