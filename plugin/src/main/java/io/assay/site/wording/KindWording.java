package io.assay.site.wording;

import io.assay.framework.Aggregate;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.CriterionKind.Flag;
import io.assay.framework.CriterionKind.Flags;
import io.assay.framework.CriterionKind.Group;
import io.assay.framework.CriterionKind.Rule;
import io.assay.framework.CriterionKind.Rules;
import java.util.ArrayList;
import java.util.List;

/** Says how a criterion is decided. */
public record KindWording(ConditionWording conditions) {
    public static String kind(CriterionKind kind) {
        if (kind instanceof CriterionKind.Judged) {
            return "Judged by a person";
        } else if (kind instanceof Rules) {
            return "By rules";
        }
        if (kind instanceof Group group) {
            return group.by() == Aggregate.WORST ? "By the worst of several" : "By the mean of several";
        }
        return kind instanceof Flags ? "By flags" : "Measured";
    }

    /** The rules of a criterion that follows from others, a sentence each; none for another. */
    public List<String> rules(CriterionKind kind) {
        List<String> sentences = new ArrayList<>();
        if (kind instanceof Rules rules) {
            for (Rule rule : rules.rules()) {
                sentences.add(Wording.sentence(rule.level().id()) + " where " + conditions.of(rule.when()) + ".");
            }
            sentences.add("Otherwise " + rules.otherwise().id() + "; the first of these that holds decides.");
        } else if (kind instanceof Flags flags) {
            List<String> named = flags.flags().stream().map(this::flag).toList();
            sentences.add("Fails if " + count(flags) + ": " + String.join("; ", named) + ".");
        }
        if (kind instanceof Group group) {
            List<String> names = group.members().stream().map(Criterion::name).toList();
            sentences.add(
                    (group.by() == Aggregate.WORST ? "The worst of " : "The mean of ") + Wording.list(names) + ".");
            for (Criterion member : group.members()) {
                rules(member.kind()).forEach(rule -> sentences.add(member.name() + ": " + rule));
            }
        }
        return sentences;
    }

    private static String count(Flags flags) {
        int of = flags.flags().size();
        if (flags.failAt() == of) {
            return of == 1 ? "this holds" : "all of these hold";
        }
        return flags.failAt() == 1 ? "any of these holds" : "any " + flags.failAt() + " of these hold";
    }

    private String flag(Flag flag) {
        return flag.judged().map(question -> question.name() + " (judged)").orElseGet(() -> conditions.of(flag.when()));
    }
}
