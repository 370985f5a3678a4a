package io.assay.notation;

import io.assay.source.Origin;

/**
 * A word, number, date or text.
 *
 * @param text as written, without quotes; empty if nothing was written
 * @param quoted whether it stood in quotes, and so is text even if it looks empty or like a number
 */
public record Scalar(String text, boolean quoted, Origin origin) implements Node {
    /** Whether nothing was written: {@code key:} with no value, {@code ~} or {@code null}. */
    public boolean isEmpty() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String kind() {
        return "a single value";
    }
}
