/** Numbers as readers meet them, each with its date, its source and the place where it was written down. */
package io.assay.site.figure;
