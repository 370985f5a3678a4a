/**
 * Where every reference leads, and what leads to every page. All links are resolved here, from parsed references and
 * permalinks, before any page is rendered.
 */
package io.assay.link;
