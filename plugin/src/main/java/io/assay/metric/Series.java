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

    Series(Collection<Observation> observations, Cadence cadence) {
        Map<TimeSpan, List<Observation>> bySpan = new TreeMap<>();
        observations.stream()
                .sorted(Vintages.ORDER)
                .forEach(observation -> bySpan.computeIfAbsent(observation.period(), any -> new ArrayList<>())
                        .add(observation));
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
        return vintages.keySet().stream()
                .sorted()
                .flatMap(span -> vintages.get(span).stream())
                .toList();
    }

    /** The days or periods of which something was known, latest first. */
    Stream<TimeSpan> spans(Clocks clocks) {
        return latestFirst.stream()
                .filter(span -> !span.end().isAfter(clocks.asOf()))
                .filter(span -> !vintages.get(span).get(0).issued().isAfter(clocks.knownAt()));
    }

    /** The last vintage that had been issued, or the first one. */
    Optional<Observation> find(TimeSpan span, Clocks clocks, boolean first) {
        if (span.end().isAfter(clocks.asOf())) {
            return Optional.empty();
        }
        LocalDate knownAt = clocks.knownAt();
        Observation found = null;
        for (Observation vintage : vintages.getOrDefault(span, List.of())) {
            if (vintage.issued().isAfter(knownAt) || first && found != null) {
                break;
            }
            found = vintage;
        }
        return Optional.ofNullable(found);
    }
}
