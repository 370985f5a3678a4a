package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {
    @ParameterizedTest
    @CsvSource({"1, 3", "2, 0 6", "3, 0 3 6", "4, 0 2 4 6", "5, 0 1 3 5 6", "6, 0 1 2 4 5 6", "7, 0 1 2 3 4 5 6"})
    void coloursRunSymmetricallyFromWorstToBest(int levels, String steps) {
        assertThat(IntStream.range(0, levels)
                        .mapToObj(rank -> new Band("x", Optional.empty(), Optional.empty(), rank, levels))
                        .map(band -> band.cssClass().replace("c-band-", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({"0, to 10%", "1, 10% to 20%", "3, from 50%"})
    void tellsItsValues(int rank, String extent) {
        assertThat(Examples.BANDS.get(rank).extent(AxisFormat.PERCENT, new ChartWords(Words.of("en"))))
                .isEqualTo(extent);
    }
}
