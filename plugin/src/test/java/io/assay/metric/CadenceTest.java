package io.assay.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {
    /** Ends and middles of months, short ones among them. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2026, 2, 1),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 6, 15));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "P1M, -, -, -",
                "P1M, P20D, -, -",
                "P1M, P-3D, -, -",
                "P1Y, P1M, -, -",
                "P7D, -, P10D, P1M",
                "P1M, -, -, P5D",
                "P1M, -, P-1D, -",
                "P1M-4D, -, -, -",
                "P0D, -, -, -",
                "-, -, P1M, -",
                "-, -, -, -"
            })
    void aFigureIsAsOldAsTheCalendarSays(Period every, Period grace, Period warnAfter, Period errorAfter) {
        Cadence cadence = new Cadence(
                Optional.ofNullable(every),
                Optional.ofNullable(grace),
                Optional.ofNullable(warnAfter),
                Optional.ofNullable(errorAfter));
        for (LocalDate asOf : DAYS) {
            for (LocalDate day = asOf.minusDays(9); day.isBefore(asOf.plusDays(460)); day = day.plusDays(1)) {
                assertEquals(byLimits(cadence, day, asOf), cadence.on(day, asOf), asOf + " on " + day);
            }
        }
    }

    private static Freshness byLimits(Cadence cadence, LocalDate day, LocalDate asOf) {
        if (cadence.usableUntil(asOf).filter(day::isAfter).isPresent()) {
            return Freshness.STALE;
        }
        return cadence.freshUntil(asOf).filter(day::isAfter).isPresent() ? Freshness.DUE : Freshness.FRESH;
    }
}
