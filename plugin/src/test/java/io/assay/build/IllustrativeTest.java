package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invented number never passes for a finding, wherever it was said to be one and wherever it shows. */
class IllustrativeTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void write() {
        project = Project.in(folder)
                .write("site.yaml", "title: Mills\n")
                .write("entities.yaml", "upper: {name: Upper}\nlower: {name: Lower}\n")
                .write(
                        "metrics/all.yaml",
                        "sacks: {name: Sacks}\nstones: {name: Stones}\nuse: {formula: sacks / stones}\n")
                .write("snapshots/upper.csv", "entity,as_of,sacks,stones\nupper,2026-06-30,60,100\n")
                .write("snapshots/lower.csv", "entity,as_of,sacks,stones\nlower,2026-06-30,5,100\n")
                .write("frameworks/mills.yaml", """
                        criteria:
                          use: {bands: [poor, 50%, good], why: it counts}
                        verdicts: [shut, 40%, keep]
                        """)
                .write("knowledge/plain.md", "# Plain\n\nNo number.\n")
                .write("knowledge/quoted.md", "# Quoted\n\nOf [60 sacks](metric:upper/sacks).\n")
                .write("knowledge/card.md", "---\nframework: mills\n---\n# Card\n\n## Upper\n")
                .write("knowledge/matrix.md", "# Matrix\n\n<!-- matrix: mills -->\n")
                .write("knowledge/chart.md", "# Chart\n\n```chart\nmetric: use\nentities: [upper]\n```\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "entity", "file", "metric"})
    void everyPageThatShowsOneSaysSo(String where) throws Exception {
        switch (where) {
            case "site" -> project.edit("site.yaml", "title", "illustrative: true\ntitle");
            case "entity" -> project.edit("entities.yaml", "{name: Upper", "{illustrative: true, name: Upper");
            case "file" -> project.edit("snapshots/upper.csv", "entity,", "# illustrative: true\nentity,");
            default -> project.edit("metrics/all.yaml", "{name: Sacks", "{illustrative: true, name: Sacks");
        }
        assertThat(Project.problems(project.build())).isEmpty();

        for (String page : new String[] {
            "index",
            "quoted/index",
            "card/index",
            "matrix/index",
            "chart/index",
            "verdicts/index",
            "entities/upper/index",
            "frameworks/mills/index",
            "metrics/sacks/index",
            "metrics/use/index"
        }) {
            assertThat(project.page(page + ".html").texts("aside.notice"))
                    .as(page)
                    .hasSize(1);
        }
        assertThat(project.page("plain/index.html").texts("aside.notice")).isEmpty();
        assertThat(project.page("card/index.html").text("aside.verdict-card")).contains("illustrative");
        assertThat(project.page("matrix/index.html").text("figure")).contains("illustrative");
        assertThat(project.page("chart/index.html").text("figure")).contains("illustrative");
        assertThat(isIllustrative("upper")).isTrue();
    }

    @Test
    void aPageThatShowsNoneDoesNot() throws Exception {
        project.edit("snapshots/upper.csv", "entity,", "# illustrative: true\nentity,")
                .build();

        assertThat(project.page("entities/lower/index.html").texts("aside.notice"))
                .isEmpty();
        assertThat(isIllustrative("lower")).isFalse();
    }

    private boolean isIllustrative(String entity) throws Exception {
        return new ObjectMapper()
                .readTree(project.file("entities/" + entity + "/verdict.json"))
                .at("/illustrative")
                .asBoolean();
    }
}
