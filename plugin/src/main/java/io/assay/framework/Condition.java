package io.assay.framework;

import io.assay.exact.Rational;
import io.assay.source.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a guard waits for: {@code fee_share < 5% and not (demand = enterprise)}. */
public sealed interface Condition {
    /** All of some conditions. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of some conditions. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /**
     * A metric's value against a number.
     *
     * @param written the number as written: {@code 5%}, {@code P7D}
     */
    record MetricTest(String metric, Relation relation, Rational number, String written, Origin origin)
            implements Condition {
        public boolean isInDays() {
            return Quantity.isDuration(written);
        }

        public boolean holds(Rational value) {
            return relation.holds(value.compareTo(number));
        }

        /** Where, as the value grows, this starts or ends to hold. */
        public Set<Cut> cuts() {
            return switch (relation) {
                case BELOW, AT_LEAST -> Set.of(Cut.before(number));
                case AT_MOST, ABOVE -> Set.of(Cut.after(number));
                case EQUAL, UNEQUAL -> Set.of(Cut.before(number), Cut.after(number));
            };
        }
    }

    /**
     * A criterion's level against one of its levels. Equal is the very same level; higher and lower go by what the
     * levels count.
     */
    record LevelTest(String criterion, Relation relation, Level level, Origin origin) implements Condition {
        public boolean holds(Level other) {
            return switch (relation) {
                case EQUAL -> other.id().equals(level.id());
                case UNEQUAL -> !other.id().equals(level.id());
                case BELOW, AT_MOST, AT_LEAST, ABOVE ->
                    relation.holds(other.score().compareTo(level.score()));
            };
        }
    }

    /** The comparisons it is made of, in the order written. */
    default Stream<Condition> tests() {
        if (this instanceof All all) {
            return all.parts().stream().flatMap(Condition::tests);
        }
        if (this instanceof Any any) {
            return any.parts().stream().flatMap(Condition::tests);
        }
        return this instanceof Not not ? not.part().tests() : Stream.of(this);
    }

    default Stream<MetricTest> metricTests() {
        return tests().filter(MetricTest.class::isInstance).map(MetricTest.class::cast);
    }
}
