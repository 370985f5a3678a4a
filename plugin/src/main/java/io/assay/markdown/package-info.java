/**
 * Markdown to values: a {@link io.assay.markdown.Document} holds the facts of a page and its HTML with slots, which
 * later stages fill in without reparsing. The wall around flexmark, which parses, and around the OWASP sanitizer, which
 * cleans pages that hold HTML of their own. Links are found here and resolved in {@code link}.
 */
package io.assay.markdown;
