/**
 * The site as values: every page with all that its template shows, and the documents that programs read. Words and
 * numbers are put into their final form here, so that a page's bytes depend on its value and the theme alone.
 */
package io.assay.site;
