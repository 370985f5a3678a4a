package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.Judgement;
import io.assay.metric.Reading;
import java.util.List;
import java.util.Optional;

/**
 * What the evidence says of one criterion.
 *
 * @param criterion the criterion
 * @param outcome how looking at it turned out
 * @param possible what it may amount to, worst first: all there is if unknown, nothing if it does not apply
 * @param reading the value it is measured by; kept where it is overridden or unusable, too
 * @param judgements those that count; several if authors judged the same day
 * @param below the nearest cut on the left of an exact value
 * @param above the nearest cut on its right
 * @param certainty of a known criterion
 */
public record Finding(
        Criterion criterion,
        Outcome outcome,
        List<Grade> possible,
        Optional<Reading> reading,
        List<Judgement> judgements,
        Optional<Distance> below,
        Optional<Distance> above,
        Optional<CertaintyRating> certainty) {
    public Finding {
        possible = List.copyOf(possible);
        judgements = List.copyOf(judgements);
    }

    public boolean isApplicable() {
        return !(outcome instanceof Outcome.NotApplicable);
    }

    /** Whether it applies and not everything is still possible. */
    public boolean isKnown() {
        return isApplicable()
                && criterion
                        .levels()
                        .map(levels -> possible.size() < levels.list().size())
                        .orElseGet(() -> possible.stream()
                                .noneMatch(grade -> grade.low().equals(Rational.ZERO)
                                        && grade.high().equals(Rational.ONE)));
    }

    /** Whether it applies and there is one thing it can amount to. */
    public boolean isSettled() {
        return possible.size() == 1
                && possible.get(0).low().equals(possible.get(0).high());
    }
}
