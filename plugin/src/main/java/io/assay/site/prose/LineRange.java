package io.assay.site.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some lines of a file or a block.
 *
 * @param first from 1
 * @param last not before the first; the largest number there is means the end
 */
record LineRange(int first, int last) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(-(\\d{1,6})?)?");

    LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no lines: " + first + "-" + last);
        }
    }

    /** Reads {@code 3}, {@code 3-5}, {@code 3-} and lists of these with commas or spaces; empty if it is no such list. */
    static Optional<List<LineRange>> parse(String text) {
        List<LineRange> ranges = new ArrayList<>();
        for (String part : text.strip().split("[\\s,]+")) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null
                    ? first
                    : range.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(range.group(3));
            if (first < 1 || last < first) {
                return Optional.empty();
            }
            ranges.add(new LineRange(first, last));
        }
        return Optional.of(ranges);
    }

    boolean contains(int line) {
        return first <= line && line <= last;
    }
}
