package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.Framework;
import io.assay.framework.Guard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    private final Rulebook rules;
    private final Framework framework;
    private final Aggregate aggregate;
    private final List<String> verdicts;
    private final Map<String, Rational> shares;
    private final Optional<String> apart;
    private final Map<String, List<Grade>> grades = new HashMap<>();
    private final Map<Guard, Set<Truth>> truths = new IdentityHashMap<>();
    private final Spread spread;

    /**
     * @param shares by criterion that counts, its weight as a share of all that count
     * @param apart a criterion whose score is kept out of the others'
     */
    Combinations(Rulebook rules, Map<String, Rational> shares, List<Aspect> aspects, Optional<String> apart) {
        this.rules = rules;
        this.framework = rules.framework();
        this.aggregate = framework.aggregate();
        this.verdicts = framework.verdicts().levels();
        this.shares = shares;
        this.apart = apart;
        List<Aspect> free = new ArrayList<>(aspects);
        List<Spread> tied = new ArrayList<>();
        for (Tie tie : rules.ties(aspects)) {
            List<Aspect> its = new ArrayList<>(aspects);
            its.removeIf(aspect -> !tie.ids().contains(aspect.id()));
            free.removeIf(aspect -> tie.ids().contains(aspect.id()));
            tied.add(spread(new Situation(its), tie.guards()));
        }
        Spread all = spread(new Situation(free));
        for (Spread one : tied) {
            all = all.and(one, aggregate);
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

    /** What a tie comes to: each comparison that is open is taken both ways, until all its guards are decided. */
    private Spread spread(Situation situation, List<Guard> guards) {
        Map<Guard, Truth> decided = new IdentityHashMap<>();
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
        List<Aspect> open = new ArrayList<>();
        for (Aspect aspect : situation.aspects()) {
            if (aspect.isOpen()) {
                open.add(aspect);
            } else {
                settled.add(aspect.cases().get(0));
            }
        }
        Spread all = together(situation, settled);
        for (Aspect aspect : open) {
            Spread either = Spread.EMPTY;
            for (Case one : aspect.cases()) {
                either = either.or(together(situation, List.of(one)));
            }
            all = all.and(either, aggregate);
        }
        return all;
    }

    /** What cases of several aspects come to together. */
    private Spread together(Situation situation, List<Case> cases) {
        Interval score = Interval.exactly(aggregate.none());
        Spread.Key key = new Spread.Key(verdicts.size() - 1, Optional.empty());
        for (Case one : cases) {
            for (Map.Entry<String, Grade> found : one.grades().entrySet()) {
                String criterion = found.getKey();
                Grade grade = situation.capped(criterion, found.getValue());
                note(criterion, grade);
                if (rules.isRequired(criterion) && grade.high().signum() == 0) {
                    key = key.and(new Spread.Key(0, Optional.empty()));
                }
                Rational share = shares.get(criterion);
                if (apart.isPresent() && apart.get().equals(criterion)) {
                    key = key.and(new Spread.Key(key.highestVerdict(), Optional.of(grade)));
                } else if (share != null) {
                    score = Spread.combine(score, weighed(criterion, share, grade), aggregate);
                }
            }
        }
        return new Spread(Map.of(key, score));
    }

    private Interval weighed(String criterion, Rational share, Grade grade) {
        Rational low = aggregate.weigh(share, framework.scored(criterion, grade.low()));
        return grade.isOnePoint()
                ? Interval.exactly(low)
                : Interval.between(low, aggregate.weigh(share, framework.scored(criterion, grade.high())));
    }

    private void note(String criterion, Grade grade) {
        List<Grade> known = grades.computeIfAbsent(criterion, id -> new ArrayList<>());
        if (!known.contains(grade)) {
            known.add(grade);
        }
    }
}
