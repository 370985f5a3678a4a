package io.assay.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.chart.Chart;
import io.assay.chart.ChartRenderer;
import io.assay.chart.Examples;
import io.assay.frontmatter.FrontMatter;
import io.assay.frontmatter.FrontMatterReader;
import io.assay.markdown.Document;
import io.assay.markdown.DocumentText;
import io.assay.markdown.MarkdownReader;
import io.assay.markdown.RawHtml;
import io.assay.source.SourceFile;
import io.assay.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is written and read again is what it was, for every page of the sample, one that has a bit of everything, and charts. */
class KeptBytesTest {
    private static final String EVERYTHING = """
            ---
            title: "Größe 🦆"
            nested: {a: [1, ~, {b: "c"}], d: }
            ---
            # A *title*

            A [link](b.md "its title"), ![picture](c.png), [[wiki]] and ![[embed]], $x^2$, a note[^1]. ^block

            ![[alone]]

            $$
            \\unknown{y}
            $$

            <!-- verdict: gpu -->

            ## Lists {#own}

            1. one
               - two

            ```java title="x"
            code
            ```

            [^1]: The note.
            """;

    @TestFactory
    Stream<DynamicTest> everyPageOfTheSample() throws IOException {
        Path content = Path.of("..", "content");
        try (Stream<Path> walk = Files.walk(content)) {
            return Stream.concat(
                    walk.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
                            .map(file -> new SourceFile(content.relativize(file).toString(), text(file))),
                    Stream.of(
                            new SourceFile("everything.md", EVERYTHING),
                            new SourceFile("bare.md", "Words."),
                            new SourceFile("broken.md", "---\na: [\n---\n")))
                    .map(file -> DynamicTest.dynamicTest(file.path(), () -> staysTheSame(file)))
                    .toList()
                    .stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfAChart() {
        ChartRenderer renderer = new ChartRenderer(Words.of("en"));
        return Examples.all().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> {
                    Chart chart = renderer.render(example.getValue(), "a");
                    assertThat(ChartBytes.read(ChartBytes.write(chart))).isEqualTo(chart);
                }));
    }

    private static void staysTheSame(SourceFile file) {
        FrontMatter header = FrontMatterReader.read(file).value();
        assertThat(HeaderBytes.read(HeaderBytes.write(header), file)).isEqualTo(header);
        Document document = new MarkdownReader(RawHtml.SAFE, Set.of("verdict"), Words.of("en"))
                .read(file, header.body())
                .value();
        byte[] bytes = DocumentBytes.write(document);
        Document read = DocumentBytes.read(bytes, () -> bytes);
        assertThat(read.withText(document.text())).isEqualTo(document);
        assertThat(new DocumentText.Held(read.html(), read.plainText(), read.lists()))
                .isEqualTo(document.text());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
