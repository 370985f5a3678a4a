package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.Level;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a criterion may amount to: a level with its score, or a stretch of a scale, which has no levels.
 *
 * @param level empty on a scale
 * @param low the lowest score, 0 to 1
 * @param high the highest score; {@code low} for a level and for a point of a scale
 */
public record Grade(Optional<Level> level, Rational low, Rational high) {
    public static Grade of(Level level) {
        return new Grade(Optional.of(level), level.score(), level.score());
    }

    /** From the lowest to the highest score of several, without a level. */
    static Grade reach(Collection<Grade> grades) {
        return new Grade(
                Optional.empty(),
                grades.stream().map(Grade::low).reduce(Rational::min).orElseThrow(),
                grades.stream().map(Grade::high).reduce(Rational::max).orElseThrow());
    }

    /** What the aspects make of a criterion that one of them decides. */
    static List<Grade> all(Criterion criterion, Collection<Aspect> aspects) {
        return Aspect.deciding(criterion.id(), aspects).orElseThrow().grades(criterion);
    }

    /** Whether there is one score that it amounts to. */
    boolean isOnePoint() {
        return low == high || low.equals(high);
    }

    /** This one, or the cap if it scores less. */
    Grade capped(Level cap) {
        return high.compareTo(cap.score()) > 0 ? of(cap) : this;
    }
}
