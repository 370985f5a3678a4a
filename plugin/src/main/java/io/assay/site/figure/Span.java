package io.assay.site.figure;

import io.assay.metric.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stretch of time that a chart shows, both days included; open where nothing is said. */
public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Span ALL = new Span(Optional.empty(), Optional.empty());

    /** The readings as of a day within; those of no day are kept. */
    List<Reading> of(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.asOf().map(this::holds).orElse(true))
                .toList();
    }

    private boolean holds(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
