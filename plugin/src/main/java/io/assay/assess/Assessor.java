package io.assay.assess;

import io.assay.framework.Framework;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entity;
import io.assay.metric.MetricView;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Map<String, Judgements> decided = judgements.byEntity();
        Checklists checklists = new Checklists();
        return frameworks.stream()
                .sorted(Comparator.comparing(Framework::id))
                .flatMap(framework -> assessed.stream()
                        .map(entity -> assess(
                                checklists,
                                framework,
                                entity,
                                view,
                                decided.getOrDefault(entity.id(), Judgements.NONE))))
                .toList();
    }

    public Assessment assess(Framework framework, Entity entity, MetricView view, Judgements judgements) {
        return assess(new Checklists(), framework, entity, view, judgements);
    }

    private Assessment assess(
            Checklists checklists, Framework framework, Entity entity, MetricView view, Judgements judgements) {
        Checklist checklist =
                checklists.find(framework, entity, judgements, view.clocks().knownAt());
        Examination examination = Examination.of(checklist, entity.id(), view, judgements);
        Findings findings = examination.findings(sources);
        Conclusion conclusion = Conclusion.of(framework, examination.prospects());
        Account account = new Account(conclusion, findings);
        Evaluation evaluation = conclusion.evaluation();
        PartFinder parts = new PartFinder(
                view,
                valid,
                (other, figure) -> VerdictPolicy.evaluate(
                        framework, examination.replacing(figure, other).prospects()));
        Trials trials = new Trials(framework, findings.prospects());
        return new Assessment(
                framework,
                entity,
                view.clocks(),
                conclusion.verdict(),
                conclusion.score(),
                evaluation.weighing().coverage(),
                evaluation.isJudged() ? CertaintyRule.ofVerdict(findings, evaluation) : Optional.empty(),
                account.criteria(),
                account.guards(),
                new FlipFinder(framework, findings, evaluation, trials, parts).find(),
                new AnswerFinder(framework, findings.prospects()).find(conclusion.verdict()),
                framework.illustrative() || entity.illustrative() || findings.isIllustrative());
    }
}
