package io.assay.assess;

import io.assay.framework.Level;
import io.assay.framework.Requirement;
import io.assay.framework.Stage;
import java.util.List;

/**
 * What became of one stage of a ladder by itself, whatever the stages below it.
 *
 * @param stage the stage
 * @param holds whether all that it requires is met; open if that depends on what is not known
 * @param requirements a result per requirement, in the order written
 */
public record StageResult(Stage stage, Truth holds, List<Met> requirements) {
    /** Whether a requirement is met. */
    public enum State {
        MET,
        NOT_MET,
        /** Not yet met, and somebody is looking. */
        UNDER_REVIEW,
        /** Unknown, or known for some levels of which not all meet it. */
        UNDECIDED,
        /** Left out: it does not concern the entity. */
        NOT_APPLICABLE;

        Truth truth() {
            return switch (this) {
                case MET, NOT_APPLICABLE -> Truth.YES;
                case UNDECIDED -> Truth.OPEN;
                case NOT_MET, UNDER_REVIEW -> Truth.NO;
            };
        }

        /** Whether it keeps its stage from holding, or may. */
        public boolean isMissing() {
            return truth() != Truth.YES;
        }
    }

    /** A requirement with what became of it, and the criterion that it rests on. */
    public record Met(Requirement requirement, State state, CriterionResult criterion) {}

    public StageResult {
        requirements = List.copyOf(requirements);
    }

    static StageResult of(Stage stage, Assessment assessment) {
        List<Met> met = stage.requirements().stream()
                .map(requirement -> met(requirement, assessment.criterion(requirement.criterion())))
                .toList();
        return new StageResult(
                stage, met.stream().map(one -> one.state().truth()).reduce(Truth.YES, Truth::and), met);
    }

    private static Met met(Requirement requirement, CriterionResult criterion) {
        return new Met(requirement, state(requirement, criterion), criterion);
    }

    private static State state(Requirement requirement, CriterionResult criterion) {
        List<Grade> grades = criterion.counted();
        if (!criterion.finding().isApplicable()) {
            return State.NOT_APPLICABLE;
        }
        long meeting = grades.stream()
                .filter(grade -> requirement.isMetBy(grade.low()))
                .count();
        if (meeting > 0) {
            return meeting == grades.size() ? State.MET : State.UNDECIDED;
        }
        return grades.stream().flatMap(grade -> grade.level().stream()).anyMatch(Level::isUnderReview)
                ? State.UNDER_REVIEW
                : State.NOT_MET;
    }
}
