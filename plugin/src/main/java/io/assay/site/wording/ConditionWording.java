package io.assay.site.wording;

import io.assay.exact.Rational;
import io.assay.framework.Condition;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Relation;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says conditions in words.
 *
 * @param framework whose criteria are named
 * @param metricName a metric's name by its id
 * @param value a metric's value as people write it
 */
public record ConditionWording(
        Framework framework, Function<String, String> metricName, BiFunction<String, Rational, String> value) {
    /** {@code Usage > 0 and Incentives < 0}, with names in place of ids. */
    public String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), " and ");
        } else if (condition instanceof Condition.Any any) {
            return joined(any.parts(), " or ");
        } else if (condition instanceof Condition.Not not) {
            return "not (" + of(not.part()) + ")";
        } else if (condition instanceof Condition.MetricTest test) {
            return metricName.apply(test.metric()) + sign(test.relation()) + value.apply(test.metric(), test.number());
        }
        Condition.LevelTest test = (Condition.LevelTest) condition;
        String name = framework.criterion(test.criterion()).map(Criterion::name).orElse(test.criterion());
        return name + sign(test.relation()) + test.level().id();
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Condition.Any || part instanceof Condition.All
                        ? "(" + of(part) + ")"
                        : of(part))
                .collect(Collectors.joining(word));
    }

    private static String sign(Relation relation) {
        return relation == Relation.EQUAL ? " is " : " " + relation.sign() + " ";
    }
}
