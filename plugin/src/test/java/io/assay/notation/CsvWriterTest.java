package io.assay.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1", "-", "=HYPERLINK(\"a\")", "-1,5"})
    void aFormulaIsPublishedAsText(String cell) {
        assertThat(CsvWriter.publish(row(cell))).isEqualTo(CsvWriter.write(row("'" + cell)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-5", "+0.25", "-12.5", "-3..-1", "0.2..0.45", ">0.3", "2026-06-30", "a=b", "−5 degrees", ""})
    void whatIsNoneStaysAsItIs(String cell) {
        assertThat(CsvWriter.publish(row(cell))).isEqualTo(CsvWriter.write(row(cell)));
    }

    @Test
    void contentIsWrittenAsItIs() {
        assertThat(CsvWriter.write(List.of(List.of("=a", "b")))).isEqualTo("=a,b\n");
    }

    private static List<List<String>> row(String cell) {
        return List.of(List.of("a", cell));
    }
}
