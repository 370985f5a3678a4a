package io.assay.assess;

import io.assay.assess.Flip.Direction;
import io.assay.assess.Flip.Part;
import io.assay.assess.Threshold.Side;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.framework.Level;
import io.assay.metric.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds, for each criterion whose level is settled, the nearest place at which it would make the verdict better, and the
 * nearest at which it would make it worse, all else held.
 */
final class FlipFinder {
    private final Framework framework;
    private final Findings findings;
    private final Evaluation present;
    private final Ways ways;
    private final PartFinder parts;

    FlipFinder(Framework framework, Findings findings, Evaluation present, PartFinder parts) {
        this.framework = framework;
        this.findings = findings;
        this.present = present;
        this.ways = new Ways(framework, findings, parts.valid());
        this.parts = parts;
    }

    /** Upward ones first; each by levels moved, then the heavier criterion, then its name. */
    List<Flip> find() {
        List<Flip> flips = new ArrayList<>();
        if (present.isJudged()) {
            findings.withParts()
                    .filter(finding -> finding.isKnown() && finding.isSettled())
                    .forEach(finding -> find(finding, flips));
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

    /** A step with what it makes of the verdict. */
    private record Tried(Step step, Evaluation there) {}

    private void find(Finding finding, List<Flip> flips) {
        List<List<Tried>> both = ways.of(finding).stream()
                .map(way -> way.stream().map(this::attempt).toList())
                .toList();
        for (Direction direction : Direction.values()) {
            both.stream()
                    .flatMap(way -> first(finding, way, direction).stream())
                    .min(Comparator.comparing(Flip::levelsMoved).thenComparing(FlipFinder::wayTo))
                    .ifPresent(flips::add);
        }
    }

    private Tried attempt(Step step) {
        return new Tried(
                step, VerdictPolicy.evaluate(framework, findings.prospects().with(step.aspect())));
    }

    private Optional<Flip> first(Finding finding, List<Tried> way, Direction direction) {
        return way.stream()
                .filter(tried -> present.directionTo(tried.there)
                        .filter(direction::equals)
                        .isPresent())
                .flatMap(tried -> flip(finding, tried, direction).stream())
                .findFirst();
    }

    private static Rational wayTo(Flip flip) {
        return flip.threshold().flatMap(Threshold::change).map(Rational::abs).orElse(Rational.ZERO);
    }

    private Optional<Flip> flip(Finding finding, Tried tried, Direction direction) {
        Step step = tried.step;
        Optional<Reading> reading =
                finding.evidence().reading().filter(measured -> step.values().isPresent());
        List<Part> told =
                reading.map(value -> parts.find(value, step, tried.there)).orElse(List.of());
        if (told.isEmpty() && reading.filter(FlipFinder::isObserved).isPresent()) {
            // Something else rests on the same figure, and changes with it: there is no such flip.
            return Optional.empty();
        }
        String criterion = finding.criterion().id();
        return Optional.of(new Flip(
                direction,
                criterion,
                finding.possible().get(0).level().map(Level::id),
                step.grade().level().map(Level::id),
                step.levelsMoved(),
                present.weighing().shares().getOrDefault(criterion, Rational.ZERO),
                tried.there.range(framework.verdicts()),
                score(step),
                reading.map(value -> threshold(value, step)),
                told));
    }

    /** Whether a reading is one exact figure as it was observed. */
    private static boolean isObserved(Reading reading) {
        return reading.evidence().size() == 1
                && reading.evidence().get(0).metric().equals(reading.metric())
                && reading.value().filter(Interval::isExact).isPresent();
    }

    private Interval score(Step step) {
        return VerdictPolicy.evaluate(framework, findings.prospects().with(step.limit()))
                .combinations()
                .orElseThrow()
                .spread()
                .score();
    }

    private static Threshold threshold(Reading reading, Step step) {
        Rational value = step.nearEnd();
        Optional<Rational> change = reading.value().filter(Interval::isExact).map(now -> value.minus(now.value()));
        return new Threshold(reading.metric(), value, Side.of(step.rising(), step.includesNearEnd()), change);
    }
}
