package io.assay.diagnostic;

import io.assay.text.SourceSpan;
import java.util.Objects;

/**
 * A change to a file of the content that mends a problem.
 *
 * @param place where it is made
 * @param span the same in offsets, a byte order mark not counted
 * @param before what stands there now
 * @param after what is to stand there
 */
public record Edit(Place place, SourceSpan span, String before, String after) {
    public Edit {
        Objects.requireNonNull(place);
        Objects.requireNonNull(after);
        if (span.end() - span.start() != before.length()) {
            throw new IllegalArgumentException("'" + before + "' does not fill " + span);
        }
    }

    public String path() {
        return place.path();
    }

    /** {@code knowledge/a.md:8:17: '45.0%' becomes '50.0%'}. */
    @Override
    public String toString() {
        return place + ": '" + before + "' becomes '" + after + "'";
    }
}
