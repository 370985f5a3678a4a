package io.assay.assess;

import io.assay.framework.Certainty;
import java.util.List;

/**
 * How sure a result is, and why not surer.
 *
 * @param certainty the degree
 * @param reasons one clause each; empty if nothing lowered it
 */
public record CertaintyRating(Certainty certainty, List<String> reasons) {
    public CertaintyRating {
        reasons = List.copyOf(reasons);
    }
}
