package io.assay.framework;

import io.assay.source.Origin;
import java.time.Period;
import java.util.Optional;

/** How a criterion is decided: a closed set. */
public sealed interface CriterionKind {
    /**
     * By a metric's value.
     *
     * @param metric the metric's id
     * @param origin where the metric is named
     */
    record Measured(String metric, Grading grading, Origin origin) implements CriterionKind {}

    /**
     * By a person, who names one of the levels.
     *
     * @param reviewEvery how long a judgement holds before it is overdue; empty for ever
     */
    record Judged(Levels levels, Optional<Period> reviewEvery) implements CriterionKind {}
}
