/**
 * Reads dated figures from CSV, JSON, NDJSON and YAML into {@link io.assay.metric.Observation}s, and says where a cell
 * is not what it should be. Cells that people judged are handed on as they are.
 */
package io.assay.metric.snapshot;
