/**
 * Verdicts as they were published: what each said and what it rested on, read from the files that keep them, replayed on
 * the content of today, and compared. Writes nothing; {@code site} makes the documents, {@code output} the files.
 */
package io.assay.record;
