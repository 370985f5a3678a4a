package io.assay.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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

    private final List<TimeSpan> latestFirst;
    private final Map<TimeSpan, List<Observation>> vintages = new HashMap<>();
    private final List<Observation> all;

    Series(Collection<Observation> observations, Cadence cadence) {
        Map<TimeSpan, List<Observation>> bySpan = new TreeMap<>();
        observations.stream()
                .sorted(Vintages.ORDER)
                .forEach(observation -> bySpan.computeIfAbsent(observation.period(), any -> new ArrayList<>())
                        .add(observation));
        this.all = bySpan.values().stream().flatMap(List::stream).toList();
        bySpan.forEach((span, issues) -> vintages.put(span, List.copyOf(issues)));
        Comparator<TimeSpan> order = Comparator.comparing(TimeSpan::end)
                .thenComparing(span -> isUsual(span, cadence))
                .thenComparing(Comparator.naturalOrder());
        this.latestFirst = bySpan.keySet().stream().sorted(order.reversed()).toList();
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
        return latestFirst.stream()
                .filter(span -> !span.end().isAfter(clocks.asOf()))
                .filter(span -> find(span, clocks, true, absent).isPresent());
    }

    /** The last vintage that had been issued, or the first one, of those that are not absent. */
    Optional<Observation> find(TimeSpan span, Clocks clocks, boolean first, Predicate<Observation> absent) {
        if (span.end().isAfter(clocks.asOf())) {
            return Optional.empty();
        }
        LocalDate knownAt = clocks.knownAt();
        Observation found = null;
        for (Observation vintage : vintages.getOrDefault(span, List.of())) {
            if (vintage.issued().isAfter(knownAt) || first && found != null) {
                break;
            }
            found = absent.test(vintage) ? found : vintage;
        }
        return Optional.ofNullable(found);
    }
}
