package io.assay.markdown;

import static io.assay.markdown.Composed.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.assay.diagnostic.ConsolePrinter;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test
    void theTitleStandsApart() {
        Document document = document("<!-- a note -->\n# The *title*\n\nText.\n\n## Section\n");
        assertThat(document.title()).map(Heading::text).contains("The title");
        assertThat(document.titleHtml().parts()).containsExactly(new HtmlPart.Literal("The <em>title</em>"));
        assertThat(document.html().parts())
                .containsExactly(
                        new HtmlPart.Literal("<p>Text.</p>\n"),
                        new HtmlPart.HeadingOpen(1),
                        new HtmlPart.Literal("Section"),
                        new HtmlPart.HeadingClose(1),
                        new HtmlPart.Literal("\n"));
        assertThat(document.plainText()).isEqualTo("Text.\nSection\n");
    }

    @Test
    void onlyAHeadingThatComesFirstIsTheTitle() {
        assertThat(document("Text\n\n# Late\n").title()).isEmpty();
        assertThat(document("## Second level\n\n# Late\n").title()).isEmpty();
        assertThat(document("<!-- matrix -->\n# Late\n").title()).isEmpty();
        assertThat(document("#\n").title()).isEmpty();
        assertThat(document("").title()).isEmpty();
    }

    @Test
    void headingsKnowTheirPlace() {
        String markdown = "# One\n\nTwo *words*\n---\n\n> ### Three ###\n";
        assertThat(document(markdown).headings())
                .extracting(
                        Heading::level, Heading::text, heading -> heading.span().of(markdown))
                .containsExactly(
                        tuple(1, "One", "One"), tuple(2, "Two words", "Two *words*"), tuple(3, "Three", "Three"));
    }

    @Test
    void idsAreUniqueWhateverIsWritten() {
        assertThat(document("## a\n## a-1\n## a\n## a\n## &nbsp;\n## ?\n").headings())
                .extracting(Heading::id)
                .containsExactly("a", "a-1", "a-2", "a-3", "section", "section-1");
    }

    @Test
    void fencesKnowTheirLines() {
        String markdown = """
                ```chart wide
                metric: x

                form: line
                ```

                1. item

                   ~~~
                   a: 1
                     b: 2
                   ~~~

                ```
                ```

                ```open
                to the end
                """;
        assertThat(document(markdown).fences())
                .extracting(
                        Fence::language,
                        Fence::info,
                        Fence::body,
                        fence -> fence.bodySpan().of(markdown))
                .containsExactly(
                        tuple("chart", "chart wide", "metric: x\n\nform: line\n", "metric: x\n\nform: line\n"),
                        tuple("", "", "a: 1\n  b: 2\n", "   a: 1\n     b: 2\n"),
                        tuple("", "", "", ""),
                        tuple("open", "open", "to the end\n", "to the end\n"));
        assertThat(document(markdown).fences().get(0).span().of(markdown))
                .startsWith("```chart")
                .endsWith("line\n```");
    }

    @Test
    void windowsLineEndsChangePositionsAlone() {
        String unix =
                "# T\n\n```x\na\nb\n```\n\n| a |\n|---|\n| [b](c) |\n\n- d\n  e\n\nf  \ng\n\n    h\n    i\n\n<!-- matrix -->\n";
        String windows = unix.replace("\n", "\r\n");
        Document document = document(windows);
        assertThat(Composed.html(windows)).isEqualTo(Composed.html(unix));
        assertThat(document.plainText()).isEqualTo(document(unix).plainText());
        assertThat(document.fences().get(0).body()).isEqualTo("a\nb\n");
        assertThat(document.fences().get(0).bodySpan().of(windows)).isEqualTo("a\r\nb\r\n");
        assertThat(document.references().get(0).span().of(windows)).isEqualTo("c");
        assertThat(document.directives().get(0).span().of(windows)).isEqualTo("<!-- matrix -->");
    }

    @Test
    void directives() {
        String markdown =
                "<!-- matrix -->\n\n- <!-- verdict:  akash  -->\n\n<!-- bands -->\n<!-- other: x -->\n<!-- Matrix -->\n";
        assertThat(document(markdown).directives())
                .extracting(
                        Directive::name,
                        Directive::argument,
                        directive -> directive.span().of(markdown))
                .containsExactly(
                        tuple("matrix", "", "<!-- matrix -->"),
                        tuple("verdict", "akash", "<!-- verdict:  akash  -->"),
                        tuple("bands", "", "<!-- bands -->"));
    }

    @Test
    void aDirectiveThatIsNearlyOneIsPointedOut() {
        assertThat(Composed.read("Text\n\n<!-- verdct: akash -->\n").diagnostics())
                .singleElement()
                .extracting(ConsolePrinter::print)
                .isEqualTo("""
                        page.md:3:1: hint KB070: the comment 'verdct' asks for nothing
                          <!-- verdct: akash -->
                          ^^^^^^^^^^^^^^^^^^^^^^
                          hint: did you mean 'verdict'?""");
    }

    @Test
    void listsUnderTheirHeading() {
        String markdown = """
                - free

                ## Decision Framework

                1. Is it **used**?
                   - not this
                2. Who [pays](a.md)?

                   Still the same.

                > - not in a quote
                """;
        assertThat(document(markdown).lists())
                .extracting(
                        ItemList::heading,
                        ItemList::ordered,
                        list -> list.items().stream().map(ItemList.Item::text).toList())
                .containsExactly(
                        tuple(Reference.NO_HEADING, false, List.of("free")),
                        tuple(0, true, List.of("Is it used?", "Who pays? Still the same.")));
        assertThat(document(markdown).lists().get(1).items().get(0).span().of(markdown))
                .isEqualTo("1. Is it **used**?\n   - not this");
    }

    @Test
    void plainTextAndSummary() {
        Document document = document("""
                # Title

                ![badge](b.svg)

                The *first* paragraph
                with a [link](a.md).

                | a | b |
                |---|---|
                | c |   |

                ```
                code
                ```

                > - quoted `item`
                """);
        assertThat(document.summary()).isEqualTo("The first paragraph with a link.");
        assertThat(document.plainText()).isEqualTo("The first paragraph with a link.\na · b\nc\nquoted item\n");
        assertThat(document.words()).isEqualTo(11);
    }
}
