/**
 * The graph that links and relations make of the pages: where each reference leads, what leads back, which pages are akin
 * and which name each other, and whether every address that was published still leads somewhere.
 */
package io.assay.link;
