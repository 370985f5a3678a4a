package io.assay.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static Checked<Table> csv(String text) {
        return CsvReader.read(new SourceFile("s.csv", text));
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Scalar::text).toList())
                .toList();
    }

    @Test
    void readsRowsBelowAHeaderAndDirectivesAboveIt() {
        Checked<Table> read = csv("""
                # illustrative: true
                # source: ledger
                entity,as_of,note
                akash,2026-01-01,"a, ""b""\"

                render, 2026-02-02 ,x
                """);
        Table table = read.value();
        assertThat(read.diagnostics()).isEmpty();
        assertThat(table.directives().get("source").text()).isEqualTo("ledger");
        assertThat(table.directives().get("source").origin()).hasToString("s.csv:2:11");
        assertThat(table.header()).extracting(Scalar::text).containsExactly("entity", "as_of", "note");
        assertThat(cells(table))
                .containsExactly(List.of("akash", "2026-01-01", "a, \"b\""), List.of("render", "2026-02-02", "x"));
        assertThat(table.rows().get(1).get(1).origin()).hasToString("s.csv:6:9");
    }

    @Test
    void aShortRowIsFilledAndALongOneReported() {
        Checked<Table> read = csv("a,b\n1\n2,3,4\n");
        assertThat(cells(read.value())).containsExactly(List.of("1", ""), List.of("2", "3"));
        assertThat(read.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("s.csv:3:5");
            assertThat(problem.message()).isEqualTo("this row has 3 cells, the header has 2");
        });
    }

    @Test
    void anOpenQuoteIsReportedAtItsLine() {
        assertThat(csv("a,b\n1,\"2\n").diagnostics())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).isPresent());
    }

    @Test
    void anEmptyFileHasNoRows() {
        assertThat(csv("").value().rows()).isEmpty();
        assertThat(csv("# only: this").value().header()).isEmpty();
    }

    @Test
    void crlfCountsAsOneLineEnd() {
        Table table = csv("a,b\r\n1,2\r\n3,4\r\n").value();
        assertThat(cells(table)).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(table.rows().get(1).get(1).origin()).hasToString("s.csv:3:3");
    }
}
