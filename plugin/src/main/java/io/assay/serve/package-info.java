/**
 * The preview: builds a site into memory, serves it, builds it again when the content changes, and tells the browser. Reads
 * what {@code build} composes; writes nothing to the disk.
 */
package io.assay.serve;
