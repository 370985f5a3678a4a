package io.assay.assess;

import io.assay.assess.Flip.Part;
import io.assay.assess.Threshold.Side;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.metric.MetricView;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Tells a step of a metric by each observed figure that it rests on, the others held, and replays what it tells: a
 * figure that can't bring the step about, or that brings about more than it, is left out.
 *
 * @param view the present figures
 * @param valid which values each metric can take
 * @param replay assesses the same entity by a view in which one figure has another value
 */
record PartFinder(MetricView view, ValidRange valid, BiFunction<MetricView, Observation, Evaluation> replay) {
    /** How far past a value one looks, as a part of the way to it, to be beyond it and still before whatever is next. */
    private static final Rational BEYOND = Rational.of(1, 1_000_000);

    /**
     * In the order of the reading's evidence.
     *
     * @param reading the metric's present value
     * @param wanted what the step makes of the verdict
     */
    List<Part> find(Reading reading, Step step, Evaluation wanted) {
        return isExact(reading.value())
                ? reading.evidence().stream()
                        .flatMap(input -> part(reading, input, step, wanted).stream())
                        .toList()
                : List.of();
    }

    private Optional<Part> part(Reading reading, Observation input, Step step, Evaluation wanted) {
        boolean included = step.includesNearEnd();
        return InputSolver.solve(view, reading.metric(), reading.entity(), input, step.nearEnd())
                .flatMap(x -> {
                    Rational change = x.minus(input.value().orElseThrow().value());
                    return probes(x, change, included).stream()
                            .filter(probe -> Stretch.contains(valid.of(input.metric()), probe))
                            .filter(probe -> bringsAbout(reading, input, probe, step, wanted))
                            .map(probe -> (included ? change : probe.minus(x)).signum() > 0)
                            .map(rising ->
                                    new Threshold(input.metric(), x, Side.of(rising, included), Optional.of(change)))
                            .map(threshold -> new Part(input, threshold))
                            .findFirst();
                });
    }

    /** The figures to try: the value itself if it belongs to the step, else one just beyond it, on whichever side. */
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

    private boolean bringsAbout(Reading reading, Observation input, Rational value, Step step, Evaluation wanted) {
        MetricView other = view.replacing(input, value);
        Reading then = other.read(reading.metric(), reading.entity());
        return then.state() == Reading.State.KNOWN
                && isExact(then.value())
                && Stretch.contains(
                        step.values().orElseThrow(), then.value().orElseThrow().value())
                && replay.apply(other, input).agreesWith(wanted);
    }

    private static boolean isExact(Optional<Interval> value) {
        return value.filter(Interval::isExact).isPresent();
    }
}
