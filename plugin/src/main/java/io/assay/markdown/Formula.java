package io.assay.markdown;

import io.assay.text.SourceSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * A formula.
 *
 * @param tex as it was written, in TeX, without its marks
 * @param display whether it stands on a line of its own
 * @param mathMl as a {@code math} element; empty if it can't be written as one, which is reported
 * @param span with its marks
 */
public record Formula(String tex, boolean display, Optional<String> mathMl, SourceSpan span) {
    public Formula {
        Objects.requireNonNull(tex);
        Objects.requireNonNull(mathMl);
        Objects.requireNonNull(span);
    }
}
