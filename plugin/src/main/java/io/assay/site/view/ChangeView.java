package io.assay.site.view;

/**
 * A change of a verdict, told away from its entity's page.
 *
 * @param entity leads to the entry on the entity's page
 * @param framework by which it is; empty if the site has one only
 * @param cause what caused it, in few words
 * @param entry the change; its reasons' links start where this is shown
 */
public record ChangeView(Link entity, String framework, String cause, TimelineView.Entry entry, boolean illustrative) {}
