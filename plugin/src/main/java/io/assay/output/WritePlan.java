package io.assay.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What has to happen for a target to become equal to a tree. Paths are sorted.
 *
 * @param written new and changed files, and where the bytes of each are staged
 * @param bytes the size of the written files together
 * @param unchanged how many files hold the wanted bytes already
 * @param displaced files that are no longer part of the site and stand where a written one must go: as its folder, below
 *     it, or under a name that differs from it in case alone
 * @param dropped the other files that are no longer part of the site
 */
record WritePlan(Map<String, Path> written, long bytes, int unchanged, List<String> displaced, List<String> dropped) {}
