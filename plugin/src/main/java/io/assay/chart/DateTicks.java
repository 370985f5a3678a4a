package io.assay.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Dates of the calendar over a range: days, Mondays, starts of months, quarters, years. */
final class DateTicks {
    private DateTicks() {}

    /** @param label {@code 2025} for a January, {@code Oct 2024} for a first tick where there is none, else {@code Apr} */
    record Tick(LocalDate date, String label) {}

    private enum Unit {
        DAY,
        MONTH,
        YEAR
    }

    /** The finest grid within the range that has no more than {@code most} ticks. */
    static List<Tick> over(LocalDate from, LocalDate to, int most, ChartWords words) {
        return grids(from)
                .map(grid -> grid.within(from, to, most))
                .filter(dates -> dates.dates.size() <= most)
                .findFirst()
                .map(dates -> labelled(dates, words))
                .orElse(List.of());
    }

    /** From the finest to the coarsest. */
    private static Stream<Grid> grids(LocalDate from) {
        LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        Stream<Grid> days = Stream.of(
                new Grid(Unit.DAY, from, date -> date.plusDays(1)),
                new Grid(Unit.DAY, from, date -> date.plusDays(2)),
                new Grid(Unit.DAY, monday, date -> date.plusWeeks(1)),
                new Grid(Unit.DAY, monday, date -> date.plusWeeks(2)));
        Stream<Grid> months = Stream.of(1, 2, 3, 6).map(n -> months(from, n));
        Stream<Grid> years = Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000).map(n -> years(from, n));
        return Stream.of(days, months, years).flatMap(grid -> grid);
    }

    private static Grid months(LocalDate from, int n) {
        LocalDate first = from.withDayOfMonth(1).withMonth(Month.JANUARY.getValue());
        while (first.isBefore(from)) {
            first = first.plusMonths(n);
        }
        return new Grid(Unit.MONTH, first, date -> date.plusMonths(n));
    }

    private static Grid years(LocalDate from, int n) {
        LocalDate first = LocalDate.of(Math.floorDiv(from.getYear(), n) * n, 1, 1);
        return new Grid(Unit.YEAR, first.isBefore(from) ? first.plusYears(n) : first, date -> date.plusYears(n));
    }

    private record Grid(Unit unit, LocalDate first, UnaryOperator<LocalDate> next) {
        /** Stops as soon as there are too many. */
        Dates within(LocalDate from, LocalDate to, int most) {
            List<LocalDate> dates = new ArrayList<>();
            for (LocalDate date = first; !date.isAfter(to) && dates.size() <= most; date = next.apply(date)) {
                dates.add(date);
            }
            return new Dates(unit, dates);
        }
    }

    private record Dates(Unit unit, List<LocalDate> dates) {}

    private static List<Tick> labelled(Dates ticks, ChartWords words) {
        // A January tells the year by itself, and so the year of the months before it.
        boolean yearsShow =
                ticks.unit == Unit.MONTH && ticks.dates.stream().anyMatch(date -> date.getMonth() == Month.JANUARY);
        List<Tick> labelled = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (LocalDate date : ticks.dates) {
            labelled.add(new Tick(date, label(ticks.unit, date, !yearsShow && date.getYear() != year, words)));
            year = date.getYear();
        }
        return labelled;
    }

    private static String label(Unit unit, LocalDate date, boolean firstOfYear, ChartWords words) {
        return switch (unit) {
            case DAY -> firstOfYear ? words.date(date) : words.dayAndMonth(date);
            case MONTH ->
                date.getMonth() == Month.JANUARY
                        ? Integer.toString(date.getYear())
                        : firstOfYear ? words.monthAndYear(date) : words.month(date);
            case YEAR -> Integer.toString(date.getYear());
        };
    }
}
