package io.assay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code examples.txt} and {@code dialect.txt}: Markdown, a line with a dot, HTML, between fences of 32 backticks as in CommonMark's
 * spec.txt. An arrow stands for a tab.
 */
class MarkdownExamplesTest {
    private static final String FENCE = "`".repeat(32);

    @TestFactory
    Stream<DynamicTest> github() throws IOException {
        return examples("examples.txt");
    }

    @TestFactory
    Stream<DynamicTest> dialect() throws IOException {
        return examples("dialect.txt");
    }

    private Stream<DynamicTest> examples(String file) throws IOException {
        List<String> lines;
        try (InputStream in = getClass().getResourceAsStream(file)) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        List<DynamicTest> tests = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                section = lines.get(i).substring(3);
            } else if (lines.get(i).equals(FENCE + " example")) {
                int dot = i + lines.subList(i, lines.size()).indexOf(".");
                int end = dot + lines.subList(dot, lines.size()).indexOf(FENCE);
                String markdown = text(lines.subList(i + 1, dot));
                String html = text(lines.subList(dot + 1, end));
                tests.add(DynamicTest.dynamicTest(
                        section + ", line " + (i + 1),
                        () -> assertThat(Composed.html(markdown).stripTrailing())
                                .isEqualTo(html.stripTrailing())));
                i = end;
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(10);
        return tests.stream();
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines).replace('→', '\t') + "\n";
    }
}
