package io.assay.site.view;

/** A term in a list of terms, with how many pages have it. */
public record TermItem(Link link, int pages) {}
