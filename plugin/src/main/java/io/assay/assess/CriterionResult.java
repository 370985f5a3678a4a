package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.util.List;

/**
 * What a criterion adds to a verdict.
 *
 * @param finding what the evidence says
 * @param weight its share of the weight that counts; 0 if it does not apply or is left out
 * @param counted what it may amount to after guards, worst first; nothing if it does not apply
 * @param contribution the share of the score that comes from it, lowest and highest
 */
public record CriterionResult(Finding finding, Rational weight, List<Grade> counted, Interval contribution) {
    public CriterionResult {
        counted = List.copyOf(counted);
    }

    /** Whether a guard lowered it, in some combination at least. */
    public boolean isCapped() {
        return !counted.equals(finding.possible());
    }
}
