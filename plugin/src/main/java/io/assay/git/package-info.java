/** When files were last committed: the JGit wall. It reads a repository, and nothing of its user's or machine's settings. */
package io.assay.git;
