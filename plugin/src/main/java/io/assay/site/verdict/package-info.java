/** Verdicts as readers meet them: why, how sure, what would change them, and how they came to be. */
package io.assay.site.verdict;
