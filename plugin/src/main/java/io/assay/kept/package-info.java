/**
 * What pages say, and charts as they were drawn, as bytes, for what is kept from one build to the next. Writes and reads
 * values, and keeps none itself.
 */
package io.assay.kept;
