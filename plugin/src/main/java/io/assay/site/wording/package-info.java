/** Ids, numbers, days and conditions in the words of a reader. */
package io.assay.site.wording;
