package io.assay.assess;

import io.assay.framework.Certainty;
import io.assay.words.Message;
import java.util.List;

/**
 * How sure a result is, and why not surer.
 *
 * @param certainty the degree
 * @param reasons one clause each; empty if nothing lowered it
 */
public record CertaintyRating(Certainty certainty, List<Message> reasons) {
    public CertaintyRating {
        reasons = List.copyOf(reasons);
    }

    /** Whether a reason is that a judgement is due to be looked at again. */
    public boolean isReviewOverdue() {
        return CertaintyRule.isOverdue(this);
    }
}
