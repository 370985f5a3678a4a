/** Pages and their parts as values, complete: what templates are given. Nothing is worked out here. */
package io.assay.site.view;
