package io.assay.assess;

import io.assay.metric.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the evidence says of an entity: all that a policy may know.
 *
 * @param list a finding per criterion, in the framework's order
 * @param aspects what can vary, and how
 * @param axes by metric, what depends on its value
 * @param readings by metric, its value, for whoever tells what a guard rests on
 * @param recipes what is decided by other findings
 */
record Findings(
        List<Finding> list,
        List<Aspect> aspects,
        Map<String, MetricAxis> axes,
        Map<String, Reading> readings,
        Recipes recipes) {
    Findings {
        list = List.copyOf(list);
        aspects = List.copyOf(aspects);
        axes = Map.copyOf(axes);
        readings = Map.copyOf(readings);
    }

    /** The findings of criteria that apply. */
    List<Finding> applicable() {
        return list.stream().filter(Finding::isApplicable).toList();
    }

    /** The findings, each followed by those of its parts. */
    Stream<Finding> withParts() {
        return list.stream().flatMap(Finding::withParts);
    }

    /** The aspects as a policy takes them: with what follows from several of them, these joined. */
    List<Aspect> joined() {
        return recipes.join(aspects);
    }

    /** The aspect that decides a criterion by itself; empty if it does not apply, or follows from others. */
    Optional<Aspect> aspectOf(String criterion) {
        return aspects.stream()
                .filter(aspect -> aspect.criteria().contains(criterion))
                .findFirst();
    }

    /** The criteria of the framework that an aspect has a part in, in the framework's order. */
    List<String> dependents(Aspect aspect) {
        return list.stream()
                .map(finding -> finding.criterion().id())
                .filter(id -> aspect.criteria().contains(id)
                        || recipes.find(id)
                                .filter(recipe -> recipes.reads(recipe).touches(aspect))
                                .isPresent())
                .toList();
    }

    /** The same if one aspect were otherwise. */
    Findings with(Aspect other) {
        List<Aspect> changed = aspects.stream()
                .map(aspect -> aspect.id().equals(other.id()) ? other : aspect)
                .toList();
        Findings revised = new Findings(list, changed, axes, readings, recipes);
        return recipes.list().isEmpty() ? revised : revised.withPossible();
    }

    /** What may now come of the criteria that follow from others. */
    private Findings withPossible() {
        List<Aspect> joined = joined();
        List<Finding> revised = list.stream()
                .map(finding -> recipes.find(finding.criterion().id()).isPresent()
                        ? finding.withPossible(Grade.all(finding.criterion(), joined))
                        : finding)
                .toList();
        return new Findings(revised, aspects, axes, readings, recipes);
    }

    /** Whether a framework must come to the same verdict by both. */
    boolean amountsTo(Findings other) {
        return aspects.equals(other.aspects)
                && list.size() == other.list.size()
                && IntStream.range(0, list.size()).allMatch(i -> list.get(i).amountsTo(other.list.get(i)));
    }
}
