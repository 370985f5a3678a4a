package io.assay.git;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * When files were last committed.
 *
 * @param days by path, the day in UTC on which the last commit that touched the file was written; files that were never
 *     committed are left out
 * @param cutOff the paths of committed files whose last commit lies before the history that a shallow clone holds
 */
public record LastCommits(Map<String, LocalDate> days, Set<String> cutOff) {
    static final LastCommits NONE = new LastCommits(Map.of(), Set.of());

    public LastCommits {
        days = Map.copyOf(days);
        cutOff = Set.copyOf(cutOff);
    }
}
