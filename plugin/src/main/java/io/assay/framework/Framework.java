package io.assay.framework;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.exact.Rational;
import io.assay.notation.Mapping;
import io.assay.source.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A way to come from evidence to a verdict, in one version.
 *
 * @param id shared by all versions
 * @param name as people say it
 * @param version as written
 * @param effectiveFrom the day from which it is in force; empty if it always was
 * @param graceUntil the last day on which the verdict of the version before it is shown beside its own
 * @param page the path of the page that explains it
 * @param description one sentence on what it is for
 * @param criteria in the order written, at least one
 * @param guards in the order in which they run
 * @param missing what an unknown criterion means
 * @param minCoverage the share of the weight that must be known, 0 to 1
 * @param aggregate how scores become one
 * @param ladder the stages, for one that goes by them: its aggregate then is the worst of what criteria reach
 * @param verdicts verdicts on the line of exact scores, worst on the left
 * @param rounding how scores are published; empty for as they are
 * @param metrics metric definitions that stand in the framework's own file
 * @param illustrative whether it is invented, to show something
 * @param origin the file
 */
public record Framework(
        String id,
        String name,
        Optional<String> version,
        Optional<LocalDate> effectiveFrom,
        Optional<LocalDate> graceUntil,
        Optional<String> page,
        Optional<String> description,
        List<Criterion> criteria,
        List<Guard> guards,
        Missing missing,
        Rational minCoverage,
        Aggregate aggregate,
        Optional<Ladder> ladder,
        NumberLine verdicts,
        Optional<Rounding> rounding,
        Optional<Mapping> metrics,
        boolean illustrative,
        Origin origin) {
    public Framework {
        criteria = List.copyOf(criteria);
        guards = List.copyOf(guards);
    }

    /** Of those that it looks at, or of those that stand within them. */
    public Optional<Criterion> criterion(String criterionId) {
        return withParts().filter(c -> c.id().equals(criterionId)).findFirst();
    }

    /** The score that a criterion adds to the others': what it amounts to, or on a ladder how far up it reaches. */
    public Rational scored(String criterion, Rational score) {
        return ladder.isPresent() ? ladder.get().reach(criterion, score) : score;
    }

    /** Each criterion, followed by those that stand within it. */
    public Stream<Criterion> withParts() {
        return criteria.stream().flatMap(Criterion::withParts);
    }

    /** Each criterion, those that stand within it before it. */
    public Stream<Criterion> partsFirst() {
        return criteria.stream().flatMap(Criterion::partsFirst);
    }

    /** The ids of the metrics that its criteria, those within them and its guards read. */
    public Set<String> metricIds() {
        Set<String> ids = new TreeSet<>();
        withParts().forEach(criterion -> criterion.metric().ifPresent(ids::add));
        metricTests().forEach(test -> ids.add(test.metric()));
        return ids;
    }

    /** The criteria of a ladder that neither a stage nor a condition asks for. */
    List<Criterion> listIdle() {
        Set<String> asked = new TreeSet<>();
        ladder.ifPresent(stages -> stages.stages()
                .forEach(stage -> stage.requirements().forEach(requirement -> asked.add(requirement.criterion()))));
        conditions().flatMap(Condition::tests).forEach(test -> {
            if (test instanceof Condition.LevelTest level) {
                asked.add(level.criterion());
            }
        });
        return ladder.isEmpty()
                ? List.of()
                : criteria.stream()
                        .filter(criterion -> !asked.contains(criterion.id()))
                        .toList();
    }

    private Stream<Condition> conditions() {
        return Stream.concat(
                withParts().flatMap(criterion -> criterion.kind().conditions().stream()),
                guards.stream().map(Guard::when));
    }

    /** The comparisons with metrics among the conditions of criteria and guards. */
    public Stream<Condition.MetricTest> metricTests() {
        return conditions().flatMap(Condition::metricTests);
    }

    /**
     * Gives criteria without a question the one that stands at their place in a list. A list of another length is of
     * something else, and changes nothing; a question that differs from the written one is a hint.
     */
    public Checked<Framework> withQuestions(List<String> questions) {
        if (questions.size() != criteria.size()) {
            return Checked.of(this, List.of());
        }
        List<Criterion> asked = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Criterion criterion = criteria.get(i);
            String question = questions.get(i);
            asked.add(criterion.question().isPresent() ? criterion : criterion.withQuestion(question));
            if (criterion.question().filter(own -> !own.equals(question)).isPresent()) {
                diagnostics.add(Diagnostic.of(
                                Code.QUESTIONS_DIFFER,
                                criterion.origin().place(),
                                "the question of '" + criterion.id() + "' differs from the page's: '" + question + "'")
                        .withHint("leave 'question' out to take the page's"));
            }
        }
        return Checked.of(withCriteria(asked), diagnostics);
    }

    private Framework withCriteria(List<Criterion> others) {
        return new Framework(
                id,
                name,
                version,
                effectiveFrom,
                graceUntil,
                page,
                description,
                others,
                guards,
                missing,
                minCoverage,
                aggregate,
                ladder,
                verdicts,
                rounding,
                metrics,
                illustrative,
                origin);
    }
}
