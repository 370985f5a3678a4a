package io.assay.markdown;

import java.util.List;
import java.util.Objects;

/**
 * The bulk of what a page says. Whoever has many pages need not hold it: it may be read from somewhere each time that it is
 * asked for, so ask once. Gives the same each time, to several threads at once.
 */
public interface DocumentText {
    /** All but the title. */
    Html html();

    /** The words without markup, code blocks and alternative texts; a line for each block of text. */
    String plainText();

    /** Lists that stand in no other block, in order. */
    List<ItemList> lists();

    /** One that is in memory. */
    record Held(Html html, String plainText, List<ItemList> lists) implements DocumentText {
        public Held {
            Objects.requireNonNull(html);
            Objects.requireNonNull(plainText);
            lists = List.copyOf(lists);
        }
    }
}
