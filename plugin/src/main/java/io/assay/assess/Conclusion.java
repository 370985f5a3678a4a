package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a framework says of an entity: the verdict, and what it depends on. */
record Conclusion(Framework framework, Prospects prospects, Evaluation evaluation) {
    static Conclusion of(Framework framework, Prospects prospects) {
        return new Conclusion(framework, prospects, VerdictPolicy.evaluate(framework, prospects));
    }

    /** Whether both say the same to a reader, by whatever version of a framework. */
    boolean saysAs(Conclusion other) {
        return evaluation.standing() == other.evaluation.standing()
                && (evaluation.standing() == Evaluation.Standing.NOT_ASSESSED
                        || evaluation
                                .range(framework.verdicts())
                                .equals(other.evaluation.range(other.framework.verdicts())));
    }

    Verdict verdict() {
        VerdictRange range = evaluation.range(framework.verdicts());
        return switch (evaluation.standing()) {
            case NOT_ASSESSED -> new Verdict.NotAssessed();
            case INSUFFICIENT -> new Verdict.Insufficient(range, evaluation.insufficiencies());
            case JUDGED -> range.isSettled() ? new Verdict.Settled(range.lowest()) : unsettled(range);
        };
    }

    /** Depends on what narrows the range in one of its cases; if only several together do, on all that is open. */
    private Verdict unsettled(VerdictRange range) {
        List<Aspect> open = prospects.aspects().stream().filter(Aspect::isOpen).toList();
        List<Aspect> decisive = open.stream().filter(this::isDecisive).toList();
        List<Aspect> causes = decisive.isEmpty() ? open : decisive;
        Set<String> criteria = new HashSet<>();
        causes.forEach(aspect -> criteria.addAll(prospects.dependents(aspect)));
        return new Verdict.Unsettled(
                range,
                framework.criteria().stream()
                        .map(Criterion::id)
                        .filter(criteria::contains)
                        .toList(),
                causes.stream()
                        .filter(aspect -> prospects.dependents(aspect).isEmpty())
                        .flatMap(aspect -> aspect.metric().stream())
                        .toList());
    }

    private boolean isDecisive(Aspect aspect) {
        return aspect.cases().stream()
                .map(one -> VerdictPolicy.evaluate(framework, prospects.with(aspect.only(one))))
                .anyMatch(narrowed -> !narrowed.agreesWith(evaluation));
    }

    /** The lowest and the highest score; empty if nothing counts. */
    Optional<Interval> score() {
        return evaluation.spread().map(Spread::score);
    }
}
