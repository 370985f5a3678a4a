package io.assay.assess;

import io.assay.assess.Flip.Direction;
import io.assay.assess.Flip.Part;
import io.assay.assess.Threshold.Side;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.framework.Level;
import io.assay.metric.MetricView;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds, for each criterion whose level is settled, the nearest place at which it would make the verdict better, and the
 * nearest at which it would make it worse, all else held.
 */
final class FlipFinder {
    /** How far past a value one looks, as a part of the way to it, to be beyond it and still before whatever is next. */
    private static final Rational BEYOND = Rational.of(1, 1_000_000);

    private final Framework framework;
    private final Findings findings;
    private final Evaluation present;
    private final ValidRange valid;
    private final MetricView view;
    private final Function<MetricView, Evaluation> replay;

    /** @param replay assesses the same entity by other figures */
    FlipFinder(
            Framework framework,
            Findings findings,
            Evaluation present,
            ValidRange valid,
            MetricView view,
            Function<MetricView, Evaluation> replay) {
        this.framework = framework;
        this.findings = findings;
        this.present = present;
        this.valid = valid;
        this.view = view;
        this.replay = replay;
    }

    /** Upward ones first; each by levels moved, then the heavier criterion, then its name. */
    List<Flip> find() {
        List<Flip> flips = new ArrayList<>();
        if (present.isJudged()) {
            Ways ways = new Ways(framework, findings, valid);
            for (Finding finding : findings.list()) {
                if (finding.isApplicable() && finding.isKnown() && finding.isSettled()) {
                    List<List<Step>> both = ways.of(finding);
                    for (Direction direction : Direction.values()) {
                        nearest(finding, both, direction).ifPresent(flips::add);
                    }
                }
            }
        }
        return flips.stream().sorted(order()).toList();
    }

    private Comparator<Flip> order() {
        return Comparator.comparing(Flip::direction)
                .thenComparing(Flip::levelsMoved)
                .thenComparing(Flip::weight, Comparator.reverseOrder())
                .thenComparing(flip ->
                        framework.criterion(flip.criterion()).orElseThrow().name())
                .thenComparing(Flip::criterion);
    }

    private Optional<Flip> nearest(Finding finding, List<List<Step>> ways, Direction direction) {
        return ways.stream()
                .flatMap(way ->
                        way.stream().flatMap(step -> flip(finding, step, direction).stream()).findFirst().stream())
                .min(Comparator.comparing(Flip::levelsMoved).thenComparing(FlipFinder::wayTo));
    }

    private static Rational wayTo(Flip flip) {
        return flip.threshold().flatMap(Threshold::change).map(Rational::abs).orElse(Rational.ZERO);
    }

    private Optional<Flip> flip(Finding finding, Step step, Direction direction) {
        Evaluation there = VerdictPolicy.evaluate(framework, findings.with(step.aspect()));
        if (present.directionTo(there).filter(direction::equals).isEmpty()) {
            return Optional.empty();
        }
        Optional<Threshold> threshold = step.values().map(values -> threshold(finding, step));
        List<Part> parts = new ArrayList<>();
        Reading reading = finding.reading().orElse(null);
        if (step.values().isPresent() && reading != null) {
            for (Observation input : reading.evidence()) {
                part(reading, input, step, there)
                        .map(part -> new Part(input, part))
                        .ifPresent(parts::add);
            }
            boolean observed = reading.evidence().size() == 1
                    && reading.evidence().get(0).metric().equals(reading.metric())
                    && reading.value().filter(Interval::isExact).isPresent();
            if (observed && parts.isEmpty()) {
                // Something else rests on the same figure, and changes with it: there is no such flip.
                return Optional.empty();
            }
        }
        String criterion = finding.criterion().id();
        return Optional.of(new Flip(
                direction,
                criterion,
                finding.possible().get(0).level().map(Level::id),
                step.grade().level().map(Level::id),
                step.levelsMoved(),
                present.weighing().shares().getOrDefault(criterion, Rational.ZERO),
                range(framework, there),
                score(step),
                threshold,
                parts));
    }

    private Interval score(Step step) {
        return VerdictPolicy.evaluate(framework, findings.with(step.limit()))
                .combinations()
                .orElseThrow()
                .spread()
                .score();
    }

    static VerdictRange range(Framework framework, Evaluation evaluation) {
        List<String> verdicts = framework.verdicts().levels();
        return new VerdictRange(verdicts.get(evaluation.lowest()), verdicts.get(evaluation.highest()));
    }

    private static Threshold threshold(Finding finding, Step step) {
        Reading reading = finding.reading().orElseThrow();
        Rational value = step.nearEnd();
        Optional<Rational> change = reading.value().filter(Interval::isExact).map(now -> value.minus(now.value()));
        return new Threshold(reading.metric(), value, Side.of(step.rising(), step.includesNearEnd()), change);
    }

    /** What one observed figure would have to be; empty if it can't bring the step about, or brings about more. */
    private Optional<Threshold> part(Reading reading, Observation input, Step step, Evaluation wanted) {
        if (reading.value().filter(Interval::isExact).isEmpty()) {
            return Optional.empty();
        }
        Interval values = step.values().orElseThrow();
        boolean included = step.includesNearEnd();
        return InputSolver.solve(view, reading.metric(), reading.entity(), input, step.nearEnd())
                .flatMap(x -> {
                    Rational change = x.minus(input.value().orElseThrow().value());
                    return probes(x, change, included).stream()
                            .filter(probe -> Stretch.contains(valid.of(input.metric()), probe))
                            .filter(probe -> bringsAbout(reading, input, probe, values, wanted))
                            .map(probe -> new Threshold(
                                    input.metric(),
                                    x,
                                    Side.of((included ? change : probe.minus(x)).signum() > 0, included),
                                    Optional.of(change)))
                            .findFirst();
                });
    }

    /** The figure to try: the value itself if it belongs to the step, else one just beyond it. */
    private static List<Rational> probes(Rational x, Rational change, boolean included) {
        if (included) {
            return List.of(x);
        }
        if (change.signum() != 0) {
            return List.of(x.plus(change.times(BEYOND)));
        }
        Rational little = (x.signum() == 0 ? Rational.ONE : x.abs()).times(BEYOND);
        return List.of(x.minus(little), x.plus(little));
    }

    private boolean bringsAbout(
            Reading reading, Observation input, Rational value, Interval values, Evaluation wanted) {
        MetricView other = view.replacing(input, value);
        Reading then = other.read(reading.metric(), reading.entity());
        return then.state() == Reading.State.KNOWN
                && then.value()
                        .filter(Interval::isExact)
                        .filter(found -> Stretch.contains(values, found.value()))
                        .isPresent()
                && replay.apply(other).agreesWith(wanted);
    }
}
