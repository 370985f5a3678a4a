package io.assay.site.view;

import java.util.List;

/**
 * What waits for one person.
 *
 * @param owner who, as people know them
 * @param rows the longest overdue first
 */
public record ReviewGroup(String owner, List<Row> rows) {
    /**
     * One thing to review.
     *
     * @param kind what it is, in a word or two
     * @param what it, and where it stands in the site
     * @param detail what is known and what is not, as a sentence
     * @param age how long it has been due
     * @param overdue whether it is too late already
     * @param place where in the content it is written
     */
    public record Row(String kind, Link what, String detail, String age, boolean overdue, FilePlace place) {}

    public ReviewGroup {
        rows = List.copyOf(rows);
    }
}
