package io.assay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.ConsolePrinter;
import io.assay.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeLinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java script:alert(1)>)",
                "[x](<\u0001javascript:alert(1)>)",
                "[x](java&#10;script:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](javascript\\:alert(1))",
                "[x](data:text/html;base64,PHN2Zz4=)",
                "[x](vbscript:x)",
                "[x](file:///etc/passwd)",
                "[x](blob:https://example.org/1)",
                "[x][r]\n\n[r]: javascript:alert(1)",
                "[x]\n\n[x]: <javascript:alert(1)>",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,x)",
                "![x](mailto:a@example.org)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"&#x6A;avascript:alert(1)\">x</a>",
                "<a href=' javascript:alert(1)'>x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<img src=\"data:image/svg+xml,x\" alt=\"x\">",
            })
    void becomesNoLink(String markdown) {
        Checked<Document> read = Composed.read(markdown + "\n");
        assertThat(read.diagnostics())
                .singleElement()
                .extracting(Diagnostic::code)
                .isEqualTo(Code.UNSAFE_LINK);
        assertThat(read.value().references()).isEmpty();
        assertThat(Composed.html(read.value())).doesNotContain("href", "src=", "<a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org",
                "mailto:a@example.org",
                "tel:+1-555",
                "metric:akash/utilization@2026-06-30",
                "a.md",
                "../a/b.md#c:d",
                "./a:b.md",
                "#top",
                "?q=a:b",
                "",
            })
    void staysALink(String destination) {
        Checked<Document> read = Composed.read("[x](" + destination + ")\n");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().references())
                .singleElement()
                .extracting(Reference::destination)
                .isEqualTo(destination);
    }

    @Test
    void oneToWhatThePageDoesNotDefineIsToldAndOtherBracketsAreNot() {
        assertThat(Composed.read("[k][ref] [1] [x][] ![i][ref]\n\n[k][there]\n\n[there]: a.md\n")
                        .diagnostics())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(
                        "page.md:1:5 this page does not define '[ref]'",
                        "page.md:1:25 this page does not define '[ref]'");
    }

    @Test
    void isReportedAtItsPlace() {
        Checked<Document> read = Composed.read("Text.\n\nSee [*this*](javascript:x) here.\n");
        assertThat(read.diagnostics())
                .singleElement()
                .extracting(ConsolePrinter::print)
                .isEqualTo("""
                        page.md:3:14: warning KB028: a page may not link to 'javascript:x'
                          See [*this*](javascript:x) here.
                                       ^^^^^^^^^^^^
                          hint: use a relative path, https, http, mailto or tel; until then its text stands without a link""");
        assertThat(Composed.html(read.value())).isEqualTo("<p>Text.</p>\n<p>See <em>this</em> here.</p>\n");
    }
}
