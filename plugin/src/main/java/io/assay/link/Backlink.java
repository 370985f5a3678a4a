package io.assay.link;

import io.assay.knowledge.Page;

/**
 * A page that links here.
 *
 * @param from the page
 * @param sentence the words around its first such link, as plain text
 */
public record Backlink(Page from, String sentence) {}
