package io.assay.framework;

import io.assay.notation.Scalar;
import java.util.Optional;

/** What a stage requires, as its writer put it. */
sealed interface Demand {
    /** A declared criterion, at some level at least. */
    record Declared(Criterion criterion, Level atLeast) implements Demand {}

    /**
     * A question that a person answers with yes or no.
     *
     * @param answer the one that meets it
     */
    record Answer(Scalar question, String answer) implements Demand {}

    /** A metric beyond a number. */
    record Beyond(Condition.MetricTest test) implements Demand {
        /** Whether larger numbers meet it. */
        boolean isRising() {
            return test.relation() == Relation.AT_LEAST || test.relation() == Relation.ABOVE;
        }

        Cut cut() {
            return test.cuts().iterator().next();
        }
    }

    /** Anything else that can be decided. */
    record Rule(Condition condition, Scalar text) implements Demand {}

    /** What a condition comes to, in the plainest of these. */
    static Demand of(Condition condition, Scalar text, Optional<Criterion> compared) {
        if (condition instanceof Condition.MetricTest test
                && test.relation() != Relation.EQUAL
                && test.relation() != Relation.UNEQUAL) {
            return new Beyond(test);
        }
        return condition instanceof Condition.LevelTest test
                        && test.relation() == Relation.AT_LEAST
                        && compared.isPresent()
                ? new Declared(compared.get(), test.level())
                : new Rule(condition, text);
    }
}
