package io.assay.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.ConsolePrinter;
import io.assay.diagnostic.Diagnostic;
import io.assay.source.SourceFile;
import io.assay.words.Words;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No page stops a build: each is read or refused. The limit only ends what would hang, on a busy machine too. */
class PathologicalTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @TestFactory
    Stream<DynamicTest> eachIsReadOrRefusedInTime() {
        int n = 20_000;
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("nested emphasis", "*a **a ".repeat(n) + "b" + " a** a*".repeat(n));
        pages.put("underscores", "_".repeat(2_000) + "a" + "_".repeat(2_000));
        pages.put("closers without openers", "a_ ".repeat(n));
        pages.put("openers without closers", "_a ".repeat(n));
        pages.put("runs of three", "a**b" + "c* ".repeat(2 * n));
        pages.put("nested brackets", "[".repeat(n) + "a" + "]".repeat(n));
        pages.put("images without end", "![[]()".repeat(2 * n));
        pages.put("links without end", "[a](<b".repeat(n));
        pages.put("brackets and parentheses", "[ (](".repeat(n));
        pages.put("parentheses", "[a](" + "(".repeat(n));
        pages.put("quotes", "> ".repeat(n) + "a");
        pages.put("lists in one line", "- ".repeat(n) + "a");
        pages.put(
                "nested lists",
                IntStream.range(0, 1_000)
                        .mapToObj(i -> "  ".repeat(i) + "* a\n")
                        .reduce("", String::concat));
        pages.put("columns", "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n");
        pages.put("rows", "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(n));
        pages.put("short rows", "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + "|a|\n".repeat(n));
        pages.put("pipes", "| a\n".repeat(n));
        pages.put(
                "definitions",
                IntStream.range(0, n).mapToObj(i -> "[a" + i + "]: u\n").reduce("", String::concat));
        pages.put("comments without end", "</ <!--".repeat(n));
        pages.put("declarations without end", "</ <!A ".repeat(n));
        pages.put("CDATA without end", "</ <![CDATA[".repeat(n));
        pages.put("tags without end", "<a b='".repeat(n));
        pages.put("attributes", "<p " + "x=y ".repeat(n) + ">");
        pages.put("elements left open", "a " + "<b>".repeat(n) + "\n\n" + "b\n\n".repeat(n));
        pages.put("elements nested", "<div>\n\n".repeat(n));
        pages.put("links spelled with entities", "<a href=\"&#106;avascript:x\">".repeat(n));
        pages.put(
                "backticks",
                IntStream.range(1, 3_000)
                        .mapToObj(i -> "e" + "`".repeat(i % 300 + 1))
                        .reduce("", String::concat));
        pages.put("bare links", "http://_www.a@".repeat(n));
        pages.put("closing parentheses", "http://a" + ")".repeat(n));
        pages.put("one word", "w".repeat(50 * n));
        pages.put("spaces", "a" + " ".repeat(10 * n) + "b");
        pages.put("wiki links without end", "[[".repeat(n));
        pages.put("wiki links left open", "[[a|".repeat(n));
        pages.put("embeds without end", "![[a".repeat(n));
        pages.put("highlights", "==".repeat(n));
        pages.put("highlight openers", "===a ".repeat(n) + "a=== ".repeat(n));
        pages.put("dollars", "$".repeat(n));
        pages.put("formulas without end", "$a ".repeat(n));
        pages.put("display formulas without end", "$$a$b ".repeat(n));
        pages.put("formulas in ticks", "$`a ".repeat(n));
        pages.put("display blocks", "$$\n".repeat(n));
        pages.put("display blocks that go on", "$$a\n\n$$ b\n\n".repeat(n));
        pages.put("inline footnotes", "^[".repeat(n));
        pages.put("footnote marks", "[^a]".repeat(n) + "\n\n[^a]: b\n");
        pages.put("footnotes", "[^a]:".repeat(n));
        pages.put(
                "many footnotes",
                IntStream.range(0, n / 4)
                        .mapToObj(i -> "[^" + i + "]\n\n[^" + i + "]: u\n\n")
                        .reduce("", String::concat));
        pages.put("braces", "{".repeat(n));
        pages.put("attributes without end", "{#a ".repeat(n));
        pages.put("one long attribute list", "{" + "#a ".repeat(n));
        pages.put("comments", "%%".repeat(n) + "%");
        pages.put("comment blocks", "%%a\n\n".repeat(n));
        pages.put("admonitions in admonitions", "!!! a\n" + "    !!! a\n".repeat(n));
        pages.put("admonition header", "!!! " + "a ".repeat(n) + "\"");
        pages.put("nested callouts", "> [!a]\n> ".repeat(n));
        pages.put("terms", "a\n: b\n\n".repeat(n));
        pages.put("explanations", "a\n" + ": ".repeat(n) + "b");
        pages.put(
                "abbreviations",
                IntStream.range(0, 2_000).mapToObj(i -> "*[a " + i + "]: b\n").reduce("", String::concat) + "\n"
                        + "a ".repeat(n));
        pages.put("block ids", "a ^b\n\n".repeat(n));
        pages.put(
                "many block ids",
                IntStream.range(0, n).mapToObj(i -> "a ^b" + i + "\n\n").reduce("", String::concat));
        pages.put("NUL", "\0".repeat(n));
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> readOrRefused(page.getValue())));
    }

    private static void readOrRefused(String markdown) {
        Checked<Document> read = assertTimeoutPreemptively(LIMIT, () -> Composed.read(markdown));
        WellFormed.check(Composed.html(read.value()));
        assertThat(Composed.html(read.value()).length()).isLessThan(40 * markdown.length() + 1_000_000);
    }

    @Test
    void longParagraphsAreNoTrouble() {
        String markdown = "[a](b) *c* `d` ".repeat(4_000) + "\n";
        Checked<Document> read = assertTimeoutPreemptively(LIMIT, () -> Composed.read(markdown));
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().references()).hasSize(4_000);
    }

    @Test
    void deepPagesAreReadOnADeepStack() {
        String markdown = "_".repeat(4_000) + "a" + "_".repeat(4_000) + "\n";
        Checked<Document> read = assertTimeoutPreemptively(LIMIT, () -> Composed.read(markdown));
        assertThat(read.diagnostics()).isEmpty();
        assertThat(Composed.html(read.value())).contains("<strong><strong>").contains("a</strong>");
    }

    @Test
    void aRefusedPageIsShownAsItWasWritten() {
        String markdown = "# A & B\n\n" + "> ".repeat(2_000) + "<i>end</i>\n<!-- private -->";
        Checked<Document> read = Composed.read(markdown);
        assertThat(read.diagnostics())
                .singleElement()
                .extracting(ConsolePrinter::print)
                .isEqualTo("""
                        page.md:1:1: error KB027: this page nests too deeply or takes too long to read
                          hint: look for long runs of '>', '[', '*', '_' or '|' and for lists in lists; until then the page is shown as plain text""");
        assertThat(Composed.html(read.value()))
                .startsWith("<pre># A &amp; B\n\n&gt; ")
                .endsWith("&lt;i&gt;end&lt;/i&gt;\n</pre>\n");
        assertThat(read.value().plainText()).isEqualTo(markdown.replace("<!-- private -->", ""));
    }

    @Test
    void everyPrefixOfAPageIsReadAndWellFormed() {
        String page = """
                # T *a* [b](c "d")

                <details><summary>e</summary>

                - [x] f ![g](h.png)
                  1. i

                | j | k |
                |--:|---|
                | `l` | <b>m</b> |

                > ```chart
                > n: o
                > ```

                <!-- verdict: p -->
                q &amp; https://r.example [s][t] <u@v.example>

                </details>

                [t]: w.md 'x'

                > [!note]- y[^z] ==A== $B$ [[C|D]] {.E}
                > ![[F]]

                !!! G "H"
                    I ^J

                %%
                K
                %%
                L
                : M

                *[L]: N
                [^z]: O
                """;
        for (int end = 0; end <= page.length(); end++) {
            WellFormed.check(Composed.html(page.substring(0, end)));
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        MarkdownReader reader = new MarkdownReader(RawHtml.SAFE, Composed.DIRECTIVES, Words.of("en"));
        List<String> pages = IntStream.range(0, 200)
                .mapToObj(i ->
                        "# P" + i + "\n\n| a | b |\n|---|---|\n| *" + i + "* | [c](d" + i + ".md) |\n\n<b>e</b> | f\n")
                .toList();
        List<Checked<Document>> inTurn = pages.stream().map(Composed::read).toList();
        List<Checked<Document>> atOnce = pages.parallelStream()
                .map(page -> reader.read(new SourceFile("page.md", page)))
                .toList();
        assertThat(atOnce).isEqualTo(inTurn);
        assertThat(atOnce)
                .allSatisfy(read -> assertThat(read.diagnostics().list())
                        .extracting(Diagnostic::code)
                        .doesNotContain(Code.MARKDOWN_TOO_DEEP));
    }
}
