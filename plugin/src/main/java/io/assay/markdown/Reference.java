package io.assay.markdown;

import io.assay.text.SourceSpan;
import java.util.Objects;

/**
 * A link or an image. Only destinations that are safe to publish become references: see {@link SafeScheme}.
 *
 * @param kind whether it leads somewhere or shows something
 * @param destination where to, escapes and entities of Markdown decoded, percent escapes as they were written; may be
 *     empty
 * @param title the title, empty if there is none
 * @param text the label without markup; for an image the alternative text
 * @param sentence the sentence, list item, heading or table row around it, without markup
 * @param span the destination in the source; for a reference link the destination in its definition
 * @param heading index of the nearest heading at or above it, {@link #NO_HEADING} if there is none
 */
public record Reference(
        Kind kind, String destination, String title, String text, String sentence, SourceSpan span, int heading) {
    public static final int NO_HEADING = -1;

    /** What a reference does. */
    public enum Kind {
        LINK,
        IMAGE
    }

    public Reference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(destination);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(span);
    }

    Reference labelled(String label) {
        return new Reference(kind, destination, title, label, label, span, heading);
    }
}
