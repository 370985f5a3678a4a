package io.assay.markdown;

import io.assay.text.SourceSpan;
import java.util.List;
import java.util.Objects;

/**
 * A list that stands in no other block.
 *
 * @param heading index of the nearest heading above, {@link Reference#NO_HEADING} if there is none
 * @param ordered whether its items are numbered
 * @param items in order
 */
public record ItemList(int heading, boolean ordered, List<Item> items) {
    /**
     * One item.
     *
     * @param text its own paragraphs without markup, without lists nested in it
     * @param span the item with all that it holds
     */
    public record Item(String text, SourceSpan span) {
        public Item {
            Objects.requireNonNull(text);
            Objects.requireNonNull(span);
        }
    }

    public ItemList {
        items = List.copyOf(items);
    }
}
