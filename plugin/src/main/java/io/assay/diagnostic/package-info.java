/**
 * What a writer is told: problems in content as values, collected and shown together. Stages return them beside their
 * result ({@link io.assay.diagnostic.Checked}); nothing here logs or throws.
 */
package io.assay.diagnostic;
