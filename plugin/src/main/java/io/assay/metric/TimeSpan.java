package io.assay.metric;

import java.time.LocalDate;

/** Some days, both ends included. */
public record TimeSpan(LocalDate start, LocalDate end) {
    public TimeSpan {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + "/" + end);
        }
    }

    public static TimeSpan day(LocalDate day) {
        return new TimeSpan(day, day);
    }
}
