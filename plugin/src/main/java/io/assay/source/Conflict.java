package io.assay.source;

import io.assay.text.SourceSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What git leaves in a file that it could not merge: both versions, between marks. */
final class Conflict {
    private static final String MARK = "<<<<<<<";
    private static final Pattern MARKS = Pattern.compile("(?ms)^<{7}(?: [^\\r\\n]*)?$.*?^={7}\\r?$.*?^>{7}(?: |\\r?$)");

    /** Code may show such marks. */
    private static final Pattern FENCE = Pattern.compile("(?ms)^ {0,3}(```+|~~~+).*?^ {0,3}\\1");

    private Conflict() {}

    /** The first line of the first; empty if there is none. */
    static Optional<SourceSpan> find(String text) {
        if (!text.contains(MARK)) {
            return Optional.empty();
        }
        String prose =
                FENCE.matcher(text).replaceAll(fence -> " ".repeat(fence.group().length()));
        Matcher marks = MARKS.matcher(prose);
        return marks.find()
                ? Optional.of(new SourceSpan(marks.start(), marks.start() + MARK.length()))
                : Optional.empty();
    }
}
