package io.assay.site.view;

/**
 * A page that speaks of an entity.
 *
 * @param link to the section that does
 * @param heading of that section; empty if it has none
 * @param sentence what is said there; may be empty
 */
public record MentionItem(Link link, String heading, String sentence) {}
