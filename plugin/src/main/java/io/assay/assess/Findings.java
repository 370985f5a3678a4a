package io.assay.assess;

import io.assay.metric.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the evidence says of an entity: all that a policy may know.
 *
 * @param list a finding per criterion, in the framework's order
 * @param aspects what can vary, and how
 * @param axes by metric, what depends on its value
 * @param readings by metric, its value, for whoever tells what a guard rests on
 */
record Findings(List<Finding> list, List<Aspect> aspects, Map<String, MetricAxis> axes, Map<String, Reading> readings) {
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

    /** The aspect that decides a criterion; empty if it does not apply. */
    Optional<Aspect> aspectOf(String criterion) {
        return aspects.stream()
                .filter(aspect -> aspect.criteria().contains(criterion))
                .findFirst();
    }

    /** The same if one aspect were otherwise. */
    Findings with(Aspect other) {
        List<Aspect> changed = aspects.stream()
                .map(aspect -> aspect.id().equals(other.id()) ? other : aspect)
                .toList();
        return new Findings(list, changed, axes, readings);
    }

    /** Whether a framework must come to the same verdict by both. */
    boolean amountsTo(Findings other) {
        return aspects.equals(other.aspects)
                && list.size() == other.list.size()
                && IntStream.range(0, list.size()).allMatch(i -> list.get(i).amountsTo(other.list.get(i)));
    }
}
