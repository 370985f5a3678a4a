package io.assay.assess;

/**
 * What a change did to one criterion.
 *
 * @param before what could be said of it without the change
 * @param after what can be said of it with the change
 */
public record Shift(Finding before, Finding after) {}
