package io.assay.assess;

import java.util.List;
import java.util.Optional;

/**
 * One thing that can vary by itself: the value of a metric, with everything that depends on it, or the level of a
 * judged criterion. The combinations of an entity's aspects are all that may be true of it.
 *
 * @param id {@code metric:} and a metric's id, or {@code criterion:} and a criterion's
 * @param cases how it may turn out; at least one
 */
record Aspect(String id, List<Case> cases) {
    Aspect {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("'" + id + "' can't turn out in any way");
        }
    }

    static String ofMetric(String metric) {
        return "metric:" + metric;
    }

    static String ofCriterion(String criterion) {
        return "criterion:" + criterion;
    }

    boolean isOpen() {
        return cases.size() > 1;
    }

    Optional<String> metric() {
        return id.startsWith("metric:") ? Optional.of(id.substring("metric:".length())) : Optional.empty();
    }

    /** The criteria that it decides; all cases decide the same. */
    List<String> criteria() {
        return List.copyOf(cases.get(0).grades().keySet());
    }

    Aspect only(Case one) {
        return new Aspect(id, List.of(one));
    }
}
