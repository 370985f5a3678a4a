/** What programs read: JSON, feeds, the Markdown of pages, the index of the search. */
package io.assay.site.document;
