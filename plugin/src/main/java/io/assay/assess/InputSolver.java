package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.metric.MetricView;
import io.assay.metric.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the value of one observed figure at which a metric that is derived from it takes a given value, the other
 * figures held. It knows no formula: a metric that divides one linear expression in the figure by another is a Möbius
 * function of it, which three points determine and which keeps the cross-ratio of four. Solutions are exact, and
 * checked by replaying them; a metric that depends on the figure in another way has none.
 */
final class InputSolver {
    private static final Rational FINE = Rational.of(1, 16);

    private final MetricView view;
    private final String metric;
    private final String entity;
    private final Observation input;
    private final Rational start;

    private InputSolver(MetricView view, String metric, String entity, Observation input, Rational start) {
        this.view = view;
        this.metric = metric;
        this.entity = entity;
        this.input = input;
        this.start = start;
    }

    /** @return empty if the figure is not exact, or no value of it reached without crossing a pole gives the target */
    static Optional<Rational> solve(MetricView view, String metric, String entity, Observation input, Rational target) {
        return input.value()
                .filter(Interval::isExact)
                .flatMap(value -> new InputSolver(view, metric, entity, input, value.value()).solve(target));
    }

    private record Point(Rational x, Rational y) {}

    private Optional<Rational> solve(Rational target) {
        List<Point> points = points();
        if (points.size() < 3 || points.stream().map(Point::y).distinct().count() < 3) {
            return Optional.empty();
        }
        Point one = points.get(0);
        Point two = points.get(1);
        Point three = points.get(2);
        Optional<Rational> found = target.equals(three.y)
                ? Optional.of(three.x)
                : abscissa(points, crossRatio(one.y, two.y, three.y, target));
        // Where the metric runs to infinity its cross-ratio is that of the other two differences.
        Optional<Rational> pole = abscissa(points, two.y.minus(three.y).over(two.y.minus(one.y)));
        return found.filter(x -> pole.filter(p -> isBetween(p, start, x)).isEmpty())
                .filter(x -> value(x).filter(target::equals).isPresent());
    }

    /** The present point first, then near ones on which the metric is defined. */
    private List<Point> points() {
        Rational step = (start.signum() == 0 ? Rational.ONE : start.abs()).times(FINE);
        List<Point> points = new ArrayList<>();
        for (int i : new int[] {0, 1, -1, 2, -2, 3, -3}) {
            Rational x = start.plus(step.times(Rational.of(i)));
            if (points.size() < 3) {
                value(x).ifPresent(y -> points.add(new Point(x, y)));
            }
        }
        return points;
    }

    private Optional<Rational> value(Rational x) {
        return view.replacing(input, x)
                .read(metric, entity)
                .value()
                .filter(Interval::isExact)
                .map(Interval::value);
    }

    /** (t − a)(b − c) ÷ (t − c)(b − a). */
    private static Rational crossRatio(Rational a, Rational b, Rational c, Rational t) {
        return t.minus(a).times(b.minus(c)).over(t.minus(c).times(b.minus(a)));
    }

    /** The x whose cross-ratio with those of the points is {@code ratio}; empty if it is at infinity. */
    private static Optional<Rational> abscissa(List<Point> points, Rational ratio) {
        Rational a = points.get(0).x;
        Rational b = points.get(1).x;
        Rational c = points.get(2).x;
        Rational left = b.minus(c);
        Rational right = ratio.times(b.minus(a));
        Rational divisor = left.minus(right);
        return divisor.signum() == 0
                ? Optional.empty()
                : Optional.of(a.times(left).minus(c.times(right)).over(divisor));
    }

    private static boolean isBetween(Rational x, Rational one, Rational other) {
        return x.compareTo(one.min(other)) >= 0 && x.compareTo(one.max(other)) <= 0;
    }
}
