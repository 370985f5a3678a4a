package io.assay.site.figure;

import java.util.Optional;

/**
 * How a chart is to be shown.
 *
 * @param id of the figure, unique on its page
 * @param title instead of one made of what it shows
 */
public record Ask(String id, Optional<String> title, Span span) {
    public static Ask of(String id) {
        return new Ask(id, Optional.empty(), Span.ALL);
    }

    public static Ask titled(String id, String title) {
        return new Ask(id, Optional.of(title), Span.ALL);
    }
}
