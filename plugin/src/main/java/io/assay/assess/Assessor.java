package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Certainty;
import io.assay.framework.Framework;
import io.assay.framework.Judgement;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entity;
import io.assay.metric.MetricView;
import io.assay.metric.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Assesses entities. A pure function of its arguments: for another day, pass a view under other clocks and the framework
 * in force then.
 *
 * @param sources the certainty that each source's figures start from
 * @param valid which values each metric can take
 */
public record Assessor(SourceCertainty sources, ValidRange valid) {
    /** Every framework by every entity that can be assessed, by framework and then by entity. */
    public List<Assessment> assess(
            Collection<Framework> frameworks, Collection<Entity> entities, MetricView view, Judgements judgements) {
        List<Entity> assessed = entities.stream()
                .filter(entity -> !entity.isBenchmark())
                .sorted()
                .toList();
        return frameworks.stream()
                .sorted(Comparator.comparing(Framework::id))
                .flatMap(framework -> assessed.stream().map(entity -> assess(framework, entity, view, judgements)))
                .toList();
    }

    public Assessment assess(Framework framework, Entity entity, MetricView view, Judgements judgements) {
        Findings findings = Examiner.examine(framework, entity, view, judgements, sources);
        Evaluation evaluation = VerdictPolicy.evaluate(framework, findings);
        FlipFinder flips = new FlipFinder(
                framework,
                findings,
                evaluation,
                valid,
                view,
                other -> VerdictPolicy.evaluate(
                        framework, Examiner.examine(framework, entity, other, judgements, sources)));
        Verdict verdict = verdict(framework, findings, evaluation);
        return new Assessment(
                framework,
                entity,
                view.clocks(),
                verdict,
                evaluation.combinations().map(all -> all.spread().score()),
                evaluation.weighing().coverage(),
                evaluation.isJudged() ? certainty(findings, verdict) : Optional.empty(),
                findings.list().stream()
                        .map(finding -> result(framework, findings, finding, evaluation))
                        .toList(),
                framework.guards().stream()
                        .flatMap(guard ->
                                evaluation.combinations().map(all -> new GuardResult(guard, all.holds(guard))).stream())
                        .toList(),
                flips.find(),
                framework.illustrative() || entity.illustrative() || restsOnInvention(findings));
    }

    private static Verdict verdict(Framework framework, Findings findings, Evaluation evaluation) {
        VerdictRange range = FlipFinder.range(framework, evaluation);
        return switch (evaluation.standing()) {
            case NOT_ASSESSED -> new Verdict.NotAssessed();
            case INSUFFICIENT -> new Verdict.Insufficient(range, evaluation.insufficiencies());
            case JUDGED ->
                range.isSettled()
                        ? new Verdict.Settled(range.lowest())
                        : unsettled(framework, findings, evaluation, range);
        };
    }

    /** Depends on what narrows the range in one of its cases; if only several together do, on all that is open. */
    private static Verdict unsettled(
            Framework framework, Findings findings, Evaluation evaluation, VerdictRange range) {
        List<Aspect> open = findings.aspects().stream().filter(Aspect::isOpen).toList();
        List<Aspect> decisive = open.stream()
                .filter(aspect -> aspect.cases().stream()
                        .map(one -> VerdictPolicy.evaluate(framework, findings.with(aspect.only(one))))
                        .anyMatch(narrowed -> !narrowed.agreesWith(evaluation)))
                .toList();
        Set<String> criteria = new LinkedHashSet<>();
        List<String> metrics = new ArrayList<>();
        for (Aspect aspect : decisive.isEmpty() ? open : decisive) {
            criteria.addAll(aspect.criteria());
            aspect.metric().filter(metric -> aspect.criteria().isEmpty()).ifPresent(metrics::add);
        }
        List<String> inOrder = framework.criteria().stream()
                .map(criterion -> criterion.id())
                .filter(criteria::contains)
                .toList();
        return new Verdict.Unsettled(range, inOrder, metrics);
    }

    private static CriterionResult result(
            Framework framework, Findings findings, Finding finding, Evaluation evaluation) {
        String id = finding.criterion().id();
        Rational weight = evaluation.weighing().shares().getOrDefault(id, Rational.ZERO);
        List<Grade> counted = evaluation.combinations().map(all -> all.grades(id)).stream()
                .flatMap(Set::stream)
                .sorted(Comparator.comparing(Grade::low).thenComparing(Grade::high))
                .toList();
        Optional<Interval> contribution = counted.isEmpty() || weight.signum() == 0
                ? Optional.empty()
                : Optional.of(Interval.between(
                        framework
                                .aggregate()
                                .weigh(
                                        weight,
                                        counted.stream()
                                                .map(Grade::low)
                                                .reduce(Rational::min)
                                                .orElseThrow()),
                        framework
                                .aggregate()
                                .weigh(
                                        weight,
                                        counted.stream()
                                                .map(Grade::high)
                                                .reduce(Rational::max)
                                                .orElseThrow())));
        return new CriterionResult(
                finding, weight, counted, contribution, WeightStability.of(framework, findings, evaluation, id));
    }

    /** The lowest among the criteria that are known, and a step below that while the verdict is unsettled. */
    private static Optional<CertaintyRating> certainty(Findings findings, Verdict verdict) {
        List<Finding> carrying = findings.list().stream()
                .filter(finding -> finding.isKnown() && finding.certainty().isPresent())
                .toList();
        Optional<Certainty> lowest = carrying.stream()
                .map(finding -> finding.certainty().orElseThrow().certainty())
                .reduce(Certainty::lower);
        if (lowest.isEmpty()) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        for (Finding finding : carrying) {
            CertaintyRating rating = finding.certainty().orElseThrow();
            if (rating.certainty() == lowest.get()) {
                rating.reasons()
                        .forEach(reason -> reasons.add(finding.criterion().name() + ": " + reason));
            }
        }
        boolean unsettled = verdict instanceof Verdict.Unsettled;
        if (unsettled) {
            reasons.add("the verdict is unsettled");
        }
        return Optional.of(new CertaintyRating(lowest.get().lowered(unsettled ? 1 : 0), reasons));
    }

    private static boolean restsOnInvention(Findings findings) {
        return findings.list().stream()
                .anyMatch(finding -> finding.judgements().stream().anyMatch(Judgement::illustrative)
                        || finding.reading().stream()
                                .flatMap(reading -> reading.evidence().stream())
                                .anyMatch(Observation::illustrative));
    }
}
