package io.assay.build;

/**
 * What builds of one process remember for those that follow, so that after an edit only what it touched is done again.
 * A build with an empty memory gives the same site. Used by one build at a time.
 */
public final class Memory {}
