package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.words.Words;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void aLineHasAColumnForEachVintageAndNoneThatIsEmpty() {
        assertThat(csv("line-restated")).isEqualTo("""
                Date,GPU utilization,Level,Note,"GPU utilization, as first issued"
                2024-09-30,0.24,,,
                2024-12-31,0.22,,,
                2025-03-31,0.27,,,
                2025-06-30,0.25,,,0.25
                2025-09-30,0.26,,,0.29
                2025-12-31,0.21,,,0.28
                2026-03-31,0.19,,,0.26
                2026-06-30,0.175,fair,provisional,0.25
                """);
    }

    @Test
    void barsNameWhoHasNoValue() {
        assertThat(csv("bars")).isEqualTo("""
                Entity,GPU utilization,Level,Note,As of
                Akash,0.5,strong,,2026-06-30
                io.net,0.31,,stale,2025-12-31
                Render,0.175,fair,,2026-06-30
                Bittensor,0.08,,estimated,2026-06-30
                Aethir,,,,2026-06-30
                Gensyn,,,,
                """);
    }

    @Test
    void severalEntitiesHaveAColumnEach() {
        DataTable table = table("lines");

        assertThat(table.columns()).containsExactly("Date", "Akash", "Render", "io.net");
        assertThat(table.rows()).hasSize(8);
        assertThat(table.rows().get(7).stream().map(DataTable.Cell::shown))
                .containsExactly("30 Jun 2026", "50%", "17.5%", "");
    }

    @Test
    void boundsAreWrittenAsInASnapshot() {
        assertThat(csv("line-intervals")).contains("2025-03-31,0.2..0.45\n", "2025-06-30,>0.3\n");
    }

    @Test
    void aGapIsShownInWordsAndEmptyInTheFile() {
        assertThat(table("line-missing").rows().get(0).get(1)).isEqualTo(new DataTable.Cell("no value", ""));
    }

    private static String csv(String example) {
        return table(example).csv();
    }

    private static DataTable table(String example) {
        return new ChartRenderer(Words.of("en"))
                .render(Examples.all().get(example), "a")
                .table();
    }
}
