/**
 * Pictures that stand for a page where somebody shares its address: page values to PNG. Text is drawn from outlines of
 * fonts that come along, so that a machine without fonts makes the same bytes; the library that reads fonts is seen here
 * alone. Next to {@code theme}, which does the same for HTML.
 */
package io.assay.picture;
