package io.assay.assess;

import io.assay.framework.Criterion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that can vary by itself: the value of a metric, with everything that depends on it, or the level of a
 * judged criterion; or several of these together, where something depends on all of them. The combinations of an
 * entity's aspects are all that may be true of it.
 *
 * @param id {@code metric:} and a metric's id, or {@code criterion:} and a criterion's
 * @param metrics the metrics whose values it is about
 * @param cases how it may turn out; at least one
 */
record Aspect(String id, Set<String> metrics, List<Case> cases) {
    Aspect {
        metrics = Set.copyOf(metrics);
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("'" + id + "' can't turn out in any way");
        }
    }

    static String idOfMetric(String metric) {
        return "metric:" + metric;
    }

    static String idOfCriterion(String criterion) {
        return "criterion:" + criterion;
    }

    static Aspect ofMetric(String metric, List<Case> cases) {
        return new Aspect(idOfMetric(metric), Set.of(metric), cases);
    }

    static Aspect ofCriterion(String criterion, List<Case> cases) {
        return new Aspect(idOfCriterion(criterion), Set.of(), cases);
    }

    /** Several as one, which decide something that depends on them all. */
    static Aspect joined(String criterion, List<Aspect> all, List<Case> cases) {
        Set<String> metrics = new HashSet<>();
        all.forEach(aspect -> metrics.addAll(aspect.metrics()));
        return new Aspect(idOfCriterion(criterion), metrics, cases);
    }

    boolean isOpen() {
        return cases.size() > 1;
    }

    /** The metric whose value it is, if it is one's. */
    Optional<String> metric() {
        return metrics.stream().findFirst();
    }

    /** The criteria that it decides; all cases decide the same. */
    List<String> criteria() {
        return List.copyOf(cases.get(0).grades().keySet());
    }

    /** The one of some that decides a criterion, if there is one. */
    static Optional<Aspect> deciding(String criterion, Collection<Aspect> aspects) {
        for (Aspect aspect : aspects) {
            if (aspect.decides(criterion)) {
                return Optional.of(aspect);
            }
        }
        return Optional.empty();
    }

    boolean decides(String criterion) {
        return cases.get(0).grades().containsKey(criterion);
    }

    /** Whether two lists are equal, most of which are the same objects. */
    static boolean areSame(List<Aspect> some, List<Aspect> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i) && !some.get(i).equals(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What a criterion that it decides may amount to: levels worst first, or the whole reach on a scale. */
    List<Grade> grades(Criterion criterion) {
        if (cases.size() == 1) {
            return List.of(cases.get(0).grades().get(criterion.id()));
        }
        List<Grade> grades =
                cases.stream().map(one -> one.grades().get(criterion.id())).toList();
        return criterion
                .levels()
                .map(levels -> levels.list().stream()
                        .map(Grade::of)
                        .filter(grades::contains)
                        .toList())
                .orElseGet(() -> List.of(Grade.reach(grades)));
    }

    Aspect only(Case one) {
        return new Aspect(id, metrics, List.of(one));
    }
}
