package io.assay.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {
    private static Checked<FrontMatter> read(String text) {
        return FrontMatterReader.read(new SourceFile("p.md", text));
    }

    private static String body(String text) {
        return read(text).value().body().of(text);
    }

    @Test
    void takesTheHeaderOff() {
        String text = "---\ntitle: A\n---\n# A\n";
        assertThat(read(text).value())
                .isInstanceOfSatisfying(
                        FrontMatter.Present.class,
                        present -> assertThat(present.keys()
                                        .find("title")
                                        .orElseThrow()
                                        .origin())
                                .hasToString("p.md:2:8"));
        assertThat(body(text)).isEqualTo("# A\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# A\n", "text\n---\nmore\n", "---\nA rule, then text.\n", "---\n\ntext\n\n---\n"})
    void aTextWithoutAHeaderIsAllBody(String text) {
        assertThat(read(text).value()).isInstanceOf(FrontMatter.Absent.class);
        assertThat(read(text).diagnostics()).isEmpty();
        assertThat(body(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\ntext\n", "---\r\ntitle: x\r\n---\r\ntext\n", "---\ntitle: x\n...\ntext\n"})
    void endsAndEmptyHeadersVary(String text) {
        assertThat(read(text).value()).isInstanceOf(FrontMatter.Present.class);
        assertThat(body(text)).isEqualTo("text\n");
    }

    @Test
    void aHeaderThatDoesNotParseIsReportedAtItsPlace() {
        assertThat(read("---\ntitle: a: b\n---\n").value()).isInstanceOf(FrontMatter.Unreadable.class);
        assertThat(read("---\ntitle: a: b\n---\n").diagnostics())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.HEADER_UNREADABLE);
                    assertThat(problem.place()).hasToString("p.md:2:9");
                    assertThat(problem.hint()).contains("a value that holds ': ' must stand in quotes");
                });
    }

    @Test
    void aHeaderThatNobodyClosedMightSayPrivate() {
        assertThat(read("---\nprivate: true\n# A\n").value()).isInstanceOf(FrontMatter.Unreadable.class);
        assertThat(read("---\nprivate: true\n# A\n").diagnostics())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.hint()).contains("close it with a line '---' below the last key"));
    }
}
