/**
 * What a newcomer begins with: the files of a first site, a first page, a first entity. Plans texts by path and says what
 * stands in the way; what is there already is never changed.
 */
package io.assay.start;
