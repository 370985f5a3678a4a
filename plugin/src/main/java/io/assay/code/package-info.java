/**
 * Code as words of a few kinds, so that a page can colour them. The wall around RSyntaxTextArea, of which only the
 * scanners are used: no window, no fonts. Knows nothing of HTML.
 */
package io.assay.code;
