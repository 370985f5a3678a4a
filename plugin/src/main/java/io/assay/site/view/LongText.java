package io.assay.site.view;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document that grows with the site, so that it is better not held as a whole.
 *
 * @param pieces those that follow each other, made as they are asked for, the same each time
 */
public record LongText(Supplier<Stream<String>> pieces) implements Supplier<String> {
    @Override
    public String get() {
        return pieces.get().collect(Collectors.joining());
    }
}
