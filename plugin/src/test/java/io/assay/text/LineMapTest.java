package io.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapTest {
    private static final String MIXED = "ab\ncd\r\nef\rg";

    @ParameterizedTest
    @CsvSource({"0,1:1", "1,1:2", "2,1:3", "3,2:1", "5,2:3", "7,3:1", "10,4:1", "11,4:2", "99,4:2"})
    void findsThePositionOfAnOffset(int offset, String position) {
        assertThat(new LineMap(MIXED).position(offset)).hasToString(position);
    }

    @Test
    void givesLinesWithoutTheirEnds() {
        LineMap map = new LineMap(MIXED);
        assertThat(map.lines()).isEqualTo(4);
        assertThat(map.line(1)).isEqualTo("ab");
        assertThat(map.line(2)).isEqualTo("cd");
        assertThat(map.line(3)).isEqualTo("ef");
        assertThat(map.line(4)).isEqualTo("g");
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        assertThat(new LineMap("").line(1)).isEmpty();
        assertThat(new LineMap("").position(0)).isEqualTo(SourcePosition.START);
    }
}
