/** Turns page values into HTML with the theme's templates. The wall around Pebble. */
package io.assay.theme;
