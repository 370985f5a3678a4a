/** Edits that mend problems, applied to the files of a content folder. The one place that writes there. */
package io.assay.fix;
