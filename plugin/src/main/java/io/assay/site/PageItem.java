package io.assay.site;

/** A page in a list of pages. */
public record PageItem(Link link, String description, String date) {}
