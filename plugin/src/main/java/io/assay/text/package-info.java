/** Where something stands in a text: lines and columns from 1, offsets from 0. Knows nothing of files. */
package io.assay.text;
