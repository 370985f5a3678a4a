/** The whole program as one chain, from a content folder to a site. */
package io.assay.build;
