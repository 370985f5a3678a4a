package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTicksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    from       | to         | most | labels                                    | last
                    2024-09-30 | 2026-06-30 | 7    | Oct, 2025, Apr, Jul, Oct, 2026, Apr  | 2026-04-01
                    2024-09-30 | 2026-06-30 | 4    | 2025, Jul, 2026                           | 2026-01-01
                    2024-01-01 | 2024-01-09 | 9    | 1 Jan 2024, 2 Jan, 3 Jan, 4 Jan, 5 Jan, 6 Jan, 7 Jan, 8 Jan, 9 Jan | 2024-01-09
                    2023-12-28 | 2024-02-10 | 7    | 1 Jan 2024, 8 Jan, 15 Jan, 22 Jan, 29 Jan, 5 Feb | 2024-02-05
                    2015-03-01 | 2026-03-01 | 6    | 2016, 2018, 2020, 2022, 2024, 2026        | 2026-01-01
                    1850-01-01 | 2026-01-01 | 5    | 1850, 1900, 1950, 2000                    | 2000-01-01
                    """, useHeadersInDisplayName = true)
    void areDatesOfTheCalendar(LocalDate from, LocalDate to, int most, String labels, LocalDate last) {
        List<DateTicks.Tick> ticks = DateTicks.over(from, to, most, new ChartWords(Words.of("en")));

        assertThat(ticks.stream().map(DateTicks.Tick::label).collect(Collectors.joining(", ")))
                .isEqualTo(labels);
        assertThat(ticks.get(ticks.size() - 1).date()).isEqualTo(last);
    }
}
