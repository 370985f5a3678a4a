package io.assay.output;

/**
 * What a write did, in files.
 *
 * @param written new or changed
 * @param unchanged left as they were
 * @param deleted no longer part of the site
 * @param bytes the size of the written ones together
 */
public record WriteReport(int written, int unchanged, int deleted, long bytes) {}
