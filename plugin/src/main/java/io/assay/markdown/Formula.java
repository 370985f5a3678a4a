package io.assay.markdown;

import io.assay.text.SourceSpan;
import java.util.Objects;

/**
 * A formula.
 *
 * @param tex as it was written, in TeX, without its marks
 * @param display whether it stands on a line of its own
 * @param span with its marks
 */
public record Formula(String tex, boolean display, SourceSpan span) {
    public Formula {
        Objects.requireNonNull(tex);
        Objects.requireNonNull(span);
    }
}
