package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.Condition;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Guard;
import io.assay.framework.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores every combination of what an entity's aspects may turn out to be, guards applied to each, without listing them
 * all. Three things keep it small, and the result exact:
 *
 * <ul>
 *   <li>Aspects that no guard ties together are independent: each group of tied ones is worked out alone, and the groups
 *       are combined by their extremes, since a score never falls when a part of it grows.
 *   <li>Within a group, cases are told apart only by the comparisons that guards make, and only until every guard is
 *       decided; for what is still open then, the extremes are enough again.
 *   <li>What is kept is a {@link Spread}: two scores for each verdict that guards leave as the highest.
 * </ul>
 *
 * The work grows exponentially only with the number of open comparisons that have to be told apart together: those of
 * tied guards, or of one condition in which none decides alone.
 */
final class Combinations {
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, Rational> shares;
    private final Aggregate aggregate;
    private final List<String> verdicts;
    private final Map<String, Aspect> aspects = new LinkedHashMap<>();

    /** By criterion, the id of the aspect that decides it. */
    private final Map<String, String> deciding = new LinkedHashMap<>();

    private final Map<String, Set<Grade>> grades = new LinkedHashMap<>();
    private final Map<Guard, Set<Truth>> truths = new LinkedHashMap<>();
    private final Spread spread;

    /** @param shares by criterion that counts, its weight as a share of all that count */
    Combinations(Framework framework, Map<String, Rational> shares, Collection<Aspect> aspects) {
        this.shares = shares;
        this.aggregate = framework.aggregate();
        this.verdicts = framework.verdicts().levels();
        framework.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
        for (Aspect aspect : aspects) {
            this.aspects.put(aspect.id(), aspect);
            aspect.criteria().forEach(criterion -> deciding.put(criterion, aspect.id()));
        }
        Spread all = nothing();
        for (Group group : groups(framework.guards())) {
            Map<String, Aspect> open = new LinkedHashMap<>();
            group.aspects.forEach(id -> open.put(id, this.aspects.get(id)));
            all = all.and(spread(open, group.guards), aggregate);
        }
        this.spread = all;
    }

    /** The scores, and the verdicts that guards leave open. */
    Spread spread() {
        return spread;
    }

    /** By criterion, every grade that it has after guards in some combination. */
    Map<String, Set<Grade>> grades() {
        return grades;
    }

    /** Whether a guard's condition holds: in every combination, in some, or in none. */
    Truth holds(Guard guard) {
        return Truth.agreement(truths.get(guard));
    }

    private Spread nothing() {
        return Spread.of(verdicts.size() - 1, aggregate.none(), aggregate.none());
    }

    /** Aspects that guards tie together, with those guards in file order. */
    private record Group(Set<String> aspects, List<Guard> guards) {}

    private List<Group> groups(List<Guard> guards) {
        List<Group> groups = new ArrayList<>();
        aspects.keySet().forEach(id -> groups.add(new Group(Set.of(id), List.of())));
        for (Guard guard : guards) {
            Set<String> tied = tiedBy(guard);
            Set<String> members = new LinkedHashSet<>(tied);
            Set<Guard> others = new LinkedHashSet<>();
            groups.removeIf(group -> {
                boolean touches = group.aspects.stream().anyMatch(tied::contains);
                if (touches) {
                    members.addAll(group.aspects);
                    others.addAll(group.guards);
                }
                return touches;
            });
            others.add(guard);
            groups.add(
                    new Group(members, guards.stream().filter(others::contains).toList()));
        }
        return groups;
    }

    private Set<String> tiedBy(Guard guard) {
        Set<String> tied = new LinkedHashSet<>();
        guard.when().tests().forEach(test -> aspectOf(test).ifPresent(aspect -> tied.add(aspect.id())));
        guard.caps().keySet().stream().filter(deciding::containsKey).forEach(id -> tied.add(deciding.get(id)));
        return tied;
    }

    /** What a group comes to: each comparison that is open is taken both ways, until all its guards are decided. */
    private Spread spread(Map<String, Aspect> open, List<Guard> guards) {
        Map<String, Level> caps = new LinkedHashMap<>();
        Map<Guard, Truth> decided = new LinkedHashMap<>();
        int highestVerdict = verdicts.size() - 1;
        for (Guard guard : guards) {
            Truth holds = decide(guard.when(), open, caps);
            if (holds == Truth.OPEN) {
                return spreadEitherWay(undecided(guard.when(), open, caps), open, caps, guards);
            }
            decided.put(guard, holds);
            if (holds == Truth.YES) {
                guard.caps().forEach((criterion, cap) -> caps.merge(criterion, cap, Combinations::lower));
                highestVerdict = Math.min(
                        highestVerdict,
                        guard.maxVerdict().map(verdicts::indexOf).orElse(highestVerdict));
            }
        }
        decided.forEach((guard, truth) ->
                truths.computeIfAbsent(guard, g -> new LinkedHashSet<>()).add(truth));
        Spread all = nothing();
        for (Aspect aspect : open.values()) {
            Spread either = Spread.EMPTY;
            for (Case one : aspect.cases()) {
                either = either.or(spread(one, caps));
            }
            all = all.and(either, aggregate);
        }
        return all.capped(highestVerdict);
    }

    /** What a group comes to if a comparison holds, or if it does not. */
    private Spread spreadEitherWay(
            Condition test, Map<String, Aspect> open, Map<String, Level> caps, List<Guard> guards) {
        Aspect aspect = open.get(aspectOf(test).orElseThrow().id());
        Spread all = Spread.EMPTY;
        for (boolean holds : new boolean[] {false, true}) {
            List<Case> cases = aspect.cases().stream()
                    .filter(one -> holds(test, one, caps) == holds)
                    .toList();
            Map<String, Aspect> narrower = new LinkedHashMap<>(open);
            narrower.put(aspect.id(), new Aspect(aspect.id(), cases));
            all = all.or(spread(narrower, guards));
        }
        return all;
    }

    private Spread spread(Case one, Map<String, Level> caps) {
        Rational low = aggregate.none();
        Rational high = aggregate.none();
        int highestVerdict = verdicts.size() - 1;
        for (var entry : one.grades().entrySet()) {
            String criterion = entry.getKey();
            Grade grade = capped(entry.getValue(), caps.get(criterion));
            grades.computeIfAbsent(criterion, id -> new LinkedHashSet<>()).add(grade);
            Rational share = shares.get(criterion);
            if (share != null) {
                low = aggregate.combine(low, aggregate.weigh(share, grade.low()));
                high = aggregate.combine(high, aggregate.weigh(share, grade.high()));
            }
            if (criteria.get(criterion).required() && grade.high().signum() == 0) {
                highestVerdict = 0;
            }
        }
        return Spread.of(highestVerdict, low, high);
    }

    private static Level lower(Level one, Level other) {
        return one.score().compareTo(other.score()) <= 0 ? one : other;
    }

    private static Grade capped(Grade grade, Level cap) {
        return cap == null ? grade : grade.capped(cap);
    }

    private Truth decide(Condition condition, Map<String, Aspect> open, Map<String, Level> caps) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().map(part -> decide(part, open, caps)).reduce(Truth.YES, Truth::and);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(part -> decide(part, open, caps)).reduce(Truth.NO, Truth::or);
        }
        if (condition instanceof Condition.Not not) {
            return decide(not.part(), open, caps).not();
        }
        return aspectOf(condition)
                .map(aspect -> Truth.agreement(open.get(aspect.id()).cases().stream()
                        .map(one -> Truth.of(holds(condition, one, caps)))
                        .toList()))
                .orElse(Truth.NO);
    }

    private static boolean holds(Condition test, Case one, Map<String, Level> caps) {
        if (test instanceof Condition.LevelTest of) {
            Grade grade = capped(one.grades().get(of.criterion()), caps.get(of.criterion()));
            return of.holds(grade.level().orElseThrow());
        }
        return one.holding().contains((Condition.MetricTest) test);
    }

    /** The aspect that a comparison is about; none if it is about a criterion that does not apply. */
    private Optional<Aspect> aspectOf(Condition test) {
        if (test instanceof Condition.LevelTest level) {
            return Optional.ofNullable(deciding.get(level.criterion())).map(aspects::get);
        }
        return Optional.of(aspects.get(Aspect.ofMetric(((Condition.MetricTest) test).metric())));
    }

    /** The first comparison that holds in some cases only. */
    private Condition undecided(Condition condition, Map<String, Aspect> open, Map<String, Level> caps) {
        return condition
                .tests()
                .filter(test -> decide(test, open, caps) == Truth.OPEN)
                .findFirst()
                .orElseThrow();
    }
}
