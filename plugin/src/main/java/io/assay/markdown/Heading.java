package io.assay.markdown;

import io.assay.text.SourceSpan;
import java.util.Objects;

/**
 * A heading of a page.
 *
 * @param level 1 to 6
 * @param text its words without markup, empty for an empty heading
 * @param id its anchor as the writer chose it or as GitHub would make it; unique in the page and never empty
 * @param span its words in the source
 */
public record Heading(int level, String text, String id, SourceSpan span) {
    public Heading {
        Objects.requireNonNull(text);
        Objects.requireNonNull(span);
        if (level < 1 || level > 6 || id.isEmpty()) {
            throw new IllegalArgumentException("not a heading: level " + level + ", id '" + id + "'");
        }
    }
}
