package io.assay.build;

import io.assay.output.OutputTree;

/**
 * A site that is ready to be written or served.
 *
 * @param files each file's bytes are made when they are asked for; a template that is wrong throws only then
 * @param report says that nothing was written
 */
public record Built(OutputTree files, BuildReport report) {}
