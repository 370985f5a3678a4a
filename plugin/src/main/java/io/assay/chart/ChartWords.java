package io.assay.chart;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What charts say, in the language of the site. */
final class ChartWords {
    private final Words language;

    ChartWords(Words language) {
        this.language = language;
    }

    String say(String key, Object... filling) {
        return language.say(key, filling);
    }

    String count(String key, long count, Object... filling) {
        return language.count(key, count, filling);
    }

    /** {@code 30 Jun 2026}. */
    String date(LocalDate date) {
        return language.date(date);
    }

    String dayAndMonth(LocalDate date) {
        return language.say("date.day-month", "day", date.getDayOfMonth(), "month", month(date));
    }

    String monthAndYear(LocalDate date) {
        return month(date) + " " + date.getYear();
    }

    /** {@code December 2025}, as periods are told. */
    String monthInFull(LocalDate date) {
        return language.month(date);
    }

    String month(LocalDate date) {
        return language.shortMonth(date);
    }

    /** {@code a, b and c}. */
    String list(List<String> items) {
        return language.list(items);
    }

    /** {@code a, b or c}. */
    String choice(List<String> items) {
        return language.choice(items);
    }

    String mark(Mark mark) {
        return language.say(
                switch (mark) {
                    case PROVISIONAL -> "status.provisional";
                    case ESTIMATED -> "status.estimated";
                    case STALE -> "freshness.stale";
                    case DISPUTED -> "status.disputed";
                    case BREAK -> "chart.mark-break";
                });
    }

    /** {@code provisional, disputed}; empty if there are none. */
    String marks(Datum datum) {
        return String.join(", ", datum.marks().stream().map(this::mark).toList());
    }

    /** With the marks of the language: {@code 12,000.5}. */
    String decimal(BigDecimal number) {
        return language.decimal(number);
    }

    /** {@code 4.6×10⁻⁹}. */
    String scientific(BigDecimal number) {
        return language.scientific(number);
    }

    String negative(String number) {
        return Words.negative(number);
    }

    /** A share in points of a hundred: {@code 12.5}. */
    String points(Rational share) {
        BigDecimal points = share.times(Rational.of(100)).round(1).stripTrailingZeros();
        return language.decimal(points);
    }

    /** {@code 12.5}, {@code 0 to 25}. */
    String points(Interval shares) {
        String low = points(shares.low().orElseThrow());
        String high = points(shares.high().orElseThrow());
        return low.equals(high) ? low : language.say("chart.range", "low", low, "high", high);
    }
}
