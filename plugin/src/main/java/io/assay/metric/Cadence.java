package io.assay.metric;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How often a figure should come, and so when it is late. An age equal to a limit does not exceed it.
 *
 * @param every how far apart figures should be; the length of a flow's period where only its last day is given
 * @param grace how much later than {@code every} is still usable; absent is none
 * @param warnAfter the age past which a figure is due, in place of {@code every}
 * @param errorAfter the age past which it is stale, in place of {@code every} and {@code grace}
 */
public record Cadence(
        Optional<Period> every, Optional<Period> grace, Optional<Period> warnAfter, Optional<Period> errorAfter) {
    /** Nothing is expected, so nothing is ever late. */
    public static final Cadence NONE =
            new Cadence(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The last day on which a figure is fresh; empty if it stays so. */
    public Optional<LocalDate> freshUntil(LocalDate asOf) {
        return warnAfter.or(() -> every).map(age -> after(asOf, age));
    }

    /** The last day on which a figure may be used; empty if it always may. */
    public Optional<LocalDate> usableUntil(LocalDate asOf) {
        return errorAfter
                .map(age -> after(asOf, age))
                .or(() -> every.map(age -> after(asOf, age).plus(grace.orElse(Period.ZERO))));
    }

    /**
     * The day of the figure to ask for when one is late: the last one at the cadence's pace that is not after a day, or
     * else the next; empty if no pace is given.
     */
    public Optional<LocalDate> nextAfter(LocalDate asOf, LocalDate day) {
        return every.filter(pace -> after(asOf, pace).isAfter(asOf)).map(pace -> {
            LocalDate next = after(asOf, pace);
            for (LocalDate later = after(next, pace); !later.isAfter(day); later = after(next, pace)) {
                next = later;
            }
            return next;
        });
    }

    public Freshness on(LocalDate day, LocalDate asOf) {
        if (usableUntil(asOf).filter(day::isAfter).isPresent()) {
            return Freshness.STALE;
        }
        return freshUntil(asOf).filter(day::isAfter).isPresent() ? Freshness.DUE : Freshness.FRESH;
    }

    /** A day plus some time; months after the end of a month is the end of a month, from 30 June to 30 September. */
    static LocalDate after(LocalDate day, Period time) {
        LocalDate later = day.plus(time);
        boolean monthEnd = time.getDays() == 0 && day.equals(YearMonth.from(day).atEndOfMonth());
        return monthEnd ? YearMonth.from(later).atEndOfMonth() : later;
    }

    static LocalDate before(LocalDate day, Period time) {
        return after(day, time.negated());
    }
}
