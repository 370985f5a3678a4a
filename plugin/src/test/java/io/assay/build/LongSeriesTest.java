package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years of days do not all stand on a page: the latest do, and the CSV beside it has all. */
class LongSeriesTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_000;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void build() throws Exception {
        StringBuilder rows = new StringBuilder("entity,as_of,price\n");
        for (int day = 0; day < DAYS; day++) {
            rows.append("alpha,")
                    .append(FIRST.plusDays(day))
                    .append(',')
                    .append(day + 1)
                    .append('\n');
        }
        rows.append("beta,2023-01-01,7\n");
        project = Project.in(folder)
                .write("entities.yaml", "alpha: {name: Alpha}\nbeta: {name: Beta}\n")
                .write("metrics/m.yaml", "price: {name: Price}\n")
                .write("frameworks/f.yaml", "criteria: {price: {bands: [low, 100, high]}}\nverdicts: [no, 50%, yes]\n")
                .write("snapshots/a.csv", rows.toString());
        project.build();
    }

    @Test
    void aChartsTableShowsTheLatestAndSaysHowManyThereAre() throws Exception {
        HtmlPage page = project.page("entities/alpha/index.html");
        assertThat(page.text("main")).contains("The latest 400 of 1,000 rows; the CSV holds all.");
        assertThat(page.texts("tr"))
                .contains("26 Sep 2025 1k high 26 Sep 2025")
                .noneMatch(row -> row.startsWith("1 Jan 2023"));
        assertThat(project.file("entities/alpha/a-chart-price.csv")).contains("2023-01-01,1,");
    }

    @Test
    void aMetricsPageShowsTheLatestOfEachEntity() {
        HtmlPage page = project.page("metrics/price/index.html");
        assertThat(page.text(".history"))
                .startsWith("1,001 values, as issued The latest 301 of 1,001 values; the CSV holds all.");
        assertThat(page.ids()).containsAll(List.of("a-value-alpha", "a-value-beta"));
    }
}
