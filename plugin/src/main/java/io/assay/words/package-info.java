/** The words that readers see, in the language of the site: sentences with places for what is told, from files of words. */
package io.assay.words;
