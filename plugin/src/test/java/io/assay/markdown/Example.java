package io.assay.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An example of a file in the form of CommonMark's spec.txt: Markdown, a line with a dot, HTML, between fences of 32
 * backticks. An arrow stands for a tab.
 *
 * @param number counted from 1
 * @param section the heading above it
 * @param line of the opening fence
 * @param extension what follows the word "example" on the opening fence
 */
record Example(int number, String section, int line, String extension, String markdown, String html) {
    private static final String FENCE = "`".repeat(32);

    /** The examples of a resource. */
    static List<Example> list(String resource) {
        List<String> lines = lines(resource);
        List<Example> examples = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                section = lines.get(i).substring(3);
            } else if (lines.get(i).startsWith(FENCE + " example")) {
                int dot = i + lines.subList(i, lines.size()).indexOf(".");
                int end = dot + lines.subList(dot, lines.size()).indexOf(FENCE);
                examples.add(new Example(
                        examples.size() + 1,
                        section,
                        i + 1,
                        lines.get(i)
                                .substring(FENCE.length() + " example".length())
                                .strip(),
                        text(lines.subList(i + 1, dot)),
                        text(lines.subList(dot + 1, end))));
                i = end;
            }
        }
        return examples;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Example.class.getResourceAsStream(resource)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines).replace('→', '\t') + "\n";
    }
}
