package io.assay.code;

import java.util.ArrayList;
import java.util.List;

/** Splits code into its words. Safe for use by several threads. */
public final class Highlighter {
    private Highlighter() {}

    /**
     * The lines of some code.
     *
     * @param language a name as writers use it, such as {@code js}, in any case; of one that is not known every line is
     *     plain
     * @param code lines that end with a line feed, the last one perhaps without; joined by line feeds, the lines' texts
     *     are the code, but for a line feed at its end
     */
    public static List<TokenLine> highlight(String language, String code) {
        LineScanner scanner = Languages.scanner(language);
        List<TokenLine> lines = new ArrayList<>();
        int start = 0;
        while (start < code.length()) {
            int feed = code.indexOf('\n', start);
            int end = feed < 0 ? code.length() : feed;
            lines.add(scanner.scan(code.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }
}
