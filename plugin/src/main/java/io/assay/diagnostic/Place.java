package io.assay.diagnostic;

import io.assay.text.LineMap;
import io.assay.text.SourcePosition;
import io.assay.text.SourceSpan;
import java.util.Comparator;

/**
 * Where a problem stands, with the line to show.
 *
 * @param path the file, relative to the content folder, with {@code /}
 * @param start first character
 * @param end after the last character; on a later line if the span runs over several
 * @param excerpt the text of the line that {@code start} is on, empty if the whole file is meant
 */
public record Place(String path, SourcePosition start, SourcePosition end, String excerpt)
        implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path).thenComparing(Place::start).thenComparing(Place::end);

    /** A file as a whole. */
    public static Place file(String path) {
        return new Place(path, SourcePosition.START, SourcePosition.START, "");
    }

    public static Place of(String path, LineMap lines, SourceSpan span) {
        SourcePosition start = lines.position(span.start());
        return new Place(path, start, lines.position(span.end()), lines.line(start.line()));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, as editors and terminals link it. */
    @Override
    public String toString() {
        return path + ":" + start;
    }
}
