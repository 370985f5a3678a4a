package io.assay.assess;

import io.assay.framework.Condition.MetricTest;
import io.assay.framework.Criterion;
import io.assay.framework.Judgement;
import io.assay.metric.Reading;
import io.assay.words.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what the evidence says of criteria that follow from others.
 *
 * @param readings by metric, its value
 * @param found by id, what is found of all criteria that follow from nothing
 */
record CompositeFinder(
        Recipes recipes, Map<String, Reading> readings, Map<String, Finding> found, CertaintyRule certainty) {
    /** @param joined the aspects, one of which decides it */
    Finding find(Criterion criterion, List<Aspect> joined) {
        List<Finding> parts = criterion.kind().parts().stream()
                .map(part -> found.containsKey(part.id()) ? found.get(part.id()) : find(part, joined))
                .toList();
        Optional<Recipe<?>> recipe = recipes.find(criterion.id());
        if (recipe.isEmpty()) {
            return new Finding(
                    criterion,
                    new Outcome.NotApplicable(Message.of("why.nothing-applies")),
                    List.of(),
                    Evidence.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    parts);
        }
        Reads reads = recipes.reads(recipe.get());
        List<Finding> others = found.values().stream()
                .filter(finding -> reads.criteria().contains(finding.criterion().id()))
                .toList();
        List<Reading> tested = tested(reads);
        List<Grade> possible = Grade.all(criterion, joined);
        Evidence evidence = evidence(others, tested);
        Finding known = new Finding(
                criterion,
                new Outcome.Known(),
                possible,
                evidence,
                Optional.empty(),
                Optional.empty(),
                CertaintyRule.least(ratings(others, tested), open(possible, others, tested)),
                parts);
        return known.isKnown()
                ? known
                : new Finding(
                        criterion,
                        new Outcome.Unknown(why(others, tested)),
                        possible,
                        evidence,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        parts);
    }

    private List<Reading> tested(Reads reads) {
        return readings.values().stream()
                .filter(reading ->
                        reads.tests().stream().map(MetricTest::metric).anyMatch(reading.metric()::equals))
                .toList();
    }

    private static Evidence evidence(List<Finding> others, List<Reading> tested) {
        Set<Judgement> judgements = new LinkedHashSet<>();
        Set<Reading> inputs = new LinkedHashSet<>(tested);
        for (Finding other : others) {
            judgements.addAll(other.evidence().judgements());
            other.evidence().readings().forEach(inputs::add);
        }
        return new Evidence(Optional.empty(), List.copyOf(judgements), List.copyOf(inputs));
    }

    private List<CertaintyRating> ratings(List<Finding> others, List<Reading> tested) {
        return Stream.concat(
                        tested.stream()
                                .filter(CompositeFinder::isKnown)
                                .map(reading -> certainty.ofReading(reading, false)),
                        others.stream().flatMap(other -> other.certainty().stream()))
                .toList();
    }

    private static boolean isKnown(Reading reading) {
        return reading.state() == Reading.State.KNOWN;
    }

    /** Why a criterion may amount to more than one thing; empty if it does not, whatever else is unknown. */
    private static Optional<Message> open(List<Grade> possible, List<Finding> others, List<Reading> tested) {
        if (possible.size() == 1 && possible.get(0).isOnePoint()) {
            return Optional.empty();
        }
        List<String> unknown = unknown(others, tested);
        return Optional.of(
                unknown.isEmpty()
                        ? Message.of("doubt.several-levels")
                        : Message.of("why.depends-unknown", "names", String.join(", ", unknown)));
    }

    private static Message why(List<Finding> others, List<Reading> tested) {
        List<String> unknown = unknown(others, tested);
        return unknown.isEmpty()
                ? Message.of("why.follows-open")
                : Message.of("why.depends-unknown", "names", String.join(", ", unknown));
    }

    private static List<String> unknown(List<Finding> others, List<Reading> tested) {
        List<String> unknown = new ArrayList<>();
        others.stream()
                .filter(other -> other.isApplicable() && !other.isKnown())
                .forEach(other -> unknown.add(other.criterion().name()));
        tested.stream().filter(reading -> !isKnown(reading)).forEach(reading -> unknown.add(reading.metric()));
        return unknown;
    }
}
