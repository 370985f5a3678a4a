/**
 * The knowledge base as values: pages with their headers and documents, the sections and terms that order them, and the
 * entities that they speak of. Drafts and private pages are left behind here, so that no later stage can leak them.
 */
package io.assay.knowledge;
