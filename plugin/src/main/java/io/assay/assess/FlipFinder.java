package io.assay.assess;

import io.assay.assess.Flip.Direction;
import io.assay.assess.Flip.Limit;
import io.assay.assess.Flip.Part;
import io.assay.assess.Threshold.Side;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Level;
import io.assay.metric.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds, for each criterion whose level is settled or that runs along a scale, and each metric that only conditions ask for, the nearest place at
 * which it would make the verdict better, and the nearest at which it would make it worse, all else held.
 */
final class FlipFinder {
    private final Framework framework;
    private final Findings findings;
    private final Evaluation present;
    private final Trials trials;
    private final Ways ways;
    private final PartFinder parts;

    FlipFinder(Framework framework, Findings findings, Evaluation present, Trials trials, PartFinder parts) {
        this.framework = framework;
        this.findings = findings;
        this.present = present;
        this.trials = trials;
        this.ways = new Ways(framework, findings, trials, parts.valid());
        this.parts = parts;
    }

    /** Upward ones first; each by levels moved, then the heavier criterion, then its name. */
    List<Flip> find() {
        List<Flip> flips = new ArrayList<>();
        if (present.isJudged()) {
            findings.withParts()
                    .filter(FlipFinder::canMove)
                    .forEach(finding -> flips.addAll(
                            find(ways.of(finding), finding.evidence().reading())));
            findings.axes().values().stream()
                    .filter(axis -> axis.graders().isEmpty())
                    .forEach(axis -> flips.addAll(find(axis, findings.readings().get(axis.metric()))));
        }
        return flips.stream()
                .filter(flip -> flips.stream().noneMatch(other -> tellsBetter(other, flip)))
                .sorted(order())
                .toList();
    }

    /** Whether there is one place that a finding moves away from, be it a stretch of a scale. */
    private static boolean canMove(Finding finding) {
        return finding.isKnown()
                && (finding.isSettled() || finding.criterion().levels().isEmpty());
    }

    /** Whether another flip is at the same place of the same metric, and it is its criterion alone that changes there. */
    private boolean tellsBetter(Flip other, Flip flip) {
        return other.direction() == flip.direction()
                && other.threshold().isPresent()
                && other.threshold().equals(flip.threshold())
                && changes(other)
                && !changes(flip);
    }

    /** Whether a flip is where its criterion's own grade changes. */
    private boolean changes(Flip flip) {
        Threshold threshold = flip.threshold().orElseThrow();
        return findings.axes().get(threshold.metric()).graders().stream()
                .filter(grader ->
                        flip.criterion().filter(grader.criterion()::equals).isPresent())
                .anyMatch(grader -> grader instanceof Grader.ByScale
                        || grader.cuts().stream().anyMatch(cut -> cut.value().equals(threshold.value())));
    }

    private Comparator<Flip> order() {
        return Comparator.comparing(Flip::direction)
                .thenComparing(Flip::levelsMoved)
                .thenComparing(Flip::weight, Comparator.reverseOrder())
                .thenComparing(flip -> flip.criterion()
                        .flatMap(framework::criterion)
                        .map(Criterion::name)
                        .orElse(""))
                .thenComparing(flip -> flip.criterion().orElse(""))
                .thenComparing(flip -> flip.threshold().map(Threshold::metric).orElse(""));
    }

    /** A step with what it makes of the verdict. */
    private record Tried(Step step, Evaluation there) {}

    private List<Flip> find(MetricAxis axis, Reading reading) {
        boolean settled =
                reading.state() == Reading.State.KNOWN && !axis.of(reading).isOpen();
        return settled ? find(ways.of(axis, reading), Optional.of(reading)) : List.of();
    }

    /** At most one each way. */
    private List<Flip> find(List<List<Step>> steps, Optional<Reading> reading) {
        List<List<Tried>> both = steps.stream()
                .map(way -> way.stream().map(this::attempt).toList())
                .toList();
        return Stream.of(Direction.values())
                .flatMap(direction -> both.stream()
                        .flatMap(way -> first(way, reading, direction).stream())
                        .min(Comparator.comparing(Flip::levelsMoved).thenComparing(FlipFinder::wayTo))
                        .stream())
                .toList();
    }

    private Tried attempt(Step step) {
        return new Tried(step, trials.evaluate(step.aspect()));
    }

    private Optional<Flip> first(List<Tried> way, Optional<Reading> reading, Direction direction) {
        return way.stream()
                .filter(tried -> present.directionTo(tried.there)
                        .filter(direction::equals)
                        .isPresent())
                .flatMap(tried -> flip(tried, reading, direction).stream())
                .findFirst();
    }

    private static Rational wayTo(Flip flip) {
        return flip.threshold().flatMap(Threshold::change).map(Rational::abs).orElse(Rational.ZERO);
    }

    private Optional<Flip> flip(Tried tried, Optional<Reading> measured, Direction direction) {
        Step step = tried.step;
        Optional<Reading> reading = measured.filter(value -> step.values().isPresent());
        List<Part> told =
                reading.map(value -> parts.find(value, step, tried.there)).orElse(List.of());
        if (told.isEmpty() && reading.filter(FlipFinder::isObserved).isPresent()) {
            // Something else rests on the same figure, and changes with it: there is no such flip.
            return Optional.empty();
        }
        Optional<Move> move = step.move();
        Interval score = score(trials.evaluate(step.limit()));
        return Optional.of(new Flip(
                direction,
                move.map(Move::criterion),
                move.flatMap(Move::from).map(Level::id),
                move.flatMap(Move::to).map(Level::id),
                move.map(Move::levels).orElse(0),
                move.map(Move::criterion).map(present.weighing().shares()::get).orElse(Rational.ZERO),
                tried.there.range(framework.verdicts()),
                score,
                includesEnd(step) ? Limit.REACHED : Limit.of(score, score(tried.there)),
                reading.map(value -> threshold(value, step)),
                told));
    }

    /** Whether a reading is one exact figure as it was observed. */
    private static boolean isObserved(Reading reading) {
        return reading.evidence().size() == 1
                && reading.evidence().get(0).metric().equals(reading.metric())
                && reading.value().filter(Interval::isExact).isPresent();
    }

    private static Interval score(Evaluation there) {
        return there.spread().orElseThrow().score();
    }

    private static boolean includesEnd(Step step) {
        return step.values().isEmpty() || step.includesNearEnd();
    }

    private static Threshold threshold(Reading reading, Step step) {
        Rational value = step.nearEnd();
        Optional<Rational> change = reading.value().filter(Interval::isExact).map(now -> value.minus(now.value()));
        return new Threshold(reading.metric(), value, Side.of(step.rising(), step.includesNearEnd()), change);
    }
}
