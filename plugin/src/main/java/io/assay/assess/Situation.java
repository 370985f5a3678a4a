package io.assay.assess;

import io.assay.framework.Condition;
import io.assay.framework.Level;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How things stand while guards run: the ways in which aspects may still turn out, and the caps that guards have set so
 * far.
 */
final class Situation {
    private final List<Aspect> aspects;
    private final Map<String, Level> caps = new HashMap<>();

    Situation(Collection<Aspect> aspects) {
        this.aspects = List.copyOf(aspects);
    }

    List<Aspect> aspects() {
        return aspects;
    }

    Optional<Aspect> aspectOf(String criterion) {
        return Aspect.deciding(criterion, aspects);
    }

    /** The aspect that a comparison is about; none if it is about a criterion that does not apply. */
    Optional<Aspect> aspectOf(Condition test) {
        if (test instanceof Condition.LevelTest level) {
            return aspectOf(level.criterion());
        }
        String metric = ((Condition.MetricTest) test).metric();
        for (Aspect aspect : aspects) {
            if (aspect.metrics().contains(metric)) {
                return Optional.of(aspect);
            }
        }
        throw new IllegalStateException("nobody has looked at the metric " + metric);
    }

    /** Lowers a criterion from now on; the lowest of several caps holds. */
    void cap(String criterion, Level cap) {
        caps.merge(criterion, cap, (one, other) -> one.score().compareTo(other.score()) <= 0 ? one : other);
    }

    /** What a criterion amounts to, as lowered so far. */
    Grade capped(String criterion, Grade grade) {
        Level cap = caps.isEmpty() ? null : caps.get(criterion);
        return cap == null ? grade : grade.capped(cap);
    }

    /** A comparison with a criterion that does not apply does not hold. */
    Truth decide(Condition condition) {
        if (condition instanceof Condition.All all) {
            Truth both = Truth.YES;
            for (Condition part : all.parts()) {
                both = both.and(decide(part));
            }
            return both;
        }
        if (condition instanceof Condition.Any any) {
            Truth either = Truth.NO;
            for (Condition part : any.parts()) {
                either = either.or(decide(part));
            }
            return either;
        }
        if (condition instanceof Condition.Not not) {
            return decide(not.part()).not();
        }
        return aspectOf(condition).map(aspect -> compare(condition, aspect)).orElse(Truth.NO);
    }

    private Truth compare(Condition test, Aspect aspect) {
        boolean first = holds(test, aspect.cases().get(0));
        for (Case one : aspect.cases()) {
            if (holds(test, one) != first) {
                return Truth.OPEN;
            }
        }
        return Truth.of(first);
    }

    /** Of a condition that is open, the first comparison that is. */
    Condition openTest(Condition condition) {
        return condition
                .tests()
                .filter(test -> decide(test) == Truth.OPEN)
                .findFirst()
                .orElseThrow();
    }

    /** With an open comparison turned out one way, before any guard has run. */
    Situation narrowed(Condition test, boolean holds) {
        Aspect aspect = aspectOf(test).orElseThrow();
        List<Case> cases =
                aspect.cases().stream().filter(one -> holds(test, one) == holds).toList();
        Aspect narrower = new Aspect(aspect.id(), aspect.metrics(), cases);
        return new Situation(
                aspects.stream().map(one -> one == aspect ? narrower : one).toList());
    }

    private boolean holds(Condition test, Case one) {
        return test instanceof Condition.LevelTest of
                ? of.holds(capped(of.criterion(), one.grades().get(of.criterion()))
                        .level()
                        .orElseThrow())
                : one.holding().contains((Condition.MetricTest) test);
    }
}
