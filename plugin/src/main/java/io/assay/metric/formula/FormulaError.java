package io.assay.metric.formula;

import io.assay.text.SourceSpan;
import java.util.Optional;

/** Ends the reading of one formula; never leaves {@link FormulaParser}. */
final class FormulaError extends RuntimeException {
    private final transient SourceSpan span;
    private final transient Optional<String> hint;

    FormulaError(SourceSpan span, String message, Optional<String> hint) {
        super(message, null, false, false);
        this.span = span;
        this.hint = hint;
    }

    SourceSpan span() {
        return span;
    }

    Optional<String> hint() {
        return hint;
    }
}
