package io.assay.site.wording;

import io.assay.framework.Aggregate;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.CriterionKind.Flag;
import io.assay.framework.CriterionKind.Flags;
import io.assay.framework.CriterionKind.Group;
import io.assay.framework.CriterionKind.Rule;
import io.assay.framework.CriterionKind.Rules;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says how a criterion is decided. */
public record KindWording(ConditionWording conditions) {
    /** In a word or two: {@code Measured}. */
    public String kind(CriterionKind kind) {
        if (kind instanceof CriterionKind.Judged) {
            return words().say("criterion-kind.judged");
        } else if (kind instanceof Rules) {
            return words().say("criterion-kind.rules");
        }
        if (kind instanceof Group group) {
            return words().say(group.by() == Aggregate.WORST ? "criterion-kind.worst" : "criterion-kind.mean");
        }
        return words().say(kind instanceof Flags ? "criterion-kind.flags" : "criterion-kind.measured");
    }

    /** The rules of a criterion that follows from others, a sentence each; none for another. */
    public List<String> rules(CriterionKind kind) {
        List<String> sentences = new ArrayList<>();
        if (kind instanceof Rules rules) {
            for (Rule rule : rules.rules()) {
                sentences.add(words().say(
                                "rules.where",
                                "level",
                                Wording.sentence(rule.level().id()),
                                "condition",
                                conditions.of(rule.when())));
            }
            sentences.add(
                    words().say("rules.otherwise", "level", rules.otherwise().id()));
        } else if (kind instanceof Flags flags) {
            String named = flags.flags().stream().map(this::flag).collect(Collectors.joining("; "));
            sentences.add(words().say(fails(flags), "flags", named, "number", flags.failAt()));
        }
        if (kind instanceof Group group) {
            List<String> names = group.members().stream().map(Criterion::name).toList();
            sentences.add(words().say(
                            group.by() == Aggregate.WORST ? "group.worst" : "group.mean",
                            "names",
                            words().list(names)));
            for (Criterion member : group.members()) {
                rules(member.kind()).forEach(rule -> sentences.add(member.name() + ": " + rule));
            }
        }
        return sentences;
    }

    private static String fails(Flags flags) {
        int of = flags.flags().size();
        if (flags.failAt() == of) {
            return of == 1 ? "flags.fails-this" : "flags.fails-all";
        }
        return flags.failAt() == 1 ? "flags.fails-any" : "flags.fails-several";
    }

    private String flag(Flag flag) {
        return flag.judged()
                .map(question -> words().say("flags.judged", "name", question.name()))
                .orElseGet(() -> conditions.of(flag.when()));
    }

    private Words words() {
        return conditions.words();
    }
}
