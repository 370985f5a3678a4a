package io.assay.site.figure;

import io.assay.chart.Datum;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.metric.Revision;
import io.assay.metric.TimeSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where revisions make a series count something else: at the first figure that they reach, and after the last. A figure is
 * counted anew if its source redefined it, or restated it together with others: a restatement of one figure alone is a better
 * count of the same. What is issued later is counted that way as well.
 *
 * @param reasons by the day of the first figure after a break, why it is counted another way, where that is told
 */
record SeriesBreaks(Map<LocalDate, Optional<String>> reasons) {
    /** What a source issued at one time of one metric and entity. */
    private record Issue(String metric, String entity, LocalDate day) {
        static Issue of(Observation figure) {
            return new Issue(figure.metric(), figure.entity(), figure.issued());
        }
    }

    /** @param series of one metric and entity, in order */
    static SeriesBreaks of(List<Reading> series) {
        List<Reading> known = series.stream()
                .filter(reading -> ChartData.hasValue(reading) && reading.asOf().isPresent())
                .toList();
        Map<Issue, Set<TimeSpan>> anew = new HashMap<>();
        for (Reading reading : known) {
            for (Observation figure : reading.evidence()) {
                if (is(Revision.Kind.RESTATED, figure)) {
                    anew.computeIfAbsent(Issue.of(figure), any -> new HashSet<>())
                            .add(figure.period());
                }
            }
        }
        Map<LocalDate, Optional<String>> reasons = new HashMap<>();
        for (int i = 1; i < known.size(); i++) {
            LocalDate day = known.get(i).asOf().orElseThrow();
            for (Observation after : known.get(i).evidence()) {
                for (Observation before : known.get(i - 1).evidence()) {
                    if (before.metric().equals(after.metric())
                            && before.entity().equals(after.entity())) {
                        if (isAnew(after, anew) && before.issued().isBefore(after.issued())) {
                            reasons.put(day, after.revision().flatMap(Revision::reason));
                        } else if (isAnew(before, anew) && after.issued().isBefore(before.issued())) {
                            reasons.putIfAbsent(day, Optional.empty());
                        }
                    }
                }
            }
        }
        return new SeriesBreaks(reasons);
    }

    private static boolean isAnew(Observation figure, Map<Issue, Set<TimeSpan>> restated) {
        return is(Revision.Kind.REDEFINED, figure)
                || is(Revision.Kind.RESTATED, figure)
                        && restated.get(Issue.of(figure)).size() > 1;
    }

    private static boolean is(Revision.Kind kind, Observation figure) {
        return figure.revision().filter(revision -> revision.kind() == kind).isPresent();
    }

    /** The same number, as one that follows a break if it does. */
    Datum told(Datum datum) {
        Optional<String> reason = reasons.get(datum.asOf());
        return reason == null ? datum : datum.afterBreak(reason);
    }
}
