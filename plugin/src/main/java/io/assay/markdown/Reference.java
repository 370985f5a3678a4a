package io.assay.markdown;

import io.assay.text.SourceSpan;
import java.util.Objects;

/**
 * A link or an image. Only destinations that are safe to publish become references: see {@link SafeScheme}.
 *
 * @param kind what it does
 * @param destination where to, escapes and entities of Markdown decoded, percent escapes as they were written; may be
 *     empty
 * @param title the title, empty if there is none
 * @param text the label without markup; for an image the alternative text; for an embed what follows its bar, such as
 *     the width {@code 300} of an image, empty if there is none
 * @param sentence the sentence, list item, heading or table row around it, without markup
 * @param span the destination in the source; for a reference link the destination in its definition
 * @param heading index of the nearest heading at or above it, {@link #NO_HEADING} if there is none
 */
public record Reference(
        Kind kind, String destination, String title, String text, String sentence, SourceSpan span, int heading) {
    public static final int NO_HEADING = -1;

    /** What a reference does, and how its destination is to be understood. */
    public enum Kind {
        /** Leads somewhere: a path or an address. */
        LINK,
        /** Shows an image: a path or an address. */
        IMAGE,
        /**
         * Leads to a page by its name, as {@code [[name]]} does. Never an address, even if it holds a colon; neither
         * escapes nor percent escapes mean anything in it. May end with {@code #heading}, in the heading's words, or
         * with {@code #^block}.
         */
        WIKI_LINK,
        /** Shows a file, a page or a part of one, by its name as in a {@link #WIKI_LINK}: {@code ![[name]]}. */
        EMBED
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
