package io.assay.diagnostic;

import java.util.Collection;
import java.util.Objects;

/** What a stage made, with the problems it met. The value is usable whatever the problems. */
public record Checked<T>(T value, Diagnostics diagnostics) {
    public Checked {
        Objects.requireNonNull(value);
        Objects.requireNonNull(diagnostics);
    }

    public static <T> Checked<T> of(T value, Collection<Diagnostic> diagnostics) {
        return new Checked<>(value, Diagnostics.of(diagnostics));
    }
}
