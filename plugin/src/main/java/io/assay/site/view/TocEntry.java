package io.assay.site.view;

/**
 * A line of a table of contents.
 *
 * @param level 2 for a section, 3 for one below it
 */
public record TocEntry(String text, String id, int level) {}
