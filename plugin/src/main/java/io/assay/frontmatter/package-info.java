/** The YAML header of a page: where it starts and ends, and its keys with their places. */
package io.assay.frontmatter;
