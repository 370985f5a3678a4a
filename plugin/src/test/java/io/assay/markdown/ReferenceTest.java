package io.assay.markdown;

import static io.assay.markdown.Composed.document;
import static io.assay.markdown.Reference.Kind.EMBED;
import static io.assay.markdown.Reference.Kind.IMAGE;
import static io.assay.markdown.Reference.Kind.LINK;
import static io.assay.markdown.Reference.Kind.WIKI_LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import io.assay.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
    @Test
    void linksAndImagesOfEverySpelling() {
        String markdown = """
                [inline](a.md#x "T") ![image](b.png)
                [full][ref] [ref] <https://example.org/auto> <me@example.org>
                https://example.org/bare www.example.org you@example.org [angled](<c d.md>)

                [ref]: e&amp;f.md 'R'
                """;
        assertThat(document(markdown).references())
                .extracting(
                        Reference::kind,
                        Reference::destination,
                        Reference::title,
                        Reference::text,
                        reference -> reference.span().of(markdown))
                .containsExactly(
                        tuple(LINK, "a.md#x", "T", "inline", "a.md#x"),
                        tuple(IMAGE, "b.png", "", "image", "b.png"),
                        tuple(LINK, "e&f.md", "R", "full", "e&amp;f.md"),
                        tuple(LINK, "e&f.md", "R", "ref", "e&amp;f.md"),
                        tuple(
                                LINK,
                                "https://example.org/auto",
                                "",
                                "https://example.org/auto",
                                "https://example.org/auto"),
                        tuple(LINK, "mailto:me@example.org", "", "me@example.org", "me@example.org"),
                        tuple(
                                LINK,
                                "https://example.org/bare",
                                "",
                                "https://example.org/bare",
                                "https://example.org/bare"),
                        tuple(LINK, "http://www.example.org", "", "www.example.org", "www.example.org"),
                        tuple(LINK, "mailto:you@example.org", "", "you@example.org", "you@example.org"),
                        tuple(LINK, "c d.md", "", "angled", "c d.md"));
    }

    @Test
    void linksAndEmbedsByName() {
        String markdown = "[[Page#Part|so]] [[b%20c]] ![[d.png|300]]\n\n![[e]]\n";
        assertThat(document(markdown).references())
                .extracting(
                        Reference::kind,
                        Reference::destination,
                        Reference::text,
                        reference -> reference.span().of(markdown))
                .containsExactly(
                        tuple(WIKI_LINK, "Page#Part", "so", "Page#Part"),
                        tuple(WIKI_LINK, "b%20c", "b%20c", "b%20c"),
                        tuple(EMBED, "d.png", "300", "d.png"),
                        tuple(EMBED, "e", "", "e"));
    }

    @Test
    void labelsLoseTheirMarkup() {
        assertThat(document("[*a* `b` &amp; c](d.md) [![e *f*](g.png)](h.md)\n").references())
                .extracting(Reference::destination, Reference::text)
                .containsExactly(tuple("d.md", "a b & c"), tuple("h.md", "e f"), tuple("g.png", "e f"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    One here. See [this](x.md), e.g. now. And so on. | See this, e.g. now.
                    The [first](x.md) is v1.2 of 3. 5 more.          | The first is v1.2 of 3. 5 more.
                    Really? [Yes](x.md)! No.                         | Yes!
                    'He said "go." ([Link](x.md) here.) End'         | (Link here.)
                    前文。[链接](x.md)在此。后文。                         | 链接在此。
                    - whole item. [with](x.md) all. of it            | whole item. with all. of it
                    '## A heading. Its [link](x.md)'                 | A heading. Its link
                    """)
    void sentencesAround(String markdown, String sentence) {
        assertThat(document(markdown + "\n").references())
                .singleElement()
                .extracting(Reference::sentence)
                .isEqualTo(sentence);
    }

    @Test
    void aTableQuotesTheRow() {
        String markdown = """
                | Network | Share |
                |---------|-------|
                | [Akash](akash.md) | 50 % |
                """;
        assertThat(document(markdown).references())
                .singleElement()
                .extracting(Reference::sentence)
                .isEqualTo("Akash · 50 %");
    }

    @Test
    void eachBelongsToTheHeadingAboveIt() {
        String markdown = """
                [a](a.md)

                ## One [b](b.md)

                - [c](c.md)

                ### Two

                > [d](d.md)
                """;
        assertThat(document(markdown).references())
                .extracting(Reference::text, Reference::heading)
                .containsExactly(tuple("a", Reference.NO_HEADING), tuple("b", 0), tuple("c", 0), tuple("d", 1));
    }

    @Test
    void spansAreThoseOfTheWholeFile() {
        String text = "---\r\ntitle: x\r\n---\r\n# T\r\n\r\nA line,\r\nthen [a](b.md) and https://c.example.\r\n";
        SourceFile file = new SourceFile("page.md", text);
        SourceSpan body = new SourceSpan(text.indexOf("# T"), text.length());
        Document document = new MarkdownReader(RawHtml.SAFE, Composed.DIRECTIVES, Words.of("en"))
                .read(file, body)
                .value();
        assertThat(document.references())
                .extracting(
                        reference -> reference.span().of(text),
                        reference -> file.place(reference.span()).toString())
                .containsExactly(tuple("b.md", "page.md:7:10"), tuple("https://c.example", "page.md:7:20"));
        assertThat(document.headings())
                .singleElement()
                .extracting(heading -> heading.span().of(text))
                .isEqualTo("T");
    }

    @Test
    void rawHtmlHasReferencesToo() {
        String markdown =
                "## H\n\n[a](a.md) <a href=\"b.md\" title=\"T\">b <b>c</b></a>\n\n<p><img src='d.png' alt='e'></p>\n";
        assertThat(document(markdown).references())
                .extracting(
                        Reference::kind,
                        Reference::destination,
                        Reference::title,
                        Reference::text,
                        Reference::heading,
                        reference -> reference.span().of(markdown))
                .containsExactly(
                        tuple(LINK, "a.md", "", "a", 0, "a.md"),
                        tuple(LINK, "b.md", "T", "b c", 0, "b.md"),
                        tuple(IMAGE, "d.png", "", "e", 0, "d.png"));
    }
}
