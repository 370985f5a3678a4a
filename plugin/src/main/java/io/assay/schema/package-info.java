/**
 * JSON Schemas (draft 7, which editors' YAML support reads best) of the files that people write, with the names of one
 * content folder as suggestions. The decoders decide what is right; a test holds the keys of both to each other.
 */
package io.assay.schema;
