package io.assay.site.view;

import java.util.List;

/**
 * A list of pages that a page asks for, in groups; one group without a name if it asked for none.
 *
 * @param columns the names of a table's columns; empty for a plain list
 */
public record ListingView(List<String> columns, List<Group> groups) {
    /**
     * @param items for a plain list
     * @param rows for a table: a cell for each column
     */
    public record Group(String name, List<PageItem> items, List<List<Cell>> rows) {
        public Group {
            items = List.copyOf(items);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** What a page says under a key: words, some of which lead somewhere. */
    public record Cell(List<Word> words) {
        public Cell {
            words = List.copyOf(words);
        }
    }

    /** @param url where it leads, empty if nowhere */
    public record Word(String text, String url) {}

    public ListingView {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }
}
