package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What a criterion adds to a verdict.
 *
 * @param finding what the evidence says
 * @param weight its share of the weight that counts; 0 if it does not apply or is left out
 * @param counted what it may amount to after guards, worst first; nothing if it does not apply
 * @param contribution what it brings to the score, lowest and highest; empty if it does not count
 * @param stability the shares that it could have instead, the others keeping their proportions, with the verdict
 *     unchanged; empty if there is no verdict, or if it does not count or counts alone
 */
public record CriterionResult(
        Finding finding,
        Rational weight,
        List<Grade> counted,
        Optional<Interval> contribution,
        Optional<Interval> stability) {
    public CriterionResult {
        counted = List.copyOf(counted);
    }

    /** Whether a guard lowered it, in some combination at least. */
    public boolean isCapped() {
        return !counted.equals(finding.possible());
    }
}
