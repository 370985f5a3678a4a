/**
 * The content folder as a value: its text files decoded, its other files named. One of the two places that touch the
 * disk; {@code output} is the other.
 */
package io.assay.source;
