package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.Cut;
import io.assay.framework.Framework;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much a weight could be another without changing the verdict: the connected interval of its share around the
 * present one, while the other weights keep their proportions.
 *
 * <p>With share t, a criterion of score s and the others' joint score r make t·s + (1 − t)·r: a line for each combination
 * that can be the lowest or the highest. Only where lines meet cuts of the verdicts, or coverage meets its minimum, can
 * the verdict change; one try between each two such shares tells whether it does.
 */
final class WeightStability {
    private static final Interval SHARES =
            new Interval(Optional.of(Rational.ZERO), true, Optional.of(Rational.ONE), true);

    private final Framework framework;
    private final Prospects prospects;
    private final Evaluation present;
    private final String criterion;

    /** Whether the criterion is known. */
    private final boolean isKnown;

    /** The weight of the others that count. */
    private final Rational others;

    /** The weight of the others that apply. */
    private final Rational allOthers;

    /** The weight of those of them that are known. */
    private final Rational knownOthers;

    /** The others' joint scores, with what the criterion amounts to kept apart. */
    private final Spread apart;

    private WeightStability(Framework framework, Prospects prospects, Evaluation present, String criterion) {
        this.framework = framework;
        this.prospects = prospects;
        this.present = present;
        this.criterion = criterion;
        Map<String, Rational> rest = new LinkedHashMap<>(present.weighing().shares());
        Rational share = Rational.ONE.minus(rest.remove(criterion));
        rest.replaceAll((id, part) -> part.over(share));
        this.isKnown = prospects.find(criterion).orElseThrow().isKnown();
        this.others =
                weightOfOthers(prospect -> rest.containsKey(prospect.criterion().id()));
        this.allOthers = weightOfOthers(Prospect::applies);
        this.knownOthers = weightOfOthers(Prospect::isKnown);
        this.apart = Combinations.spreadApart(prospects.rules(), rest, prospects.joined(), criterion);
    }

    private Rational weightOfOthers(Predicate<Prospect> which) {
        Rational sum = Rational.ZERO;
        for (Prospect prospect : prospects.list()) {
            if (!prospect.criterion().id().equals(criterion) && which.test(prospect)) {
                sum = sum.plus(prospect.criterion().weight());
            }
        }
        return sum;
    }

    /**
     * The shares between 0 and 1, both left out, with which the verdict is what it is.
     *
     * @return empty if there is no verdict, on a ladder, or if the criterion does not count or counts alone
     */
    static Optional<Interval> of(Framework framework, Prospects prospects, Evaluation present, String criterion) {
        Rational share = present.weighing().shares().getOrDefault(criterion, Rational.ZERO);
        boolean moves =
                framework.ladder().isEmpty() && present.isJudged() && share.signum() > 0 && !share.equals(Rational.ONE);
        return moves
                ? Optional.of(new WeightStability(framework, prospects, present, criterion).around(share))
                : Optional.empty();
    }

    private Interval around(Rational share) {
        Set<Cut> cuts = new HashSet<>();
        for (Rational turn : turns()) {
            cuts.add(Cut.before(turn));
            cuts.add(Cut.after(turn));
        }
        List<Interval> stretches = Cut.stretches(cuts).stream()
                .flatMap(stretch -> Stretch.both(stretch, SHARES).stream())
                .toList();
        int first = 0;
        while (!Stretch.contains(stretches.get(first), share)) {
            first++;
        }
        int last = first;
        while (first > 0 && standsIn(stretches.get(first - 1))) {
            first--;
        }
        while (last < stretches.size() - 1 && standsIn(stretches.get(last + 1))) {
            last++;
        }
        Interval low = stretches.get(first);
        Interval high = stretches.get(last);
        return new Interval(low.low(), low.lowOpen(), high.high(), high.highOpen());
    }

    private boolean standsIn(Interval shares) {
        Rational share = Stretch.inside(shares);
        Rational weight = share.over(Rational.ONE.minus(share)).times(others);
        Sufficiency known =
                Sufficiency.of(framework, prospects.list(), present.weighing().covering(covered(weight)));
        Spread spread = framework.aggregate() == Aggregate.WEIGHTED_MEAN
                ? apart.joined(share)
                : present.spread().orElseThrow();
        return VerdictPolicy.judge(framework, known, spread).agreesWith(present);
    }

    /** Every share at which the verdict may change. */
    private Set<Rational> turns() {
        Set<Rational> turns = new HashSet<>();
        coverageTurn().ifPresent(turns::add);
        if (framework.aggregate() == Aggregate.WEIGHTED_MEAN) {
            for (Spread.Range joint : apart.ranges()) {
                Grade own = joint.apart().orElseThrow();
                for (Cut cut : framework.verdicts().cuts()) {
                    meet(own.low(), joint.low(), cut.value()).ifPresent(turns::add);
                    meet(own.high(), joint.high(), cut.value()).ifPresent(turns::add);
                }
            }
        }
        return turns;
    }

    /** The share t with t·own + (1 − t)·joint = score. */
    private static Optional<Rational> meet(Rational own, Rational joint, Rational score) {
        return own.equals(joint)
                ? Optional.empty()
                : Optional.of(score.minus(joint).over(own.minus(joint)));
    }

    /** The part of all weight that is known if the criterion has some weight. */
    private Rational covered(Rational weight) {
        return (isKnown ? knownOthers.plus(weight) : knownOthers).over(allOthers.plus(weight));
    }

    /** The share at which the known weight is just what is needed: (k + w) ÷ (a + w), w above only if it is known. */
    private Optional<Rational> coverageTurn() {
        Rational needed = framework.minCoverage();
        Rational divisor = (isKnown ? Rational.ONE : Rational.ZERO).minus(needed);
        if (divisor.signum() == 0) {
            return Optional.empty();
        }
        Rational weight = needed.times(allOthers).minus(knownOthers).over(divisor);
        Rational whole = weight.plus(others);
        return whole.signum() == 0 ? Optional.empty() : Optional.of(weight.over(whole));
    }
}
