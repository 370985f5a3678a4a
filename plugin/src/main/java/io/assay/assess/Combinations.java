package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Guard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores every combination of what an entity's aspects may turn out to be, guards applied to each, without listing them
 * all. Three things keep it small, and the result exact:
 *
 * <ul>
 *   <li>Aspects that no guard ties together are independent: each {@link Tie} is worked out alone, and ties are combined
 *       by their extremes, since a score never falls when a part of it grows.
 *   <li>Within a tie, cases are told apart only by the comparisons that guards make, and only until every guard is
 *       decided; for what is still open then, the extremes are enough again.
 *   <li>What is kept is a {@link Spread}: two scores for each verdict that guards leave as the highest.
 * </ul>
 *
 * The work grows exponentially only with the number of open comparisons that have to be told apart together: those of
 * tied guards, or of one condition in which none decides alone.
 */
final class Combinations {
    private final Set<String> required;
    private final Map<String, Rational> shares;
    private final Optional<String> apart;
    private final Framework framework;
    private final Aggregate aggregate;
    private final List<String> verdicts;
    private final Map<String, List<Grade>> grades = new HashMap<>();
    private final Map<Guard, Set<Truth>> truths = new IdentityHashMap<>();
    private final Spread spread;

    /**
     * @param shares by criterion that counts, its weight as a share of all that count
     * @param apart a criterion whose score is kept out of the others'
     */
    Combinations(
            Framework framework, Map<String, Rational> shares, Collection<Aspect> aspects, Optional<String> apart) {
        this.shares = shares;
        this.apart = apart;
        this.framework = framework;
        this.aggregate = framework.aggregate();
        this.verdicts = framework.verdicts().levels();
        this.required = framework.criteria().stream()
                .filter(Criterion::required)
                .map(Criterion::id)
                .collect(Collectors.toSet());
        List<Tie> ties = Tie.of(new Situation(aspects), framework.guards());
        Set<String> tied = new HashSet<>();
        ties.forEach(tie -> tie.aspects().forEach(aspect -> tied.add(aspect.id())));
        List<Aspect> free =
                aspects.stream().filter(aspect -> !tied.contains(aspect.id())).toList();
        Spread all = spread(new Situation(free));
        for (Tie tie : ties) {
            all = all.and(spread(new Situation(tie.aspects()), tie.guards()), aggregate);
        }
        this.spread = all;
    }

    /** The scores, and the verdicts that guards leave open. */
    Spread spread() {
        return spread;
    }

    /** Every grade that a criterion has after guards in some combination; none if it does not apply. */
    List<Grade> grades(String criterion) {
        return grades.getOrDefault(criterion, List.of());
    }

    /** Whether a guard's condition holds: in every combination, in some, or in none. */
    Truth holds(Guard guard) {
        return Truth.agreement(truths.get(guard));
    }

    private Spread nothing() {
        return Spread.of(new Spread.Key(verdicts.size() - 1, Optional.empty()), aggregate.none(), aggregate.none());
    }

    /** What a tie comes to: each comparison that is open is taken both ways, until all its guards are decided. */
    private Spread spread(Situation situation, List<Guard> guards) {
        Map<Guard, Truth> decided = new LinkedHashMap<>();
        int highestVerdict = verdicts.size() - 1;
        for (Guard guard : guards) {
            Truth holds = situation.decide(guard.when());
            if (holds == Truth.OPEN) {
                return situation.either(situation.openTest(guard.when())).stream()
                        .map(narrower -> spread(narrower, guards))
                        .reduce(Spread.EMPTY, Spread::or);
            }
            decided.put(guard, holds);
            if (holds == Truth.YES) {
                guard.caps().forEach(situation::cap);
                int max = guard.maxVerdict().map(verdicts::indexOf).orElse(highestVerdict);
                highestVerdict = Math.min(highestVerdict, max);
            }
        }
        decided.forEach((guard, truth) ->
                truths.computeIfAbsent(guard, g -> new LinkedHashSet<>()).add(truth));
        return spread(situation).capped(highestVerdict);
    }

    /** What is left once guards have run: every aspect by itself. */
    private Spread spread(Situation situation) {
        List<Case> settled = new ArrayList<>();
        Spread open = nothing();
        for (Aspect aspect : situation.aspects()) {
            if (aspect.isOpen()) {
                open = open.and(
                        aspect.cases().stream()
                                .map(one -> spread(situation, List.of(one)))
                                .reduce(Spread.EMPTY, Spread::or),
                        aggregate);
            } else {
                settled.add(aspect.cases().get(0));
            }
        }
        return spread(situation, settled).and(open, aggregate);
    }

    /** What cases of several aspects come to together. */
    private Spread spread(Situation situation, Collection<Case> cases) {
        Rational low = aggregate.none();
        Rational high = aggregate.none();
        Spread.Key key = new Spread.Key(verdicts.size() - 1, Optional.empty());
        for (Case one : cases) {
            for (String criterion : one.grades().keySet()) {
                Grade grade = situation.grade(one, criterion);
                note(criterion, grade);
                if (required.contains(criterion) && grade.high().signum() == 0) {
                    key = key.and(new Spread.Key(0, Optional.empty()));
                }
                Optional<Rational> share = Optional.ofNullable(shares.get(criterion));
                if (apart.filter(criterion::equals).isPresent()) {
                    key = key.and(new Spread.Key(key.highestVerdict(), Optional.of(grade)));
                } else if (share.isPresent()) {
                    low = aggregate.combine(
                            low, aggregate.weigh(share.get(), framework.scored(criterion, grade.low())));
                    high = aggregate.combine(
                            high, aggregate.weigh(share.get(), framework.scored(criterion, grade.high())));
                }
            }
        }
        return Spread.of(key, low, high);
    }

    private void note(String criterion, Grade grade) {
        List<Grade> known = grades.computeIfAbsent(criterion, id -> new ArrayList<>());
        if (!known.contains(grade)) {
            known.add(grade);
        }
    }
}
