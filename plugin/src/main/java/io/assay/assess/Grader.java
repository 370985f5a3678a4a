package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.framework.Cut;
import io.assay.framework.Grading.Scale;
import io.assay.framework.Levels;
import io.assay.framework.NumberLine;
import java.util.Optional;
import java.util.Set;

/** Grades the values of one metric for one criterion and one kind of entity. */
sealed interface Grader {
    String criterion();

    /** Where the grade changes, or the way in which it does. */
    Set<Cut> cuts();

    /** @param stretch values with no cut between them */
    Grade grade(Interval stretch);

    /** By a number line. */
    record ByBands(String criterion, NumberLine line, Levels levels) implements Grader {
        @Override
        public Set<Cut> cuts() {
            return Set.copyOf(line.cuts());
        }

        @Override
        public Grade grade(Interval stretch) {
            return Grade.of(levels.get(line.level(Stretch.inside(stretch))));
        }
    }

    /** By a scale. Its ends stand alone, since a required criterion is at its lowest there. */
    record ByScale(String criterion, Scale scale) implements Grader {
        @Override
        public Set<Cut> cuts() {
            return Set.of(
                    Cut.before(scale.zero()),
                    Cut.after(scale.zero()),
                    Cut.before(scale.full()),
                    Cut.after(scale.full()));
        }

        @Override
        public Grade grade(Interval stretch) {
            Interval scores = scale.score(stretch);
            return new Grade(
                    Optional.empty(), scores.low().orElseThrow(), scores.high().orElseThrow());
        }
    }
}
