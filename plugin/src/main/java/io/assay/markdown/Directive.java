package io.assay.markdown;

import io.assay.text.SourceSpan;
import java.util.Objects;

/**
 * A place in a page that the engine fills: a comment {@code <!-- name -->} or {@code <!-- name: argument -->} in lines
 * of its own.
 *
 * @param name one of the names that the reader was given
 * @param argument what follows the colon, stripped; empty if there is none
 * @param span the comment
 */
public record Directive(String name, String argument, SourceSpan span) {
    public Directive {
        Objects.requireNonNull(name);
        Objects.requireNonNull(argument);
        Objects.requireNonNull(span);
    }
}
