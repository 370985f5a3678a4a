package io.assay.assess;

import io.assay.framework.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the evidence says of one criterion.
 *
 * @param criterion the criterion
 * @param outcome how looking at it turned out
 * @param possible what it may amount to, worst first: all there is if unknown, nothing if it does not apply
 * @param evidence what it rests on
 * @param below the nearest cut on the left of an exact value
 * @param above the nearest cut on its right
 * @param certainty of a known criterion
 * @param parts what the evidence says of the criteria that stand within it
 */
public record Finding(
        Criterion criterion,
        Outcome outcome,
        List<Grade> possible,
        Evidence evidence,
        Optional<Distance> below,
        Optional<Distance> above,
        Optional<CertaintyRating> certainty,
        List<Finding> parts) {
    public Finding {
        possible = List.copyOf(possible);
        parts = List.copyOf(parts);
    }

    /** One with no value to be near to a cut. */
    static Finding of(
            Criterion criterion,
            Outcome outcome,
            List<Grade> possible,
            Evidence evidence,
            Optional<CertaintyRating> certainty) {
        return new Finding(
                criterion, outcome, possible, evidence, Optional.empty(), Optional.empty(), certainty, List.of());
    }

    /** Itself, then the findings of its parts. */
    public Stream<Finding> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Finding::withParts));
    }

    public boolean isApplicable() {
        return !(outcome instanceof Outcome.NotApplicable);
    }

    /** Whether it applies and not everything is still possible. */
    public boolean isKnown() {
        return new Prospect(criterion, isApplicable(), possible).isKnown();
    }

    /** Whether there is one thing that it can amount to. */
    public boolean isSettled() {
        return possible.size() == 1
                && possible.get(0).low().equals(possible.get(0).high());
    }
}
