package io.assay.metric;

import java.time.LocalDate;
import java.time.Period;
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
    private static final int SHORTEST_MONTH = 28;
    private static final int MONTHS_OF_YEAR = 12;

    /** Nothing is expected, so nothing is ever late. */
    public static final Cadence NONE =
            new Cadence(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The last day on which a figure is fresh; empty if it stays so. */
    public Optional<LocalDate> freshUntil(LocalDate asOf) {
        Optional<Period> age = warnAfter.isPresent() ? warnAfter : every;
        return age.isPresent() ? Optional.of(after(asOf, age.get())) : Optional.empty();
    }

    /** The last day on which a figure may be used; empty if it always may. */
    public Optional<LocalDate> usableUntil(LocalDate asOf) {
        if (errorAfter.isPresent()) {
            return Optional.of(after(asOf, errorAfter.get()));
        }
        return every.isPresent()
                ? Optional.of(after(asOf, every.get()).plus(grace.orElse(Period.ZERO)))
                : Optional.empty();
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

    /**
     * The day of the figure to ask for where none came before: the last one not after a day on which a period ends.
     * Those of months that make up a year begin with it, others of months with any month; others yet end on the day.
     * Empty if no pace is given.
     */
    public Optional<LocalDate> latestBy(LocalDate day) {
        return every.filter(pace -> after(day, pace).isAfter(day)).map(pace -> {
            long months = pace.toTotalMonths();
            if (months <= 0 || pace.getDays() != 0) {
                return day;
            }
            long whole = day.plusDays(1).getMonthValue() - 1;
            long over = MONTHS_OF_YEAR % months == 0 ? whole % months : 0;
            return day.plusDays(1).withDayOfMonth(1).minusMonths(over).minusDays(1);
        });
    }

    public Freshness on(LocalDate day, LocalDate asOf) {
        if (isSurelyFresh(day.toEpochDay() - asOf.toEpochDay())) {
            return Freshness.FRESH;
        }
        if (isAfter(day, usableUntil(asOf))) {
            return Freshness.STALE;
        }
        return isAfter(day, freshUntil(asOf)) ? Freshness.DUE : Freshness.FRESH;
    }

    /** Whether some days are within each limit, however short its months are: most figures need no calendar. */
    private boolean isSurelyFresh(long days) {
        Optional<Period> due = warnAfter.isPresent() ? warnAfter : every;
        Optional<Period> stale = errorAfter.isPresent() ? errorAfter : every;
        return grace.filter(Period::isNegative).isEmpty()
                && (due.isEmpty() || days <= leastDays(due.get()))
                && (stale.isEmpty() || days <= leastDays(stale.get()));
    }

    private static long leastDays(Period time) {
        return time.isNegative() ? Long.MIN_VALUE : SHORTEST_MONTH * time.toTotalMonths() + time.getDays();
    }

    private static boolean isAfter(LocalDate day, Optional<LocalDate> last) {
        return last.isPresent() && day.isAfter(last.get());
    }

    /** A day plus some time; months after the end of a month is the end of a month, from 30 June to 30 September. */
    static LocalDate after(LocalDate day, Period time) {
        LocalDate later = day.plus(time);
        boolean monthEnd = time.getDays() == 0 && day.getDayOfMonth() == day.lengthOfMonth();
        return monthEnd ? later.withDayOfMonth(later.lengthOfMonth()) : later;
    }

    static LocalDate before(LocalDate day, Period time) {
        return after(day, time.negated());
    }
}
