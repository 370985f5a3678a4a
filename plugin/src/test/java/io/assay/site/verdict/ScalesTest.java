package io.assay.site.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Cut;
import io.assay.framework.NumberLine;
import io.assay.site.view.Scale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Number lines in percent of their width: {@code name x+width tone}, and where the value is. */
class ScalesTest {
    private static final NumberLine LINE = new NumberLine(
            List.of("poor", "fair", "good"), List.of(Cut.before(Rational.of(10)), Cut.before(Rational.of(50))), false);

    private static Scale mark(Scales scales, Optional<Interval> value) {
        return scales.mark(value, "fair"::equals, Rational::toString, "label", "description");
    }

    private static List<String> stretches(Scale scale) {
        return scale.stretches().stream()
                .map(part -> part.name() + " " + part.x() + "+" + part.width() + " " + part.tone()
                        + (part.here() ? " here" : ""))
                .toList();
    }

    @Test
    void aLineOfScoresRunsFromNothingToAll() {
        NumberLine verdicts = new NumberLine(
                List.of("avoid", "watch", "credible"),
                List.of(Cut.before(Rational.of(35, 100)), Cut.before(Rational.of(60, 100))),
                true);
        Scale scale = Scales.ofScores(verdicts)
                .mark(
                        Optional.of(Interval.between(Rational.of(1, 10), Rational.of(7, 12))),
                        "watch"::equals,
                        Rational::toString,
                        "10.0–58.3 of 100",
                        "in words");

        assertThat(stretches(scale)).containsExactly("avoid 0+35 t0", "watch 35+25 t2 here", "credible 60+40 t4");
        assertThat(List.of(scale.low(), scale.high(), scale.width(), scale.middle()))
                .containsExactly("10", "58.33", "48.33", "34.17");
        assertThat(scale.marked()).isTrue();
        assertThat(scale.range()).isTrue();
    }

    @Test
    void aLineReachesABitBeyondAllThatIsToBeSeen() {
        Scale scale = mark(
                Scales.around(LINE, Interval.ALL, Optional.of(Interval.exactly(Rational.of(60))), false),
                Optional.of(Interval.exactly(Rational.of(60))));

        assertThat(stretches(scale))
                .containsExactly("poor 0+14.29 t0", "fair 14.29+57.14 t2 here", "good 71.43+28.57 t4");
        assertThat(scale.low()).isEqualTo("85.71").isEqualTo(scale.high());
        assertThat(scale.range()).isFalse();
    }

    @Test
    void aLineEndsWhereValuesDoAndHoldsImpossibleOnesAtItsEnd() {
        Interval valid = Interval.between(Rational.ZERO, Rational.of(100));
        Optional<Interval> below = Optional.of(Interval.exactly(Rational.of(-50)));

        assertThat(stretches(mark(Scales.around(LINE, valid, Optional.empty(), false), Optional.empty())))
                .containsExactly("poor 0+10 t0", "fair 10+40 t2 here", "good 50+50 t4");
        assertThat(mark(Scales.around(LINE, valid, Optional.empty(), false), below)
                        .low())
                .isEqualTo("0");
        assertThat(mark(Scales.around(LINE, valid, Optional.empty(), false), Optional.empty())
                        .marked())
                .isFalse();
    }

    @Test
    void whereLessIsBetterTheFirstStretchIsTheBest() {
        assertThat(stretches(mark(
                        Scales.around(LINE, Interval.between(Rational.ZERO, Rational.of(100)), Optional.empty(), true),
                        Optional.empty())))
                .containsExactly("poor 0+10 t4", "fair 10+40 t2 here", "good 50+50 t0");
    }

    @Test
    void narrowStretchesAndCloseCutsAreNotNamed() {
        NumberLine narrow = new NumberLine(
                List.of("subsidised", "fair", "good"),
                List.of(Cut.before(Rational.of(10)), Cut.before(Rational.of(15))),
                false);
        Scale scale = mark(
                Scales.around(narrow, Interval.between(Rational.ZERO, Rational.of(100)), Optional.empty(), false),
                Optional.empty());

        assertThat(scale.stretches()).extracting(Scale.Stretch::name).containsExactly("", "", "good");
        assertThat(scale.cuts()).extracting(Scale.Cut::label).containsExactly("10", "");
    }
}
