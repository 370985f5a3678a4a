/** What the makers of pages ask about the content as a whole. */
package io.assay.site.fact;
