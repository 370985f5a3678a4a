package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.Condition;
import io.assay.framework.Framework;
import io.assay.framework.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final Optional<Ledger> ledger;

    private Combinations(
            Rulebook rules, Map<String, Rational> shares, Optional<String> apart, Optional<Ledger> ledger) {
        this.rules = rules;
        this.framework = rules.framework();
        this.aggregate = framework.aggregate();
        this.verdicts = framework.verdicts().levels();
        this.shares = shares;
        this.apart = apart;
        this.ledger = ledger;
    }

    /**
     * The scores, and the verdicts that guards leave open.
     *
     * @param shares by criterion that counts, its weight as a share of all that count
     */
    static Spread spread(Rulebook rules, Map<String, Rational> shares, List<Aspect> aspects) {
        return new Combinations(rules, shares, Optional.empty(), Optional.empty()).spread(aspects);
    }

    /**
     * Those of some aspects by themselves.
     *
     * @param guards all that touch them
     */
    static Spread spread(Rulebook rules, Map<String, Rational> shares, List<Aspect> some, List<Guard> guards) {
        return new Combinations(rules, shares, Optional.empty(), Optional.empty()).spread(new Situation(some), guards);
    }

    /** @param apart a criterion whose score is kept out of the others' */
    static Spread spreadApart(Rulebook rules, Map<String, Rational> shares, List<Aspect> aspects, String apart) {
        return new Combinations(rules, shares, Optional.of(apart), Optional.empty()).spread(aspects);
    }

    /** What criteria and guards come to on the way to the scores. */
    static Ledger ledger(Rulebook rules, Map<String, Rational> shares, List<Aspect> aspects) {
        Ledger ledger = new Ledger();
        new Combinations(rules, shares, Optional.empty(), Optional.of(ledger)).spread(aspects);
        return ledger;
    }

    private Spread spread(List<Aspect> aspects) {
        Spread all = Spread.EMPTY;
        for (Tie tie : rules.ties(aspects)) {
            Spread one = spread(new Situation(tie.of(aspects)), tie.guards());
            all = all.ranges().isEmpty() ? one : all.and(one, aggregate);
        }
        return all;
    }

    /** What a tie comes to: each comparison that is open is taken both ways, until all its guards are decided. */
    private Spread spread(Situation situation, List<Guard> guards) {
        List<Truth> decided = new ArrayList<>(guards.size());
        int highestVerdict = verdicts.size() - 1;
        for (Guard guard : guards) {
            Truth holds = situation.decide(guard.when());
            if (holds == Truth.OPEN) {
                Condition test = situation.openTest(guard.when());
                return spread(situation.narrowed(test, false), guards)
                        .or(spread(situation.narrowed(test, true), guards));
            }
            decided.add(holds);
            if (holds == Truth.YES) {
                guard.caps().forEach(situation::cap);
                int max = guard.maxVerdict().map(verdicts::indexOf).orElse(highestVerdict);
                highestVerdict = Math.min(highestVerdict, max);
            }
        }
        if (ledger.isPresent()) {
            ledger.get().decided(guards, decided);
        }
        return spread(situation, highestVerdict);
    }

    /** What is left once guards have run: every aspect by itself. */
    private Spread spread(Situation situation, int highestVerdict) {
        Sum settled = new Sum(situation, highestVerdict);
        List<Aspect> open = new ArrayList<>();
        for (Aspect aspect : situation.aspects()) {
            if (aspect.isOpen()) {
                open.add(aspect);
            } else {
                settled.add(aspect.cases().get(0));
            }
        }
        Spread all = settled.spread();
        for (Aspect aspect : open) {
            Spread either = Spread.EMPTY;
            for (Case one : aspect.cases()) {
                Sum alone = new Sum(situation, highestVerdict);
                alone.add(one);
                either = either.or(alone.spread());
            }
            all = all.and(either, aggregate);
        }
        return all;
    }

    /** What cases of several aspects come to together. */
    private final class Sum {
        private final Situation situation;
        private int highestVerdict;
        private Optional<Grade> own = Optional.empty();
        private Rational low = aggregate.none();
        private Rational high = low;

        Sum(Situation situation, int highestVerdict) {
            this.situation = situation;
            this.highestVerdict = highestVerdict;
        }

        void add(Case found) {
            for (Map.Entry<String, Grade> grade : found.grades().entrySet()) {
                add(grade.getKey(), situation.capped(grade.getKey(), grade.getValue()));
            }
        }

        private void add(String criterion, Grade grade) {
            if (ledger.isPresent()) {
                ledger.get().graded(criterion, grade);
            }
            if (grade.high().signum() == 0 && rules.isRequired(criterion)) {
                highestVerdict = 0;
            }
            Rational share = shares.get(criterion);
            if (apart.isPresent() && apart.get().equals(criterion)) {
                own = Optional.of(grade);
            } else if (share != null) {
                boolean exact = low == high && grade.isOnePoint();
                low = aggregate.combine(low, weighed(criterion, share, grade.low()));
                high = exact ? low : aggregate.combine(high, weighed(criterion, share, grade.high()));
            }
        }

        Spread spread() {
            return Spread.of(new Spread.Range(highestVerdict, own, low, high));
        }
    }

    private Rational weighed(String criterion, Rational share, Rational score) {
        return aggregate.weigh(share, framework.scored(criterion, score));
    }
}
