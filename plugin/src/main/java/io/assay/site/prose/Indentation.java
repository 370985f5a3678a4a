package io.assay.site.prose;

import java.util.List;
import java.util.stream.Collectors;

/** The white space that lines start with. */
final class Indentation {
    private Indentation() {}

    /** Lines without what all of them that aren't blank start with; each ends with a line feed. */
    static String removed(List<String> lines) {
        int common = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> (line.isBlank() ? "" : line.substring(common)) + "\n")
                .collect(Collectors.joining());
    }
}
