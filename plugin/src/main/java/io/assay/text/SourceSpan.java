package io.assay.text;

/**
 * A stretch of a text.
 *
 * @param start offset of the first UTF-16 unit, from 0
 * @param end offset after the last one; equal to {@code start} for an empty span
 */
public record SourceSpan(int start, int end) {
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public SourceSpan shift(int by) {
        return new SourceSpan(start + by, end + by);
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
