package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.Levels;
import java.util.List;
import java.util.Optional;

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
        if (!applies) {
            return false;
        }
        Optional<Levels> levels = criterion.levels();
        return levels.isPresent()
                ? possible.size() < levels.get().list().size()
                : possible.stream().noneMatch(Prospect::isWholeScale);
    }

    /** Whether both leave the same levels or scores open, or concern their entity as little. */
    boolean amountsTo(Prospect other) {
        return applies == other.applies && possible.equals(other.possible);
    }

    private static boolean isWholeScale(Grade grade) {
        return grade.low().equals(Rational.ZERO) && grade.high().equals(Rational.ONE);
    }
}
