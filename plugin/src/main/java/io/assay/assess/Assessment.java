package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.metric.Clocks;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a framework makes of an entity on a day, and why.
 *
 * @param framework the framework, in one version
 * @param entity the entity
 * @param clocks the days on which this holds
 * @param verdict the conclusion
 * @param score the lowest and the highest score that may come out, before verdicts are capped; empty if nothing counts
 * @param coverage how much could be judged
 * @param certainty of the verdict; empty if there is none, or if nothing known carries it
 * @param criteria a result per criterion, in the framework's order
 * @param guards a result per guard, in the order in which they run
 * @param flips what would change the verdict: upward first, then by levels moved, weight and name
 * @param answers what would settle the verdict, if it is unsettled
 * @param illustrative whether any of it is invented
 */
public record Assessment(
        Framework framework,
        Entity entity,
        Clocks clocks,
        Verdict verdict,
        Optional<Interval> score,
        Coverage coverage,
        Optional<CertaintyRating> certainty,
        List<CriterionResult> criteria,
        List<GuardResult> guards,
        List<Flip> flips,
        List<Answer> answers,
        boolean illustrative) {
    public Assessment {
        criteria = List.copyOf(criteria);
        guards = List.copyOf(guards);
        flips = List.copyOf(flips);
        answers = List.copyOf(answers);
    }

    /** @throws IllegalArgumentException if the framework has no such criterion */
    public CriterionResult criterion(String id) {
        return criteria.stream()
                .filter(result -> result.finding().criterion().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no criterion '" + id + "'"));
    }

    /** How far the entity has come on a ladder, the lowest stage first; nothing without one. */
    public List<StageResult> stages() {
        return framework.ladder().stream()
                .flatMap(ladder -> ladder.stages().stream())
                .map(stage -> StageResult.of(stage, this))
                .toList();
    }

    /** The guards whose condition holds. */
    public List<GuardResult> guardsApplied() {
        return guards.stream().filter(guard -> guard.holds() == Truth.YES).toList();
    }

    public List<Flip> flips(Flip.Direction direction) {
        return flips.stream().filter(flip -> flip.direction() == direction).toList();
    }

    /** Who judged, by name. */
    public List<String> judgedBy() {
        TreeSet<String> authors = new TreeSet<>();
        criteria.forEach(result -> result.finding()
                .evidence()
                .judgements()
                .forEach(judgement -> judgement.by().ifPresent(authors::add)));
        return List.copyOf(authors);
    }
}
