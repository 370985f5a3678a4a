/**
 * The site as values: every page with all that its template shows, and the documents that programs read. Words and
 * numbers are put into their final form here, so that a page's bytes depend on its value and the theme alone.
 *
 * <p>This package plans: which pages there are, and what each is made of. Its parts, each using only those before it:
 * {@code wording} (ids and numbers in a reader's words), {@code view} (what templates are given), {@code fact} (what all
 * makers of pages ask), {@code figure} (numbers with where they come from), {@code verdict} (verdicts with their reasons),
 * {@code prose} (what people wrote, with what they asked to be put into it) and {@code document} (JSON, feeds, Markdown,
 * the search index).
 */
package io.assay.site;
