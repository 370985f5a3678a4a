package io.assay.framework;

import io.assay.source.Origin;
import java.time.Period;
import java.util.List;
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

    /**
     * By the first rule that holds. It changes only with what its conditions read, and its flips are told of that.
     *
     * @param rules in the order in which they are tried, at least one
     * @param otherwise the level if none holds
     */
    record Rules(Levels levels, List<Rule> rules, Level otherwise) implements CriterionKind {
        public Rules {
            rules = List.copyOf(rules);
        }
    }

    /** @param text the condition as written */
    record Rule(Level level, Condition when, String text) {}

    /**
     * By the number of flags that are up. Flips are told of judged flags, and of the metrics that measured ones read.
     *
     * @param levels {@code fail} and {@code pass}
     * @param failAt how many flags make it fail, from 1 to the number of flags
     */
    record Flags(Levels levels, List<Flag> flags, int failAt) implements CriterionKind {
        public Flags {
            flags = List.copyOf(flags);
            if (failAt < 1 || failAt > flags.size()) {
                throw new IllegalArgumentException(flags.size() + " flags can't fail at " + failAt);
            }
        }
    }

    /**
     * @param when up while this holds
     * @param text as written
     * @param judged the question, for one that a person answers with yes or no
     */
    record Flag(Condition when, String text, Optional<Criterion> judged) {}

    /**
     * By several criteria, as one of them or as all together; those that do not apply are left out. Flips are told of
     * its members.
     *
     * @param members at least one; their weights matter only for the mean
     * @param by whether the worst counts, or the mean
     * @param levels those of the members, where the worst counts and all have the same; else it is a score without any
     */
    record Group(List<Criterion> members, Aggregate by, Optional<Levels> levels) implements CriterionKind {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** The conditions by which it is decided, in the order written. */
    default List<Condition> conditions() {
        if (this instanceof Rules rules) {
            return rules.rules().stream().map(Rule::when).toList();
        }
        return this instanceof Flags flags
                ? flags.flags().stream().map(Flag::when).toList()
                : List.of();
    }

    /** Criteria that stand within it, in the order written. */
    default List<Criterion> parts() {
        if (this instanceof Group group) {
            return group.members();
        }
        return this instanceof Flags flags
                ? flags.flags().stream().flatMap(flag -> flag.judged().stream()).toList()
                : List.of();
    }

    /** Whether it is decided by what else is found, not by a value or a person of its own. */
    default boolean isComposite() {
        return !(this instanceof Measured) && !(this instanceof Judged);
    }

    /** Empty for a score on a scale, which has none. */
    default Optional<Levels> allLevels() {
        if (this instanceof Judged judged) {
            return Optional.of(judged.levels());
        } else if (this instanceof Rules rules) {
            return Optional.of(rules.levels());
        } else if (this instanceof Flags flags) {
            return Optional.of(flags.levels());
        } else if (this instanceof Group group) {
            return group.levels();
        }
        return this instanceof Measured measured && measured.grading() instanceof Grading.Bands bands
                ? Optional.of(bands.levels())
                : Optional.empty();
    }
}
