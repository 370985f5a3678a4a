package io.assay.site.view;

import java.util.List;

/**
 * One change that would move the verdict.
 *
 * @param criterion the criterion that changes, or the metric where only guards ask for it
 * @param change what would have to be so, in the metric's own terms
 * @param decider what would decide where the score alone does not, in a sentence; may be empty
 * @param verdict what the verdict would be
 * @param parts for a ratio: how each of its parts alone would do it
 */
public record FlipView(
        String criterion, String change, String decider, String verdict, Tone tone, String score, List<String> parts) {
    public FlipView {
        parts = List.copyOf(parts);
    }
}
