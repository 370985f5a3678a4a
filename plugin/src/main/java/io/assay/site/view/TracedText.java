package io.assay.site.view;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A document that tells what it is made from sooner than it is made.
 *
 * @param inputs the same only if the text is, as long as nothing but pages changed; empty if that is not known
 */
public record TracedText(Supplier<Optional<String>> inputs, Supplier<String> text) implements Supplier<String> {
    @Override
    public String get() {
        return text.get();
    }
}
