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
    private final Findings findings;
    private final Evaluation present;
    private final Map<String, Rational> weights;
    private final String criterion;

    /** The weight of the others that count. */
    private final Rational others;

    private WeightStability(Framework framework, Findings findings, Evaluation present, String criterion) {
        this.framework = framework;
        this.findings = findings;
        this.present = present;
        this.weights = VerdictPolicy.weights(framework);
        this.criterion = criterion;
        this.others = present.weighing().shares().keySet().stream()
                .filter(id -> !id.equals(criterion))
                .map(weights::get)
                .reduce(Rational.ZERO, Rational::plus);
    }

    /**
     * The shares between 0 and 1, both left out, with which the verdict is what it is.
     *
     * @return empty if there is no verdict, or if the criterion does not count or counts alone
     */
    static Optional<Interval> of(Framework framework, Findings findings, Evaluation present, String criterion) {
        Rational share = present.weighing().shares().getOrDefault(criterion, Rational.ZERO);
        boolean moves = present.isJudged() && share.signum() > 0 && !share.equals(Rational.ONE);
        return moves
                ? Optional.of(new WeightStability(framework, findings, present, criterion).around(share))
                : Optional.empty();
    }

    private Interval around(Rational share) {
        Set<Rational> turns = new HashSet<>();
        if (framework.aggregate() == Aggregate.WEIGHTED_MEAN) {
            findVerdictTurns(turns);
        }
        findCoverageTurn(turns);
        Set<Cut> cuts = new HashSet<>();
        turns.forEach(turn -> {
            cuts.add(Cut.before(turn));
            cuts.add(Cut.after(turn));
        });
        List<Interval> stretches = Cut.stretches(cuts).stream()
                .flatMap(stretch -> Stretch.both(stretch, SHARES).stream())
                .toList();
        int here = 0;
        while (!Stretch.contains(stretches.get(here), share)) {
            here++;
        }
        int first = here;
        while (first > 0 && holdsIn(stretches.get(first - 1))) {
            first--;
        }
        int last = here;
        while (last < stretches.size() - 1 && holdsIn(stretches.get(last + 1))) {
            last++;
        }
        Interval low = stretches.get(first);
        Interval high = stretches.get(last);
        return new Interval(low.low(), low.lowOpen(), high.high(), high.highOpen());
    }

    private boolean holdsIn(Interval shares) {
        Rational share = Stretch.inside(shares);
        Map<String, Rational> changed = new LinkedHashMap<>(weights);
        changed.put(criterion, share.over(Rational.ONE.minus(share)).times(others));
        return VerdictPolicy.evaluate(framework, findings, changed).agreesWith(present);
    }

    private void findVerdictTurns(Set<Rational> turns) {
        Map<String, Rational> rest = new LinkedHashMap<>();
        present.weighing().shares().keySet().stream()
                .filter(id -> !id.equals(criterion))
                .forEach(id -> rest.put(id, weights.get(id).over(others)));
        Spread spread = new Combinations(framework, rest, findings.aspects(), Optional.of(criterion)).spread();
        spread.scores().forEach((key, joint) -> {
            Grade own = key.apart().orElseThrow();
            for (Cut cut : framework.verdicts().cuts()) {
                meet(own.low(), joint.low().orElseThrow(), cut.value(), turns);
                meet(own.high(), joint.high().orElseThrow(), cut.value(), turns);
            }
        });
    }

    /** Adds the share t with t·own + (1 − t)·joint = score. */
    private static void meet(Rational own, Rational joint, Rational score, Set<Rational> turns) {
        if (!own.equals(joint)) {
            turns.add(score.minus(joint).over(own.minus(joint)));
        }
    }

    /** Adds the share at which the known weight is just what is needed: (k + w) ÷ (a + w), w only above if known. */
    private void findCoverageTurn(Set<Rational> turns) {
        Rational needed = framework.minCoverage();
        List<Finding> applicable = findings.applicable().stream()
                .filter(finding -> !finding.criterion().id().equals(criterion))
                .toList();
        Rational known =
                Weighing.weight(applicable.stream().filter(Finding::isKnown).toList(), weights);
        Rational all = Weighing.weight(applicable, weights);
        boolean isKnown = findings.list().stream()
                .anyMatch(finding -> finding.criterion().id().equals(criterion) && finding.isKnown());
        Rational divisor = (isKnown ? Rational.ONE : Rational.ZERO).minus(needed);
        if (divisor.signum() != 0) {
            Rational weight = needed.times(all).minus(known).over(divisor);
            Rational whole = weight.plus(others);
            if (whole.signum() != 0) {
                turns.add(weight.over(whole));
            }
        }
    }
}
