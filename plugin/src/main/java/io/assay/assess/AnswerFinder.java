package io.assay.assess;

import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries each level of each criterion that an unsettled verdict depends on. */
final class AnswerFinder {
    private final Framework framework;
    private final Prospects prospects;

    AnswerFinder(Framework framework, Prospects prospects) {
        this.framework = framework;
        this.prospects = prospects;
    }

    /** By criterion in the framework's order, then from the worst level up; nothing for a verdict of another sort. */
    List<Answer> find(Verdict verdict) {
        List<Answer> answers = new ArrayList<>();
        if (verdict instanceof Verdict.Unsettled unsettled) {
            for (String id : unsettled.criteria()) {
                Optional<Aspect> open = prospects.aspectOf(id).filter(Aspect::isOpen);
                open.ifPresent(
                        aspect -> answers.addAll(find(framework.criterion(id).orElseThrow(), aspect)));
            }
        }
        return answers;
    }

    private List<Answer> find(Criterion criterion, Aspect aspect) {
        List<Answer> answers = new ArrayList<>();
        for (Level level : criterion.levels().map(levels -> levels.list()).orElse(List.of())) {
            List<Case> cases = aspect.cases().stream()
                    .filter(one -> Grade.of(level).equals(one.grades().get(criterion.id())))
                    .toList();
            if (!cases.isEmpty()) {
                Aspect answered = new Aspect(aspect.id(), aspect.metrics(), cases);
                Evaluation there = VerdictPolicy.evaluate(framework, prospects.answered(answered));
                there.spread()
                        .ifPresent(all -> answers.add(new Answer(
                                criterion.id(), level.id(), there.range(framework.verdicts()), all.score())));
            }
        }
        return answers.size() > 1 ? answers : List.of();
    }
}
