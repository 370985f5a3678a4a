package io.assay.framework;

import io.assay.exact.Rational;

/**
 * One of a criterion's levels.
 *
 * @param id as written
 * @param position its place in the criterion's list, from 0 for the first one at the worst end
 * @param score what it counts, from 0 for the worst to 1 for the best
 */
public record Level(String id, int position, Rational score) {
    /** On a ladder, what counts as not yet met because somebody is still looking. */
    public static final String UNDER_REVIEW = "under review";

    public boolean isUnderReview() {
        return id.equals(UNDER_REVIEW);
    }

    @Override
    public String toString() {
        return id;
    }
}
