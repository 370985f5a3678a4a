package io.assay.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
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
        boolean isKnown(LocalDate day, Predicate<Observation> absent) {
            for (Observation vintage : vintages) {
                if (!vintage.issued().isAfter(day) && !absent.test(vintage)) {
                    return true;
                }
            }
            return false;
        }

        /** The first or the last that had been issued, of those that are not absent. */
        Optional<Observation> find(LocalDate day, boolean first, Predicate<Observation> absent) {
            Observation found = null;
            for (Observation vintage : vintages) {
                if (vintage.issued().isAfter(day) || first && found != null) {
                    break;
                }
                found = absent.test(vintage) ? found : vintage;
            }
            return Optional.ofNullable(found);
        }
    }

    Series(Collection<Observation> observations, Cadence cadence) {
        Map<TimeSpan, List<Observation>> grouped = new TreeMap<>();
        observations.stream()
                .sorted()
                .forEach(observation -> grouped.computeIfAbsent(observation.period(), any -> new ArrayList<>())
                        .add(observation));
        this.all = grouped.values().stream().flatMap(List::stream).toList();
        Comparator<TimeSpan> order = Comparator.comparing(TimeSpan::end)
                .thenComparing(span -> isUsual(span, cadence))
                .thenComparing(Comparator.naturalOrder());
        this.latestFirst = grouped.keySet().stream()
                .sorted(order.reversed())
                .map(span -> new Figures(span, List.copyOf(grouped.get(span))))
                .toList();
        this.ends = latestFirst.stream()
                .mapToLong(figures -> figures.span.end().toEpochDay())
                .toArray();
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
    Stream<TimeSpan> spans(Clocks clocks, Predicate<Observation> absent) {
        return latestFirst.subList(firstUpTo(clocks.asOf().toEpochDay()), latestFirst.size()).stream()
                .filter(figures -> figures.isKnown(clocks.knownAt(), absent))
                .map(Figures::span);
    }

    /** The first of {@link #spans}, which is nearly always all that is asked for. */
    Optional<TimeSpan> latest(Clocks clocks, Predicate<Observation> absent) {
        for (int i = firstUpTo(clocks.asOf().toEpochDay()); i < latestFirst.size(); i++) {
            if (latestFirst.get(i).isKnown(clocks.knownAt(), absent)) {
                return Optional.of(latestFirst.get(i).span);
            }
        }
        return Optional.empty();
    }

    /** What was known of it. */
    Optional<Observation> latestFigure(Clocks clocks, boolean first, Predicate<Observation> absent) {
        for (int i = firstUpTo(clocks.asOf().toEpochDay()); i < latestFirst.size(); i++) {
            Optional<Observation> found = latestFirst.get(i).find(clocks.knownAt(), first, absent);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What was said of a day or period, by day of issue. */
    List<Observation> vintages(TimeSpan span) {
        return find(span).map(Figures::vintages).orElse(List.of());
    }

    private Optional<Figures> find(TimeSpan span) {
        long last = span.end().toEpochDay();
        for (int i = firstUpTo(last); i < ends.length; i++) {
            Figures figures = latestFirst.get(i);
            if (ends[i] < last) {
                break;
            }
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

    /**
     * What was known of a day or period.
     *
     * @param first whether as it was issued first, not last
     * @param absent figures that are taken as never issued
     */
    Optional<Observation> find(TimeSpan span, Clocks clocks, boolean first, Predicate<Observation> absent) {
        Optional<Figures> figures = span.end().isAfter(clocks.asOf()) ? Optional.empty() : find(span);
        return figures.isPresent() ? figures.get().find(clocks.knownAt(), first, absent) : Optional.empty();
    }
}
