package io.assay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.assess.Flip.Direction;
import io.assay.assess.Reference.Bounds;
import io.assay.assess.Reference.World;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What must hold of every framework and every state of knowledge, tried on made-up ones. */
class LawsTest {
    private static final int CASES = 150;

    @Test
    void boundsAreThoseOfEveryCombination() {
        for (RandomCase made : RandomCase.some(CASES)) {
            assertThat(bounds(made, made.assess()))
                    .as("%s\n%s%s", made, made.yaml, made.known)
                    .isEqualTo(new Reference(made.framework).bounds(made.known));
        }
    }

    @Test
    void whateverAnUnknownTurnsOutToBeTheBoundsHeldIt() {
        for (RandomCase made : RandomCase.some(CASES)) {
            Bounds before = bounds(made, made.assess());
            for (World more : learned(made)) {
                Bounds after = bounds(made, made.assess(more));
                assertThat(after.low().compareTo(before.low()) >= 0
                                && after.high().compareTo(before.high()) <= 0
                                && after.lowest() >= before.lowest()
                                && after.highest() <= before.highest())
                        .as("%s\n%s%s\n%s", made, made.yaml, made.known, more)
                        .isTrue();
            }
        }
    }

    @Test
    void flipsAreValidAndNearest() {
        int found = 0;
        for (RandomCase made : RandomCase.some(CASES)) {
            List<Flip> flips = made.assess().flips();
            Bounds now = new Reference(made.framework).bounds(made.known);
            for (Criterion criterion : made.framework.withParts().toList()) {
                if (criterion.kind().isComposite()) {
                    continue;
                }
                for (Direction direction : Direction.values()) {
                    Optional<Flip> flip = flips.stream()
                            .filter(f ->
                                    f.criterion().filter(criterion.id()::equals).isPresent())
                            .filter(f -> f.direction() == direction)
                            .findFirst();
                    if (flip.isEmpty() && isToldOfAnother(flips, criterion, direction)) {
                        continue;
                    }
                    assertThat(flip.map(Flip::levelsMoved))
                            .as("%s of %s, %s\n%s%s", direction, criterion.id(), made, made.yaml, made.known)
                            .isEqualTo(nearest(made, criterion, now, direction));
                    found += flip.isPresent() ? 1 : 0;
                    flip.ifPresent(f -> assertThat(made.framework
                                    .verdicts()
                                    .levels()
                                    .get(replayed(made, f).lowest()))
                            .as("%s %s", made, f)
                            .isEqualTo(f.verdict().lowest()));
                }
            }
        }
        assertThat(found).isGreaterThan(CASES);
    }

    @Test
    void flipsOfMetricsThatOnlyConditionsAskForAreValidAndNearest() {
        int found = 0;
        for (RandomCase made : RandomCase.some(CASES)) {
            List<Flip> flips = made.assess().flips();
            Bounds now = new Reference(made.framework).bounds(made.known);
            for (Direction direction : Direction.values()) {
                String as = direction + ", " + made + "\n" + made.yaml + made.known;
                Optional<Flip> flip = flips.stream()
                        .filter(f -> f.direction() == direction)
                        .filter(f -> f.threshold()
                                .filter(threshold -> threshold.metric().equals(RandomCase.ASKED_FOR))
                                .isPresent())
                        .findFirst();
                List<Rational> turning = turning(made, now, direction);
                assertThat(flip.isPresent()).as(as).isEqualTo(!turning.isEmpty());
                if (flip.isPresent()) {
                    assertThat(turning)
                            .as("%s\n%s", flip.get(), as)
                            .noneMatch(value -> isBefore(value, flip.get(), made));
                    assertThat(isToldAsItIs(flip.get(), made))
                            .as("%s\n%s", flip.get(), as)
                            .isTrue();
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(CASES / 10);
    }

    @Test
    void weightsAreStableWithinTheirIntervalAndNotAtItsEnds() {
        Rational little = Rational.of(1, 1_000_000);
        int tried = 0;
        for (RandomCase made : RandomCase.some(CASES)) {
            Bounds now = new Reference(made.framework).bounds(made.known);
            for (CriterionResult result : made.assess().criteria()) {
                if (result.stability().isPresent()) {
                    Interval stable = result.stability().get();
                    Rational low = stable.low().orElseThrow();
                    Rational high = stable.high().orElseThrow();
                    String id = result.finding().criterion().id();
                    Predicate<Rational> stands = share -> {
                        Bounds then = new Reference(made.withShare(id, share)).bounds(made.known);
                        return then.lowest() == now.lowest() && then.highest() == now.highest();
                    };
                    String as = made + ", weight of " + id + " in " + stable + "\n" + made.yaml + made.known;
                    assertThat(stands.test(low.plus(high).over(Rational.of(2))))
                            .as(as)
                            .isTrue();
                    Rational before = stable.lowOpen() ? low : low.minus(little);
                    assertThat(low.signum() > 0 && stands.test(before)).as(as).isFalse();
                    Rational after = stable.highOpen() ? high : high.plus(little);
                    assertThat(high.compareTo(Rational.ONE) < 0 && stands.test(after))
                            .as(as)
                            .isFalse();
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void whatFollowsFromSomethingOpenSaysSo() {
        int found = 0;
        for (RandomCase made : RandomCase.some(CASES)) {
            for (CriterionResult result : made.assess().criteria()) {
                Finding finding = result.finding();
                if (finding.criterion().kind().isComposite()
                        && finding.certainty().isPresent()) {
                    boolean open = new Reference(made.framework)
                                    .scores(finding.criterion().id(), made.known)
                                    .size()
                            > 1;
                    boolean told = finding.certainty().get().reasons().stream()
                            .anyMatch(reason -> Set.of("doubt.several-levels", "why.depends-unknown")
                                    .contains(reason.key()));
                    assertThat(told || !open)
                            .as("%s %s\n%s%s", made, finding.criterion().id(), made.yaml, made.known)
                            .isTrue();
                    found += open ? 1 : 0;
                }
            }
        }
        assertThat(found).isPositive();
    }

    /** Whether a move of a criterion's metric is told of another criterion that is measured by it. */
    private static boolean isToldOfAnother(List<Flip> flips, Criterion criterion, Direction direction) {
        return flips.stream()
                .filter(flip -> flip.direction() == direction)
                .flatMap(flip -> flip.threshold().stream())
                .anyMatch(threshold ->
                        criterion.metric().filter(threshold.metric()::equals).isPresent());
    }

    /** By trying everything: how many levels away the nearest change of the verdict in a direction is. */
    private static Optional<Integer> nearest(RandomCase made, Criterion criterion, Bounds now, Direction direction) {
        Reference reference = new Reference(made.framework);
        boolean needsMore =
                made.framework.criteria().stream().anyMatch(other -> other.required() && !isKnown(other, made.known));
        if (!isKnown(criterion, made.known) || needsMore) {
            return Optional.empty();
        }
        Level present = Reference.level(criterion, made.known);
        return moves(criterion, made.known).stream()
                .filter(world -> direction(now, reference.bounds(world))
                        .filter(direction::equals)
                        .isPresent())
                .map(world -> Math.abs(Reference.level(criterion, world).position() - present.position()))
                .min(Comparator.naturalOrder());
    }

    /** Every value of the metric that only conditions ask for that changes the verdict in a direction. */
    private static List<Rational> turning(RandomCase made, Bounds now, Direction direction) {
        boolean needsMore =
                made.framework.criteria().stream().anyMatch(other -> other.required() && !isKnown(other, made.known));
        if (!made.known.values().containsKey(RandomCase.ASKED_FOR) || needsMore) {
            return List.of();
        }
        Reference reference = new Reference(made.framework);
        return Reference.GRID.stream()
                .filter(value -> direction(
                                now, reference.bounds(Reference.with(made.known, RandomCase.ASKED_FOR, value)))
                        .filter(direction::equals)
                        .isPresent())
                .toList();
    }

    /** Whether one comes to a value before one comes to where a flip is. */
    private static boolean isBefore(Rational value, Flip flip, RandomCase made) {
        Rational present = made.known.values().get(RandomCase.ASKED_FOR);
        Rational end = reached(flip.threshold().orElseThrow());
        return flip.threshold().orElseThrow().side().isRising()
                ? value.compareTo(present) > 0 && value.compareTo(end) < 0
                : value.compareTo(present) < 0 && value.compareTo(end) > 0;
    }

    /** Whether its verdict comes out, and its criterion is at the level that it names. */
    private static boolean isToldAsItIs(Flip flip, RandomCase made) {
        Reference reference = new Reference(made.framework);
        World there = reached(made, flip);
        Bounds bounds = reference.bounds(there);
        List<String> verdicts = made.framework.verdicts().levels();
        boolean level = flip.to().isEmpty()
                || reference
                        .levels(flip.criterion().orElseThrow(), there)
                        .equals(Set.of(flip.to().get()));
        return level
                && flip.verdict().lowest().equals(verdicts.get(bounds.lowest()))
                && flip.verdict().highest().equals(verdicts.get(bounds.highest()));
    }

    private static Bounds replayed(RandomCase made, Flip flip) {
        return new Reference(made.framework).bounds(reached(made, flip));
    }

    private static World reached(RandomCase made, Flip flip) {
        return flip.threshold()
                .map(threshold -> Reference.with(made.known, threshold.metric(), reached(threshold)))
                .orElseGet(() -> Reference.with(
                        made.known, flip.criterion().orElseThrow(), flip.to().orElseThrow()));
    }

    private static Rational reached(Threshold threshold) {
        Rational little = threshold.side().includesValue() ? Rational.ZERO : Rational.of(1, 1000);
        return threshold.side().isRising()
                ? threshold.value().plus(little)
                : threshold.value().minus(little);
    }

    private static Optional<Direction> direction(Bounds now, Bounds then) {
        if (now.lowest() == then.lowest() && now.highest() == then.highest()) {
            return Optional.empty();
        }
        if (then.lowest() >= now.lowest() && then.highest() >= now.highest()) {
            return Optional.of(Direction.UP);
        }
        return then.lowest() <= now.lowest() && then.highest() <= now.highest()
                ? Optional.of(Direction.DOWN)
                : Optional.empty();
    }

    private static boolean isKnown(Criterion criterion, World world) {
        return criterion
                .metric()
                .map(world.values()::containsKey)
                .orElseGet(() -> world.levels().containsKey(criterion.id()));
    }

    private static List<World> moves(Criterion criterion, World world) {
        return criterion
                .metric()
                .map(metric -> Reference.GRID.stream()
                        .map(value -> Reference.with(world, metric, value))
                        .toList())
                .orElseGet(() -> criterion.levels().orElseThrow().ids().stream()
                        .map(level -> Reference.with(world, criterion.id(), level))
                        .toList());
    }

    private static List<World> learned(RandomCase made) {
        List<World> worlds = new ArrayList<>();
        for (Criterion criterion : made.framework.withParts().toList()) {
            if (!criterion.kind().isComposite() && !isKnown(criterion, made.known)) {
                worlds.addAll(moves(criterion, made.known));
            }
        }
        return worlds;
    }

    private static Bounds bounds(RandomCase made, Assessment assessment) {
        List<String> verdicts = made.framework.verdicts().levels();
        VerdictRange range = range(assessment.verdict());
        return new Bounds(
                assessment.score().orElseThrow().low().orElseThrow(),
                assessment.score().orElseThrow().high().orElseThrow(),
                verdicts.indexOf(range.lowest()),
                verdicts.indexOf(range.highest()));
    }

    private static VerdictRange range(Verdict verdict) {
        if (verdict instanceof Verdict.Settled settled) {
            return new VerdictRange(settled.verdict(), settled.verdict());
        }
        return verdict instanceof Verdict.Unsettled unsettled
                ? unsettled.range()
                : ((Verdict.Insufficient) verdict).range();
    }
}
