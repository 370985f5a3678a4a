package io.assay.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How names become URLs, and headings entities. */
class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GPU Marketplaces    | gpu-marketplaces
            io.net              | io-net
            --C++ & Rust!--     | c-rust
            Österreich 2026     | österreich-2026
            日本語               | 日本語
            TITLE               | title
            '!!!'               | x
            ''                  | x
            ../../etc/passwd    | etc-passwd
            """)
    void namesInUrls(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gpu_active | Gpu active
            io-net     | Io net
            ai--crypto | Ai crypto
            '_'        | _
            """)
    void idsAsWords(String id, String words) {
        assertThat(Slug.words(id)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            index.html          | index.html           | index.html
            index.html          | a/index.html         | a/index.html
            a/index.html        | index.html           | ../index.html
            a/b/index.html      | a/index.html         | ../index.html
            a/b/index.html      | a/b/c.png            | c.png
            a/b/index.html      | a/c/index.html       | ../c/index.html
            a/index.html        | a b/ü&?.png          | ../a%20b/%C3%BC%26%3F.png
            a/index.html        | b/c:d.png            | ../b/c%3Ad.png
            a/b/index.html      | a/b                  | ../b
            """)
    void relativeUrls(String from, String to, String url) {
        assertThat(Permalink.relative(new Permalink(from), to)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            ''    | index.html     | ''
            a     | a/index.html   | a/
            a/b   | a/b/index.html | a/b/
            """)
    void foldersHaveTheirPageInThem(String folder, String path, String pretty) {
        assertThat(Permalink.folder(folder).path()).isEqualTo(path);
        assertThat(Permalink.folder(folder).folder()).isEqualTo(folder);
        assertThat(Permalink.folder(folder).pretty()).isEqualTo(pretty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b"})
    void whatIsNoPathInASiteIsABug(String path) {
        assertThatThrownBy(() -> new Permalink(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Akash                          | akash
            AKT                            | akash
            akash network                  | akash
            Akash Network (AKT)            | akash
            Something Else (AKT)           | akash
            Render Network (RNDR/RENDER)   | render
            Render Network ( RENDER )      | render
            io.net (IO)                    | io-net
            io-net                         | io-net
            Akash and Render               | none
            Why Akash (and others)         | none
            Akash (AKT) in 2026            | none
            (AKT)                          | none
            """)
    void headingsThatNameEntities(String heading, String id) {
        Entities entities = new Entities(List.of(
                entity("akash", "Akash Network", "AKT", "Akash"),
                entity("render", "Render", "RENDER"),
                entity("io-net", "io.net", "IO")));

        assertThat(EntityHeading.of(heading).find(entities).map(Entity::id)).isEqualTo(Optional.ofNullable(id));
    }

    private static Entity entity(String id, String name, String symbol, String... aliases) {
        return new Entity(
                id,
                name,
                Optional.of(symbol),
                List.of(aliases),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
