package io.assay.site.wording;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time in words. */
public final class Durations {
    private Durations() {}

    /** {@code P3M} is "3 months". */
    public static String words(Period period) {
        List<String> parts = new ArrayList<>();
        add(period.getYears(), "year", parts);
        add(period.getMonths(), "month", parts);
        add(period.getDays(), "day", parts);
        return parts.isEmpty() ? "0 days" : Wording.list(parts);
    }

    private static void add(int number, String unit, List<String> parts) {
        if (number != 0) {
            parts.add(Wording.count(number, unit, unit + "s"));
        }
    }
}
