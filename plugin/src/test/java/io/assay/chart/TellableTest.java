package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Rational;
import io.assay.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellableTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void namesTheRowsThatALineRunsThrough() {
        List<Datum> points = days(0, 1, 2, 4, 5);
        points.add(3, Datum.missing(START.plusDays(3)));

        assertThat(Tellable.rows(points, dates(points)).attributes()).isEqualTo(" data-rows=\"0-2 4-5\"");
    }

    @Test
    void namesTheRowsOfALineWithFewerDaysThanTheTable() {
        List<Datum> points = days(1, 2, 4);

        assertThat(Tellable.column(3, points, dates(days(0, 1, 2, 3, 4))).attributes())
                .isEqualTo(" data-rows=\"1-2 4-4\" data-column=\"3\"");
    }

    @Test
    void saysNothingOfPointsThatStandAlone() {
        assertThat(Tellable.rows(days(2), dates(days(2)))).isEqualTo(Tellable.NOTHING);
    }

    /** The theme's script takes the one for the other. */
    @Test
    void aDenseLineHasAVertexForEachRow() {
        ChartRenderer renderer = new ChartRenderer(Words.of("en"));
        Examples.all().forEach((name, spec) -> {
            Chart chart = renderer.render(spec, "a");
            Stream.concat(Stream.of(chart.wide()), chart.narrow().stream())
                    .forEach(svg -> Pattern.compile(
                                    "<path class=\"([^\"]*)\" d=\"([^\"]*)\"[^>]* data-rows=\"([^\"]*)\"")
                            .matcher(svg)
                            .results()
                            .forEach(line -> {
                                long vertices = Pattern.compile("-?[\\d.]+,")
                                        .matcher(line.group(2))
                                        .results()
                                        .count();
                                long ends = 2
                                        * line.group(2)
                                                .chars()
                                                .filter(c -> c == 'Z')
                                                .count();
                                assertThat(vertices - ends)
                                        .as(name + ": " + line.group(1))
                                        .isEqualTo(rows(line.group(3)));
                            }));
        });
    }

    private static long rows(String ranges) {
        return Stream.of(ranges.split(" "))
                .map(range -> range.split("-"))
                .mapToLong(ends -> Long.parseLong(ends[1]) - Long.parseLong(ends[0]) + 1)
                .sum();
    }

    private static List<Datum> days(int... days) {
        return new ArrayList<>(IntStream.of(days)
                .mapToObj(day -> Datum.of(START.plusDays(day), Rational.of(day), day + " bags"))
                .toList());
    }

    private static List<LocalDate> dates(List<Datum> points) {
        return Timeline.dates(Stream.of(points));
    }
}
