package io.assay.metric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All figures of one metric of one entity: of each day or period its vintages.
 *
 * <p>Of several periods with one last day, the one as long as the metric's cadence comes first, then shorter ones before
 * longer ones.
 */
final class Series {
    static final Series EMPTY = new Series(List.of(), Cadence.NONE);

    private final List<Figures> latestFirst;
    private final List<Observation> all;

    /** The last day of each of {@link #latestFirst}, as a number: it is looked up for every reading. */
    private final long[] ends;

    /** What was said of one day or period, by day of issue. */
    private record Figures(TimeSpan span, List<Observation> vintages) {
        /** The first or the last that is known. */
        Optional<Observation> find(HistoryView view) {
            Observation found = null;
            for (Observation vintage : vintages) {
                if (view.knows(vintage)) {
                    found = vintage;
                    if (view.isFirstIssued()) {
                        break;
                    }
                }
            }
            return Optional.ofNullable(found);
        }
    }

    /** @param observations of one metric and one entity */
    Series(Collection<Observation> observations, Cadence cadence) {
        List<Observation> sorted = new ArrayList<>(observations);
        sorted.sort(Series::order);
        this.all = List.copyOf(sorted);
        List<Figures> byPeriod = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= all.size(); to++) {
            TimeSpan span = all.get(from).period();
            if (to == all.size() || !all.get(to).period().equals(span)) {
                byPeriod.add(new Figures(span, List.copyOf(all.subList(from, to))));
                from = to;
            }
        }
        Collections.reverse(byPeriod);
        Comparator<TimeSpan> order = Comparator.comparing(TimeSpan::end)
                .thenComparing(span -> isUsual(span, cadence))
                .thenComparing(Comparator.naturalOrder());
        byPeriod.sort(Comparator.comparing(Figures::span, order.reversed()));
        this.latestFirst = List.copyOf(byPeriod);
        this.ends = latestFirst.stream()
                .mapToLong(figures -> figures.span.end().toEpochDay())
                .toArray();
    }

    /** By period, then by day of issue. */
    private static int order(Observation one, Observation other) {
        int byPeriod = one.period().compareTo(other.period());
        return byPeriod != 0 ? byPeriod : one.issued().compareTo(other.issued());
    }

    private static boolean isUsual(TimeSpan span, Cadence cadence) {
        return cadence.every()
                .filter(every -> TimeSpan.ending(span.end(), every).equals(span))
                .isPresent();
    }

    /** Every vintage of every day or period, by period, then by day of issue. */
    List<Observation> all() {
        return all;
    }

    /** The days or periods of which something was known, latest first. */
    Stream<TimeSpan> spans(HistoryView view) {
        return latestFirst.subList(firstUpTo(view.lastDay()), latestFirst.size()).stream()
                .filter(figures -> figures.find(view).isPresent())
                .map(Figures::span);
    }

    /** What was known of the first of {@link #spans}, which is nearly always all that is asked for. */
    Optional<Observation> latest(HistoryView view) {
        for (int i = firstUpTo(view.lastDay()); i < latestFirst.size(); i++) {
            Optional<Observation> found = latestFirst.get(i).find(view);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What was said of a day or period, by day of issue. */
    List<Observation> vintages(TimeSpan span) {
        return find(span, span.end().toEpochDay()).map(Figures::vintages).orElse(List.of());
    }

    /** @param end its last day, as a number */
    private Optional<Figures> find(TimeSpan span, long end) {
        for (int i = firstUpTo(end); i < ends.length && ends[i] == end; i++) {
            Figures figures = latestFirst.get(i);
            if (figures.span.start().equals(span.start())) {
                return Optional.of(figures);
            }
        }
        return Optional.empty();
    }

    /** The index of the first that ends on a day, given as a number, or before. */
    private int firstUpTo(long last) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > last) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What was known of a day or period. */
    Optional<Observation> find(TimeSpan span, HistoryView view) {
        long end = span.end().toEpochDay();
        Optional<Figures> figures = end > view.lastDay() ? Optional.empty() : find(span, end);
        return figures.isPresent() ? figures.get().find(view) : Optional.empty();
    }
}
