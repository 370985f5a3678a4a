package io.assay.site;

/** A page that links here, and the words around the link. */
public record BacklinkItem(Link link, String sentence) {}
