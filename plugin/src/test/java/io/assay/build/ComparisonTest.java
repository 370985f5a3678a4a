package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.site.verdict.VerdictComparison;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which verdicts a change of the content moves, told for a pull request. */
class ComparisonTest {
    @TempDir
    private Path folder;

    private Project project;
    private BuildReport before;

    @BeforeEach
    void assess() throws Exception {
        project = Project.in(folder).write("snapshots/june.csv", """
                        entity,as_of,issued,use,mood,by
                        upper,2026-06-30,2026-07-01,60%,glad,ana
                        lower,2026-06-30,2026-07-01,30%,sad,ana
                        """).write("frameworks/mills.yaml", """
                        criteria:
                          use: {bands: [poor, 50%, good], why: it counts, weight: 2}
                          mood: {levels: [sad, glad], weight: 1, why: it counts as well}
                        verdicts: [shut, 30%, mend, 60%, keep]
                        """);
        before = project.check();
    }

    private VerdictComparison comparison() throws Exception {
        return VerdictComparison.of(before.verdicts(), project.check().verdicts());
    }

    @Test
    void nothingMovesWithoutAChange() throws Exception {
        assertThat(comparison().markdown()).isEqualTo("### No verdict moves.\n");
    }

    @Test
    void aVerdictThatMovesIsToldWithItsReasons() throws Exception {
        project.edit("snapshots/june.csv", "60%,glad", "40%,glad").edit("snapshots/june.csv", "30%,sad", "35%,sad");

        assertThat(comparison().markdown()).isEqualTo("""
                ### 1 verdict moves.

                | | before | now | what changed |
                | --- | --- | --- | --- |
                | **Upper, Mills** | Keep (100.0 of 100) | Mend (33.3 of 100) | Use good (60%) → poor (40%) |

                The verdict stays, its basis changes:

                | | before | now | what changed |
                | --- | --- | --- | --- |
                | Lower, Mills | Shut (0.0 of 100) | Shut (0.0 of 100) | Use poor (30%) → poor (35%) |
                """);
    }

    @Test
    void entitiesAndCriteriaComeAndGo() throws Exception {
        project.edit("snapshots/june.csv", "lower,", "under,").edit("frameworks/mills.yaml", "  mood:", "  # mood:");

        assertThat(comparison().markdown())
                .contains(
                        "### 2 verdicts move.",
                        "| **Under, Mills** | – | Shut (0.0 of 100) |  |",
                        "| **Lower, Mills** | Shut (0.0 of 100) | – |  |",
                        "| Upper, Mills | Keep (100.0 of 100) | Keep (100.0 of 100) | Mood is gone |");
    }
}
