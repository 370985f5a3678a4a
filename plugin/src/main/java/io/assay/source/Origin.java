package io.assay.source;

import io.assay.diagnostic.Place;
import io.assay.text.SourceSpan;

/** Where in the content a value was written. Cheap to keep: the line is looked up when it is asked for. */
public record Origin(SourceFile file, SourceSpan span) {
    public Place place() {
        return file.place(span);
    }

    /** The line it starts on, from 1. */
    public int line() {
        return file.lines().position(span.start()).line();
    }

    /** {@code path:line:column}. */
    @Override
    public String toString() {
        return file.path() + ":" + file.lines().position(span.start());
    }
}
