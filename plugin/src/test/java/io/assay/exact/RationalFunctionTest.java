package io.assay.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RationalFunctionTest {
    private static final RationalFunction X = RationalFunction.input(0);
    private static final RationalFunction Y = RationalFunction.input(1);

    @Test
    void eachInputHasOneValueThroughout() {
        assertThat(range(X.over(X.plus(Y)), "[1, 3]", "[1, 1]")).isEqualTo("[1/2, 3/4]");
        assertThat(range(X.minus(X), "[1, 3]")).isEqualTo("0");
        assertThat(range(X.times(Y).over(X), "[1, 3]", "[5, 6]")).isEqualTo("[5, 6]");
    }

    @Test
    void openAndInfiniteEndsAreLimits() {
        assertThat(range(X.over(X.plus(Y)), "(1, ∞)", "[1, 1]")).isEqualTo("(1/2, 1)");
        assertThat(range(X.minus(Y).over(X.plus(Y)), "[1, ∞)", "[1, ∞)")).isEqualTo("(-1, 1)");
        assertThat(range(X.over(X.plus(Y)), "(0, ∞)", "[0, 0]")).isEqualTo("1");
        assertThat(range(number(1).over(X), "(0, 5]")).isEqualTo("[1/5, ∞)");
        assertThat(range(X.over(Y), "[-1, 2]", "(0, 5]")).isEqualTo("(-∞, ∞)");
        assertThat(range(number(1).over(X.plus(Y)), "(0, 1]", "[0, 1]")).isEqualTo("[1/2, ∞)");
        assertThat(range(X.minus(number(1)).over(X.minus(number(1))), "(1, 5)")).isEqualTo("1");
    }

    @Test
    void anEndIsReachedWhereOneOfManyCornersReachesIt() {
        assertThat(range(X.times(Y), "(0, 1)", "[0, 5]")).isEqualTo("[0, 5)");
        assertThat(range(X.plus(Y), "(0, 1]", "[0, 5]")).isEqualTo("(0, 6]");
    }

    @Test
    void aDivisorThatMayBeZeroHasNoRange() {
        assertThat(X.over(Y).range(List.of(parse("[1, 2]"), parse("[0, 5]")))).isEmpty();
        assertThat(X.over(X.minus(Y)).range(List.of(parse("[1, 2]"), parse("[2, 5]"))))
                .isEmpty();
    }

    @Test
    void powersAreEnclosed() {
        Interval square = X.times(X).minus(X).range(List.of(parse("[-1, 2]"))).orElseThrow();
        assertThat(square.low().orElseThrow()).isBetween(Rational.of(-3, 10), Rational.of(-1, 4));
        assertThat(square.high().orElseThrow()).isBetween(Rational.of(2), Rational.of(21, 10));
    }

    /** A value computed from numbers within the bounds never lies outside the range. */
    @RepeatedTest(300)
    void rangeHoldsEveryValue(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Interval> box = List.of(interval(random), interval(random), interval(random));
        Optional<Interval> range = function(new Random(repetition.getCurrentRepetition()), inputs())
                .flatMap(function -> function.range(box));
        for (int i = 0; i < 40 && range.isPresent(); i++) {
            List<Rational> point = new ArrayList<>();
            box.forEach(side -> point.add(inside(side, random)));
            List<RationalFunction> fixed =
                    point.stream().map(RationalFunction::of).toList();
            function(new Random(repetition.getCurrentRepetition()), fixed)
                    .flatMap(function -> function.range(List.of()))
                    .ifPresent(value -> assertThat(range.get().contains(value.value()))
                            .as("%s in %s at %s of %s", value, range.get(), point, box)
                            .isTrue());
        }
    }

    private static List<RationalFunction> inputs() {
        return List.of(X, Y, RationalFunction.input(2));
    }

    /** The same function for the same random numbers, whatever is put in for its inputs. */
    private static Optional<RationalFunction> function(Random random, List<RationalFunction> inputs) {
        RationalFunction result = inputs.get(random.nextInt(3));
        for (int i = 0; i < 4; i++) {
            RationalFunction other =
                    random.nextInt(4) == 0 ? number(random.nextInt(5) - 2) : inputs.get(random.nextInt(3));
            int operation = random.nextInt(5);
            try {
                result = switch (operation) {
                    case 0 -> result.plus(other);
                    case 1 -> result.minus(other);
                    case 2 -> result.times(other);
                    case 3 -> result.over(other);
                    default -> other.over(result);
                };
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        }
        return Optional.of(result);
    }

    private static Interval interval(Random random) {
        Rational low = Rational.of(random.nextInt(9) - 4, 1 + random.nextInt(2));
        Rational high = low.plus(Rational.of(1 + random.nextInt(6), 2));
        return switch (random.nextInt(6)) {
            case 0 -> Interval.exactly(low);
            case 1 -> new Interval(Optional.of(low), random.nextBoolean(), Optional.empty(), true);
            case 2 -> new Interval(Optional.empty(), true, Optional.of(high), random.nextBoolean());
            default -> new Interval(Optional.of(low), random.nextBoolean(), Optional.of(high), random.nextBoolean());
        };
    }

    private static Rational inside(Interval side, Random random) {
        Rational low = side.low().orElseGet(() -> side.high().orElseThrow().minus(Rational.of(1000)));
        Rational high = side.high().orElseGet(() -> side.low().orElseThrow().plus(Rational.of(1000)));
        Rational share = Rational.of(random.nextInt(101), 100);
        Rational point = low.plus(high.minus(low).times(share));
        return side.contains(point) ? point : low.plus(high).over(Rational.of(2));
    }

    private static RationalFunction number(long value) {
        return RationalFunction.of(Rational.of(value));
    }

    private static Interval parse(String text) {
        return IntervalTest.parse(text);
    }

    private static String range(RationalFunction function, String... inputs) {
        List<Interval> box = Arrays.stream(inputs).map(IntervalTest::parse).toList();
        return function.range(box).orElseThrow().toString();
    }
}
