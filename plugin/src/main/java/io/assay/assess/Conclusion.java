package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Condition.MetricTest;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Guard;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what an evaluation comes to, for readers: the verdict, and what each criterion and each guard did to it. */
record Conclusion(Framework framework, Findings findings, Evaluation evaluation) {
    static Conclusion of(Framework framework, Findings findings) {
        return new Conclusion(framework, findings, VerdictPolicy.evaluate(framework, findings));
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
        List<Aspect> open = findings.aspects().stream().filter(Aspect::isOpen).toList();
        List<Aspect> decisive = open.stream().filter(this::isDecisive).toList();
        List<Aspect> causes = decisive.isEmpty() ? open : decisive;
        Set<String> criteria = new HashSet<>();
        causes.forEach(aspect -> criteria.addAll(findings.dependents(aspect)));
        return new Verdict.Unsettled(
                range,
                framework.criteria().stream()
                        .map(Criterion::id)
                        .filter(criteria::contains)
                        .toList(),
                causes.stream()
                        .filter(aspect -> findings.dependents(aspect).isEmpty())
                        .flatMap(aspect -> aspect.metric().stream())
                        .toList());
    }

    private boolean isDecisive(Aspect aspect) {
        return aspect.cases().stream()
                .map(one -> VerdictPolicy.evaluate(framework, findings.with(aspect.only(one))))
                .anyMatch(narrowed -> !narrowed.agreesWith(evaluation));
    }

    /** The lowest and the highest score; empty if nothing counts. */
    Optional<Interval> score() {
        return evaluation.combinations().map(all -> all.spread().score());
    }

    List<CriterionResult> criteria() {
        return findings.list().stream().map(this::criterion).toList();
    }

    private CriterionResult criterion(Finding finding) {
        String id = finding.criterion().id();
        Rational weight = evaluation.weighing().shares().getOrDefault(id, Rational.ZERO);
        List<Grade> counted = evaluation.combinations().stream()
                .flatMap(all -> all.grades(id).stream())
                .sorted(Comparator.comparing(Grade::low).thenComparing(Grade::high))
                .toList();
        return new CriterionResult(
                finding,
                weight,
                counted,
                counted.isEmpty() || weight.signum() == 0
                        ? Optional.empty()
                        : Optional.of(contribution(id, weight, Grade.reach(counted))),
                WeightStability.of(framework, findings, evaluation, id));
    }

    private Interval contribution(String id, Rational weight, Grade reach) {
        return Interval.between(
                framework.aggregate().weigh(weight, framework.scored(id, reach.low())),
                framework.aggregate().weigh(weight, framework.scored(id, reach.high())));
    }

    List<GuardResult> guards() {
        return evaluation.combinations().stream()
                .flatMap(all -> framework.guards().stream().map(guard -> guard(guard, all)))
                .toList();
    }

    private GuardResult guard(Guard guard, Combinations combinations) {
        return new GuardResult(
                guard,
                combinations.holds(guard),
                guard.when()
                        .metricTests()
                        .map(MetricTest::metric)
                        .distinct()
                        .map(findings.readings()::get)
                        .toList());
    }

    /** Whether any of what was looked at is invented. */
    boolean isIllustrative() {
        return findings.list().stream().anyMatch(finding -> finding.evidence().isIllustrative())
                || findings.readings().values().stream()
                        .anyMatch(reading -> Evidence.of(reading).isIllustrative());
    }
}
