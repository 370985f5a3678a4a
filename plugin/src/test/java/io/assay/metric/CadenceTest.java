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

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "P3M, 2026-10-20, 2026-09-30",
                "P3M, 2026-09-30, 2026-09-30",
                "P3M, 2026-12-31, 2026-12-31",
                "P3M, 2026-02-28, 2025-12-31",
                "P1M, 2026-03-30, 2026-02-28",
                "P6M, 2026-10-20, 2026-06-30",
                "P1Y, 2026-10-20, 2025-12-31",
                "P5M, 2026-10-20, 2026-09-30",
                "P7D, 2026-10-20, 2026-10-20",
                "P0D, 2026-10-20, -",
                "-, 2026-10-20, -"
            })
    void whereNothingCameBeforeTheLastWholePeriodIsAskedFor(Period every, LocalDate day, LocalDate asked) {
        Cadence cadence = new Cadence(Optional.ofNullable(every), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(Optional.ofNullable(asked), cadence.latestBy(day));
    }

    private static Freshness byLimits(Cadence cadence, LocalDate day, LocalDate asOf) {
        if (cadence.usableUntil(asOf).filter(day::isAfter).isPresent()) {
            return Freshness.STALE;
        }
        return cadence.freshUntil(asOf).filter(day::isAfter).isPresent() ? Freshness.DUE : Freshness.FRESH;
    }
}
