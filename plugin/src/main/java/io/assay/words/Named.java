package io.assay.words;

import java.util.Objects;

/**
 * Something of the content that has a name for readers, by its id. What is found out knows ids alone; whoever says it
 * knows the names.
 */
public record Named(Kind kind, String id) {
    /** What it is. */
    public enum Kind {
        METRIC,
        ENTITY
    }

    public Named {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    public static Named metric(String id) {
        return new Named(Kind.METRIC, id);
    }

    public static Named entity(String id) {
        return new Named(Kind.ENTITY, id);
    }

    /** Where nobody knows the name. */
    @Override
    public String toString() {
        return id;
    }
}
