package io.assay.chart;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What charts say, in the language of the site. Months are written as the words have them: the JDK's names vary by release. */
final class Words {
    private final io.assay.words.Words language;
    private final List<String> months;

    Words(io.assay.words.Words language) {
        this.language = language;
        this.months = List.of(language.say("chart.months").split(" "));
    }

    String say(String key, Object... filling) {
        return language.say(key, filling);
    }

    String count(String key, long count, Object... filling) {
        return language.count(key, count, filling);
    }

    /** {@code 30 Jun 2026}. */
    String date(LocalDate date) {
        return language.say("chart.day", "day", date.getDayOfMonth(), "month", month(date), "year", date.getYear());
    }

    String dayAndMonth(LocalDate date) {
        return language.say("chart.day-month", "day", date.getDayOfMonth(), "month", month(date));
    }

    String monthAndYear(LocalDate date) {
        return month(date) + " " + date.getYear();
    }

    String month(LocalDate date) {
        return months.get(date.getMonthValue() - 1);
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

    /** How whole shares are written on an axis: {@code 20%}. */
    AxisFormat percent() {
        return new AxisFormat("", language.say("percent", "number", ""), 2, ".", ",");
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
