package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import java.util.List;

/**
 * What one criterion may amount to.
 *
 * @param applies whether it concerns the entity
 * @param possible worst first: all there is if unknown, nothing if it does not apply
 */
record Prospect(Criterion criterion, boolean applies, List<Grade> possible) {
    Prospect {
        possible = List.copyOf(possible);
    }

    static Prospect none(Criterion criterion) {
        return new Prospect(criterion, false, List.of());
    }

    /** Whether it applies and not everything is still possible. */
    boolean isKnown() {
        return applies
                && criterion
                        .levels()
                        .map(levels -> possible.size() < levels.list().size())
                        .orElseGet(() -> possible.stream().noneMatch(Prospect::isWholeScale));
    }

    /** Whether both leave the same levels or scores open, or concern their entity as little. */
    boolean amountsTo(Prospect other) {
        return applies == other.applies && possible.equals(other.possible);
    }

    private static boolean isWholeScale(Grade grade) {
        return grade.low().equals(Rational.ZERO) && grade.high().equals(Rational.ONE);
    }
}
