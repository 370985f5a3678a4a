package io.assay.site;

/**
 * A page in a list of pages.
 *
 * @param date when it was last reviewed or changed; empty if that is not known
 */
public record PageItem(Link link, String description, String date) {}
