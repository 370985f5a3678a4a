package io.assay.chart;

import io.assay.exact.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What the axes of a chart have to cover. */
final class Domain {
    /** How far from the data a cut may be to be shown with them, as a share of what the data span. */
    private static final double REACH = 0.6;

    /** Values that come at least this near to zero, as a share of the greatest, are shown from zero. */
    private static final double NEAR_ZERO = 0.5;

    private static final int HALF_A_YEAR_IN_DAYS = 183;

    private Domain() {}

    /** For lines: all values, with the cuts that are near, and with zero where the values come near it. */
    static Range ofLines(List<Datum> points, List<Band> bands) {
        double[] values = extent(points);
        double[] cuts = cuts(bands).toArray();
        if (values.length == 0) {
            return padded(DoubleStream.of(cuts).toArray());
        }
        double low = values[0];
        double high = values[1];
        if (low == high) {
            return around(low, cuts);
        }
        double span = high - low;
        double[] near = DoubleStream.of(cuts)
                .filter(cut -> cut >= low - REACH * span && cut <= high + REACH * span)
                .toArray();
        boolean fromZero = low >= 0 && low <= NEAR_ZERO * high || high <= 0 && high >= NEAR_ZERO * low;
        return padded(DoubleStream.concat(DoubleStream.of(low, high, fromZero ? 0 : low), DoubleStream.of(near))
                .toArray());
    }

    /** For a level line: what is a third above and below, and the cuts that are near; all cuts for a line at zero. */
    private static Range around(double value, double[] cuts) {
        double farthest = DoubleStream.of(cuts)
                .map(Math::abs)
                .filter(cut -> cut > 0)
                .max()
                .orElse(1);
        double room = value == 0 ? farthest : Math.abs(value) / 3;
        DoubleStream near = DoubleStream.of(cuts).filter(cut -> Math.abs(cut - value) <= 2 * room);
        return padded(DoubleStream.concat(DoubleStream.of(value == 0 ? 0 : value - room, value + room), near)
                .toArray());
    }

    /** For bars: zero and all values, with the cuts that are near. */
    static Range ofBars(List<Datum> data, List<Band> bands) {
        double[] values = extent(data);
        double low = values.length == 0 ? 0 : Math.min(0, values[0]);
        double high = values.length == 0 ? 0 : Math.max(0, values[1]);
        double span = high - low;
        DoubleStream near =
                cuts(bands).filter(cut -> span == 0 || cut >= low - REACH * span && cut <= high + REACH * span);
        return padded(DoubleStream.concat(DoubleStream.of(low, high), near).toArray());
    }

    /** All dates; around a single one, a year. */
    static Range ofDates(List<Datum> points) {
        List<LocalDate> dates = points.stream().map(Datum::asOf).sorted().toList();
        double first = Timeline.x(points.stream()
                .filter(Datum::isKnown)
                .map(Datum::asOf)
                .min(LocalDate::compareTo)
                .orElse(dates.get(0)));
        double last = Timeline.x(dates.get(dates.size() - 1));
        return first < last
                ? new Range(first, last)
                : new Range(first - HALF_A_YEAR_IN_DAYS, first + HALF_A_YEAR_IN_DAYS);
    }

    static DoubleStream cuts(List<Band> bands) {
        return bands.stream()
                .flatMap(band -> Stream.concat(band.from().stream(), band.to().stream()))
                .distinct()
                .mapToDouble(Rational::toDouble);
    }

    /** The least and the greatest value, bounds included; empty if there are none. */
    static double[] extent(List<Datum> points) {
        double[] all = points.stream()
                .filter(Datum::isKnown)
                .flatMapToDouble(point -> DoubleStream.concat(
                        DoubleStream.of(point.position()),
                        point.spread().stream().flatMapToDouble(range -> DoubleStream.of(range.low(), range.high()))))
                .sorted()
                .toArray();
        return all.length == 0 ? all : new double[] {all[0], all[all.length - 1]};
    }

    /** From the least to the greatest; where they are one, with room on both sides; 0 to 1 for none. */
    private static Range padded(double[] values) {
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(0);
        if (low < high) {
            return new Range(low, high);
        }
        double room = low == 0 ? 1 : Math.abs(low) / 2;
        return low == 0 ? new Range(0, 1) : new Range(low - room, low + room);
    }
}
