package io.assay.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    @TempDir
    Path target;

    @Test
    void isOnePathALine() throws Exception {
        Manifest manifest = Manifest.of(List.of("index.html", "blog/ü b.html"));
        assertThat(manifest.text()).isEqualTo("""
                        assay-manifest 1
                        blog/ü b.html
                        index.html
                        """);
        Files.writeString(target.resolve(Manifest.NAME), manifest.text());
        assertThat(Manifest.read(target)).isEqualTo(manifest);
    }

    @Test
    void isEmptyIfThereIsNone() throws Exception {
        assertThat(Manifest.read(target)).isEqualTo(Manifest.of(List.of()));
        assertThat(Manifest.read(target.resolve("missing"))).isEqualTo(Manifest.of(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index.html\n",
                "assay-manifest 2\nindex.html\n",
                "assay-manifest 1\n../index.html\n",
                "assay-manifest 1\n/etc/hosts\n",
                "assay-manifest 1\n\n",
                "assay-manifest 1\n.assay-manifest\n",
                "assay-manifest 1\n\u00ff\n"
            })
    void aDamagedOneIsNotGuessedAt(String text) throws IOException {
        Files.write(target.resolve(Manifest.NAME), text.getBytes(StandardCharsets.ISO_8859_1));
        assertUnreadable();
    }

    @Test
    void aFolderOfItsNameIsNone() throws IOException {
        Files.createDirectory(target.resolve(Manifest.NAME));
        assertUnreadable();
    }

    private void assertUnreadable() {
        assertThatExceptionOfType(UnsafeTargetException.class)
                .isThrownBy(() -> Manifest.read(target))
                .withMessageStartingWith("'" + target.resolve(Manifest.NAME) + "' is damaged or of another version")
                .withMessageEndingWith("delete the folder yourself or choose another one");
    }
}
