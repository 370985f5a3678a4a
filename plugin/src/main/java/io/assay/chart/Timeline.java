package io.assay.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions to the points of one line. */
final class Timeline {
    private Timeline() {}

    /** @throws IllegalArgumentException if a date comes twice */
    static List<Datum> inOrder(List<Datum> points) {
        List<Datum> sorted =
                points.stream().sorted(Comparator.comparing(Datum::asOf)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).asOf().equals(sorted.get(i - 1).asOf())) {
                throw new IllegalArgumentException(
                        "two points on " + sorted.get(i).asOf());
            }
        }
        return sorted;
    }

    /** All days of some lines, in order, each once: the rows of their table. */
    static List<LocalDate> dates(Stream<List<Datum>> lines) {
        return lines.flatMap(List::stream).map(Datum::asOf).distinct().sorted().toList();
    }

    static List<Datum> known(List<Datum> points) {
        return points.stream().filter(Datum::isKnown).toList();
    }

    static Optional<Datum> last(List<Datum> points) {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** The pieces of a line that are drawn without lifting the pen: a gap ends one, a break in the series begins one. */
    static List<List<Datum>> pieces(List<Datum> points) {
        List<List<Datum>> pieces = new ArrayList<>();
        List<Datum> piece = new ArrayList<>();
        for (Datum point : points) {
            if (!point.isKnown() || point.isAfterBreak()) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            if (point.isKnown()) {
                piece.add(point);
            }
        }
        pieces.add(piece);
        return pieces.stream().filter(p -> !p.isEmpty()).toList();
    }

    /** The last day on which one of several lines has a value. */
    static Optional<LocalDate> latest(List<Trend> lines) {
        return lines.stream()
                .flatMap(line -> known(line.points()).stream())
                .map(Datum::asOf)
                .max(LocalDate::compareTo);
    }

    /** The points of a line that have a dot where there is no room for one on each: the last, and those that stand alone. */
    static List<Datum> dotted(List<Datum> points) {
        Optional<Datum> last = last(known(points));
        return pieces(points).stream()
                .filter(piece -> piece.size() == 1 || last.equals(last(piece)))
                .map(piece -> piece.get(piece.size() - 1))
                .toList();
    }

    /** The points between which the series breaks, before and after, in order. */
    static List<Cut> cuts(List<Datum> points) {
        List<Cut> cuts = new ArrayList<>();
        List<Datum> known = known(points);
        for (int i = 1; i < known.size(); i++) {
            if (known.get(i).isAfterBreak()) {
                cuts.add(new Cut(known.get(i - 1), known.get(i)));
            }
        }
        return cuts;
    }

    /** Those that count what the last one counts. */
    static List<Datum> sinceBreak(List<Datum> known) {
        int from = known.size() - 1;
        while (from > 0 && !known.get(from).isAfterBreak()) {
            from--;
        }
        return known.subList(from, known.size());
    }

    /** Two neighbours of which the second counts something else. */
    record Cut(Datum before, Datum after) {}

    /** As XChart wants it: pieces with a {@code NaN} between them. */
    static XChartMarks.Trace trace(List<Datum> points) {
        List<double[]> xy = new ArrayList<>();
        for (List<Datum> piece : pieces(points)) {
            if (!xy.isEmpty()) {
                xy.add(new double[] {x(piece.get(0).asOf()), Double.NaN});
            }
            piece.forEach(point -> xy.add(new double[] {x(point.asOf()), point.position()}));
        }
        return new XChartMarks.Trace(
                xy.stream().mapToDouble(p -> p[0]).toArray(),
                xy.stream().mapToDouble(p -> p[1]).toArray());
    }

    /** A date on the axis of time. */
    static double x(LocalDate date) {
        return date.toEpochDay();
    }
}
