/**
 * YAML, JSON and CSV: read to values that know their place, and JSON written. The wall around Jackson. Scalars stay as
 * they were written, so that {@code no}, {@code 010} and {@code 1.10} mean what the writer typed; whoever asks for a
 * number or a date says so ({@link io.assay.notation.Fields}).
 */
package io.assay.notation;
