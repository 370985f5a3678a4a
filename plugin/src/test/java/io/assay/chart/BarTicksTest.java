package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BarTicksTest {
    private static final List<Datum> QUARTERS = List.of(
            sum("2024-09-30", "Q3 2024"),
            sum("2024-12-31", "Q4 2024"),
            sum("2025-03-31", "Q1 2025"),
            sum("2025-06-30", "Q2 2025"),
            sum("2025-09-30", "Q3 2025"));

    @Test
    void sumsAreToldByTheirPeriods() {
        assertThat(labels(QUARTERS, 500)).isEqualTo("Q3 2024, Q4 2024, Q1 2025, Q2 2025, Q3 2025");
        assertThat(labels(QUARTERS, 200)).isEqualTo("Q3 2024, Q1 2025, Q3 2025");
        assertThat(labels(QUARTERS, 60)).isEqualTo("Q3 2025");
    }

    @Test
    void whatIsSoOnADayIsToldByItsMonthOrWhereAMonthHasSeveralByTheDay() {
        assertThat(labels(onDays("2025-09-30", "2025-12-31"), 500)).isEqualTo("Sep 2025, Dec 2025");
        assertThat(labels(onDays("2025-12-30", "2025-12-31"), 500)).isEqualTo("30 Dec 2025, 31 Dec 2025");
    }

    @Test
    void aMonthIsToldShort() {
        List<Datum> months = List.of(sum("2025-01-31", "January 2025"), sum("2025-02-28", "February 2025"));
        assertThat(labels(months, 500)).isEqualTo("Jan 2025, Feb 2025");
    }

    @Test
    void aLabelStandsBelowItsBar() {
        for (BarTicks.Tick tick : ticks(QUARTERS, 500)) {
            assertThat(tick.middle()).isEqualTo(tick.x());
        }
    }

    private static String labels(List<Datum> bars, int width) {
        return ticks(bars, width).stream().map(BarTicks.Tick::label).collect(Collectors.joining(", "));
    }

    private static List<BarTicks.Tick> ticks(List<Datum> bars, int width) {
        PlotArea plot = new PlotArea(40, 0, width, 100, Domain.ofDates(bars), new Range(0, 1));
        return BarTicks.under(bars, plot, 0, width + 80, Examples.ENGLISH);
    }

    private static List<Datum> onDays(String... days) {
        return Stream.of(days).map(BarTicksTest::on).toList();
    }

    private static Datum sum(String lastDay, String period) {
        return on(lastDay).during(period);
    }

    private static Datum on(String day) {
        return Datum.of(LocalDate.parse(day), Rational.ONE, "1");
    }
}
