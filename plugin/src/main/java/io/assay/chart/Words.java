package io.assay.chart;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.time.LocalDate;
import java.util.List;

/** Dates and lists as they are read, the same on every machine: the JDK's own names of months vary by release. */
final class Words {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Words() {}

    /** {@code 30 Jun 2026}. */
    static String date(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    static String monthAndYear(LocalDate date) {
        return month(date) + " " + date.getYear();
    }

    static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    /** {@code a, b and c}. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** {@code provisional, disputed}; empty if there are none. */
    static String marks(Datum datum) {
        return String.join(", ", datum.marks().stream().map(Mark::words).toList());
    }

    /** A share in points of a hundred: {@code 12.5}. */
    static String points(Rational share) {
        return share.times(Rational.of(100)).round(1).stripTrailingZeros().toPlainString();
    }

    /** {@code 12.5}, {@code 0 to 25}. */
    static String points(Interval shares) {
        String low = points(shares.low().orElseThrow());
        String high = points(shares.high().orElseThrow());
        return low.equals(high) ? low : low + " to " + high;
    }
}
