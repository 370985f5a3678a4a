package io.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.assay.diagnostic.Checked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void makeFolder() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private SourceTree read() throws IOException {
        Checked<SourceTree> tree = SourceReader.read(content);
        assertThat(tree.diagnostics()).isEmpty();
        return tree.value();
    }

    @Test
    void textIsReadAndAllElseIsAnAssetInTheOrderOfTheirPaths() throws IOException {
        write("z.md", "z");
        write("a/b.MD", "b");
        write("a.csv", "a");
        write("data/x.ndjson", "{}");
        write("a/picture.png", "1");
        write("assets/manual.md", "as it is");

        assertThat(read().files())
                .extracting(SourceFile::path)
                .containsExactly("a.csv", "a/b.MD", "data/x.ndjson", "z.md");
        assertThat(read().assets()).extracting(AssetFile::path).containsExactly("a/picture.png", "assets/manual.md");
    }

    @Test
    void whatIsHiddenOrMadeByToolsIsLeftOut() throws IOException {
        write(".git/notes.md", "x");
        write("a/.obsidian/notes.md", "x");
        write(".env", "x");
        write("node_modules/x/README.md", "x");
        write("target/site/index.html", "x");
        write("shown.md", "x");

        assertThat(read().files()).extracting(SourceFile::path).containsExactly("shown.md");
        assertThat(read().assets()).isEmpty();
    }

    @Test
    void aContentFolderMayItselfBeHidden() throws IOException {
        content = Files.createDirectory(folder.resolve(".notes"));
        write("shown.md", "x");

        assertThat(read().files()).hasSize(1);
    }

    @Test
    void linksOnTheDiskAreNotFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "x");
        Files.createSymbolicLink(content.resolve("folder"), outside);
        Files.createSymbolicLink(content.resolve("file.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(content.resolve("lost.md"), outside.resolve("nothing.md"));

        assertThat(read()).isEqualTo(new SourceTree(List.of(), List.of()));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheTextAndLineEndsAre() throws IOException {
        write("a.md", "\uFEFF# Title\r\nText\r\n");

        assertThat(read().find("a.md").orElseThrow().text()).isEqualTo("# Title\r\nText\r\n");
    }

    @Test
    void aFileThatIsNoTextIsToldAndTheOthersAreRead() throws IOException {
        write("latin.md", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        write("good.md", "café");

        Checked<SourceTree> tree = SourceReader.read(content);

        assertThat(tree.value().files()).extracting(SourceFile::path).containsExactly("good.md");
        assertThat(tree.diagnostics().list())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly("latin.md:1:4 this file is not UTF-8 text: no character is E9");
    }

    @Test
    void aFolderThatIsNotThereIsTheDisksFault() {
        assertThatThrownBy(() -> SourceReader.read(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
    }
}
