package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one sentence that says why a verdict is what it is. */
class ReasonsTest {
    @TempDir
    private Path folder;

    /** Pace goes from slow over fair to fast, and judged noise from loud over low to silent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25      | silent    | 200 | Keep  | Every criterion is at its best level.
            25      | silent    |  90 | Watch | Fees are too small to keep it.
            25      | silent    |  40 | Shut  | Fees are next to nothing.
            5       | loud      |  90 | Shut  | Every criterion is at its worst level.
            5..15   | loud      |  90 | Shut  | Noise is only loud; pace is slow to fair (5 to 15).
            15..60  | silent    | 200 | Keep  | Noise is silent; pace holds it back at fair to fast (15 to 60).
            5..15   | loud      | 200 | Shut  | Noise is only loud; pace is slow to fair (5 to 15).
                    | loud      |  40 | Shut  | Fees are next to nothing.
            """)
    void nameWhatBindsAndCallNothingBestThatMayBeLess(
            String pace, String noise, String fees, String verdict, String reason) throws Exception {
        Project project = Project.in(folder)
                .write("entities.yaml", "upper: {name: Upper}\n")
                .write("metrics/all.yaml", "pace: {name: Pace}\nfees: {name: Fees}\n")
                .write(
                        "snapshots/june.csv",
                        "entity,as_of,pace,noise,fees\nupper,2026-06-30," + (pace == null ? "" : pace) + "," + noise
                                + "," + fees + "\n")
                .write("frameworks/mills.yaml", """
                        criteria:
                          pace: {bands: [slow, 10, fair, 20, fast], why: tried}
                          noise: {levels: [loud, low, silent]}
                        guards:
                          - {when: fees < 100, max_verdict: watch, because: Fees are too small to keep it.}
                          - {when: fees < 50, max_verdict: shut, because: Fees are next to nothing.}
                        min_coverage: 10%
                        verdicts: [shut, 35%, watch, 60%, keep]
                        """);
        project.build();

        HtmlPage page = project.page("entities/upper/index.html");
        assertThat(page.texts("p.verdict-hero-reason")).containsExactly(reason);
        assertThat(page.texts("h2.verdict-hero-word")).containsExactly(verdict);
        assertThat(page.all("meta").filter(meta -> meta.get("name").equals("description")))
                .singleElement()
                .satisfies(meta -> assertThat(meta.get("content")).isEqualTo(verdict + ". " + reason));
    }

    /** Two that weigh and score the same, and one that weighs most of all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1 | fair | low | Pace is fair; noise holds it back at low.
            9 | 1 | fair | low | Pace decides it: fair.
            """)
    void sayThatOneDecidesOnlyWhereNoOtherCould(
            String paceWeighs, String noiseWeighs, String pace, String noise, String reason) throws Exception {
        Project project = Project.in(folder)
                .write("entities.yaml", "upper: {name: Upper}\n")
                .write("snapshots/june.csv", "entity,as_of,pace,noise\nupper,2026-06-30," + pace + "," + noise + "\n")
                .write("frameworks/mills.yaml", """
                        criteria:
                          pace: {levels: [slow, fair, fast], weight: %s}
                          noise: {levels: [loud, low, silent], weight: %s}
                        verdicts: [shut, 35%%, watch, 60%%, keep]
                        """.formatted(paceWeighs, noiseWeighs));
        project.build();
        assertThat(project.page("entities/upper/index.html").texts("p.verdict-hero-reason"))
                .containsExactly(reason);
    }
}
