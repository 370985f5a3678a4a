/** What people wrote, with links led to their targets and the tables, charts and verdicts that were asked for in place. */
package io.assay.site.prose;
