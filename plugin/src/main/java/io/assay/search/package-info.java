/**
 * The search index that a reader's browser loads: written here, read by MiniSearch with the help of the theme's {@code
 * search-index.js}. Knows neither pages nor verdicts, only titles, headings and text.
 */
package io.assay.search;
