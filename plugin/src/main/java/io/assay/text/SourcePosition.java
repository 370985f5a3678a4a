package io.assay.text;

import java.util.Comparator;

/**
 * A place in a text as an editor shows it.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {
    public static final SourcePosition START = new SourcePosition(1, 1);

    private static final Comparator<SourcePosition> ORDER =
            Comparator.comparingInt(SourcePosition::line).thenComparingInt(SourcePosition::column);

    public SourcePosition {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
