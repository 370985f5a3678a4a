/**
 * The finished site as a value, and the one place that writes to disk: {@link io.assay.output.OutputWriter} makes a
 * folder equal to an {@link io.assay.output.OutputTree} without ever showing half a file and without touching what it
 * did not write.
 */
package io.assay.output;
