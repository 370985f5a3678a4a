package io.assay.metric;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Some days, both ends included. Ordered by last day, the longer one first. */
public record TimeSpan(LocalDate start, LocalDate end) implements Comparable<TimeSpan> {
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])))?");

    public TimeSpan {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + "/" + end);
        }
    }

    public static TimeSpan day(LocalDate day) {
        return new TimeSpan(day, day);
    }

    /** The span of some length whose last day is given: a quarter that ends on 30 June starts on 1 April. */
    public static TimeSpan ending(LocalDate end, Period length) {
        return new TimeSpan(end.plusDays(1).minus(length), end);
    }

    /** {@code 2026}, {@code 2026-Q2}, {@code 2026-06}, {@code 2026-06-30} or {@code 2026-04-01/2026-06-30}. */
    public static Optional<TimeSpan> parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return Optional.of(new TimeSpan(
                        LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1))));
            }
            Matcher calendar = CALENDAR.matcher(text);
            return Optional.of(calendar.matches() ? months(calendar) : day(LocalDate.parse(text)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static TimeSpan months(Matcher calendar) {
        int year = Integer.parseInt(calendar.group(1));
        if (calendar.group(2) != null) {
            return months(YearMonth.of(year, Integer.parseInt(calendar.group(2))), 1);
        }
        return calendar.group(3) == null
                ? months(YearMonth.of(year, 1), 12)
                : months(YearMonth.of(year, 3 * Integer.parseInt(calendar.group(3)) - 2), 3);
    }

    private static TimeSpan months(YearMonth first, int count) {
        return new TimeSpan(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** How many whole calendar months it consists of, if it does. */
    public Optional<Integer> months() {
        YearMonth first = YearMonth.from(start);
        YearMonth last = YearMonth.from(end);
        boolean whole = start.equals(first.atDay(1)) && end.equals(last.atEndOfMonth());
        return whole ? Optional.of((int) ChronoUnit.MONTHS.between(first, last) + 1) : Optional.empty();
    }

    /** The record's own, written out, as is {@link #hashCode}: until it is compiled well that one is slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSpan that && start.equals(that.start) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    @Override
    public int compareTo(TimeSpan other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }

    /** The shortest notation that {@link #parse} reads: {@code 2026-Q2}. */
    @Override
    public String toString() {
        if (start.equals(end)) {
            return start.toString();
        }
        int month = start.getMonthValue();
        return switch (months().orElse(0)) {
            case 1 -> YearMonth.from(start).toString();
            case 3 -> month % 3 == 1 ? start.getYear() + "-Q" + (month + 2) / 3 : start + "/" + end;
            case 12 -> month == 1 ? Integer.toString(start.getYear()) : start + "/" + end;
            default -> start + "/" + end;
        };
    }
}
