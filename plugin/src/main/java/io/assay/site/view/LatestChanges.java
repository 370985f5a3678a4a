package io.assay.site.view;

import java.util.List;

/**
 * The last few changes of verdicts, the latest first.
 *
 * @param beside the pages that tell what else has moved, or is late: corrections, what is due
 */
public record LatestChanges(List<ChangeView> changes, List<Link> beside) {
    public LatestChanges {
        changes = List.copyOf(changes);
        beside = List.copyOf(beside);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public boolean anyIllustrative() {
        return changes.stream().anyMatch(ChangeView::illustrative);
    }

    /** Whether all of them are, so that it is said once. */
    public boolean allIllustrative() {
        return changes.stream().allMatch(ChangeView::illustrative);
    }
}
