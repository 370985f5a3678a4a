/**
 * What is kept from one build to the next: whether anything changed since. Knows files by their states and results by
 * their bytes, and nothing of what is built.
 */
package io.assay.cache;
