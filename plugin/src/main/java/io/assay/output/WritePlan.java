package io.assay.output;

import java.util.List;

/**
 * What has to happen for a target to become equal to a tree. Paths in each list are sorted.
 *
 * @param written new and changed files
 * @param unchanged files that hold the wanted bytes already
 * @param displaced files that are no longer part of the site and stand where a written one must go: as its folder, below
 *     it, or under a name that differs from it in case alone
 * @param dropped the other files that are no longer part of the site
 */
record WritePlan(List<String> written, List<String> unchanged, List<String> displaced, List<String> dropped) {}
