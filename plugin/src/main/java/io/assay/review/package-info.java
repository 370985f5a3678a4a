/** What waits for a person: figures, judgements and pages that are due, and what is unknown for want of them. */
package io.assay.review;
