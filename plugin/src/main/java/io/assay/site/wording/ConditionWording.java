package io.assay.site.wording;

import io.assay.exact.Rational;
import io.assay.framework.Condition;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Relation;
import io.assay.words.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Says conditions in words.
 *
 * @param words those of the site's language
 * @param framework whose criteria are named
 * @param metricName a metric's name by its id
 * @param value a metric's value as people write it
 */
public record ConditionWording(
        Words words,
        Framework framework,
        Function<String, String> metricName,
        BiFunction<String, Rational, String> value) {
    /** {@code Usage > 0 and Incentives < 0}, with names in place of ids. */
    public String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), "condition.and");
        } else if (condition instanceof Condition.Any any) {
            return joined(any.parts(), "condition.or");
        } else if (condition instanceof Condition.Not not) {
            return words.say("condition.not", "condition", of(not.part()));
        } else if (condition instanceof Condition.MetricTest test) {
            return compared(
                    metricName.apply(test.metric()), test.relation(), value.apply(test.metric(), test.number()));
        }
        Condition.LevelTest test = (Condition.LevelTest) condition;
        String name = framework.criterion(test.criterion()).map(Criterion::name).orElse(test.criterion());
        return compared(name, test.relation(), test.level().id());
    }

    private String joined(List<Condition> parts, String key) {
        return parts.stream()
                .map(part -> part instanceof Condition.Any || part instanceof Condition.All
                        ? "(" + of(part) + ")"
                        : of(part))
                .reduce((first, second) -> words.say(key, "first", first, "second", second))
                .orElse("");
    }

    private String compared(String what, Relation relation, String with) {
        return relation == Relation.EQUAL
                ? words.say("condition.is", "what", what, "level", with)
                : what + " " + relation.sign() + Words.NO_BREAK_SPACE + with;
    }
}
