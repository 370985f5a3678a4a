package io.assay.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.metric.Freshness;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.metric.Revision;
import io.assay.metric.Status;
import io.assay.metric.TimeSpan;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesBreaksTest {
    private static final SourceFile FILE = new SourceFile("snapshots/2026.csv", "gpus\n");

    @Test
    void whatIsRedefinedCountsSomethingElseFromThereOn() {
        assertThat(breaks("2025-06 2025-07", "2025-09 2026-05 REDEFINED", "2026-06 2026-07"))
                .containsExactly(Map.entry(LocalDate.of(2025, 9, 1), Optional.of("because")));
    }

    @Test
    void aSeriesThatIsRestatedBreaksWhereTheRestatementBeginsAndEnds() {
        assertThat(breaks(
                        "2025-03 2025-04",
                        "2025-06 2026-05 RESTATED",
                        "2025-09 2026-05 RESTATED",
                        "2025-12 2026-01",
                        "2026-06 2026-07"))
                .containsOnly(
                        Map.entry(LocalDate.of(2025, 6, 1), Optional.of("because")),
                        Map.entry(LocalDate.of(2025, 12, 1), Optional.empty()));
    }

    @Test
    void oneFigureThatIsRestatedIsABetterCountOfTheSame() {
        assertThat(breaks("2025-06 2025-07", "2025-09 2026-05 RESTATED", "2026-06 2026-07"))
                .isEmpty();
    }

    @Test
    void ourOwnSlipsAreNone() {
        assertThat(breaks("2025-06 2025-07", "2025-09 2026-05 CORRECTED", "2025-12 2026-05 CORRECTED"))
                .isEmpty();
    }

    /** @param figures each with the month that it is of, the month of its issue, and why it was issued again */
    private static Map<LocalDate, Optional<String>> breaks(String... figures) {
        return SeriesBreaks.of(Stream.of(figures)
                        .map(figure -> reading(figure.split(" ")))
                        .toList())
                .reasons();
    }

    private static Reading reading(String[] figure) {
        LocalDate day = LocalDate.parse(figure[0] + "-01");
        LocalDate issued = LocalDate.parse(figure[1] + "-01");
        Optional<Revision> revision = figure.length > 2
                ? Optional.of(new Revision(Revision.Kind.valueOf(figure[2]), Optional.of("because"), Optional.empty()))
                : Optional.empty();
        Optional<Interval> value = Optional.of(Interval.exactly(Rational.ONE));
        Observation observation = new Observation(
                "akash",
                "gpus",
                TimeSpan.day(day),
                value,
                issued,
                false,
                Optional.empty(),
                Status.NORMAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                revision,
                Optional.empty(),
                false,
                FILE.origin(new SourceSpan(0, 4)));
        return new Reading(
                "gpus",
                "akash",
                Reading.State.KNOWN,
                value,
                Optional.of(day),
                Optional.of(issued),
                Status.NORMAL,
                Freshness.FRESH,
                Optional.empty(),
                List.of(observation));
    }
}
