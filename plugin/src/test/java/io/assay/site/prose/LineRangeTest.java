package io.assay.site.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3           | 3-3
            3-5         | 3-5
            ' 1, 3-4 6' | 1-1 3-4 6-6
            7-          | 7-2147483647
            0           |
            5-3         |
            a           |
            -2          |
            ''          |
            9999999     |
            """)
    void listsOfLines(String text, String lines) {
        assertThat(LineRange.parse(text)
                        .map(ranges -> ranges.stream()
                                .map(range -> range.first() + "-" + range.last())
                                .collect(Collectors.joining(" ")))
                        .orElse(null))
                .isEqualTo(lines);
    }
}
