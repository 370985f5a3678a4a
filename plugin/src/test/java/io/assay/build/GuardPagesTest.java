package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers are told of guards: upper is held down by one, low and worst would come out as they do without. */
class GuardPagesTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void writeMills() throws Exception {
        project = Project.in(folder)
                .write("entities.yaml", "upper: {name: Upper}\nlow: {name: Low}\n")
                .write("metrics/all.yaml", "pace: {name: Pace}\nnoise: {name: Noise}\nage: {name: An age}\n")
                .write(
                        "snapshots/june.csv",
                        "entity,as_of,pace,noise,age\nupper,2026-06-30,90,8,1\nlow,2026-06-30,10,8,1\n")
                .write("frameworks/mills.yaml", """
                        criteria:
                          pace: {bands: [slow, 50, fast], why: tried}
                        guards:
                          - {when: noise > 5, max_verdict: watch, because: Nobody sleeps.}
                          - {when: noise > 9, max_verdict: shut, because: The roof falls in.}
                        verdicts: [shut, 40%, watch, 80%, keep]
                        """);
        project.build();
    }

    @Test
    void oneThatHoldsAVerdictDownSaysWhereToAndWhy() throws Exception {
        assertThat(project.page("entities/upper/index.html").texts("p.criterion-guard"))
                .containsExactly("A limit applies, since Noise >\u00a05: the verdict is watch at most. Nobody sleeps.");
    }

    @Test
    void oneThatChangesNothingIsNotTold() throws Exception {
        assertThat(project.page("entities/low/index.html").texts("p.criterion-guard"))
                .isEmpty();
    }

    @Test
    void theFrameworkTellsAll() throws Exception {
        assertThat(project.page("frameworks/mills/index.html").texts("li"))
                .contains(
                        "Where Noise >\u00a05, the verdict is watch at most. Nobody sleeps.",
                        "Where Noise >\u00a09, the verdict is shut. The roof falls in.");
    }

    @Test
    void theMetricThatItAsksForSaysWhatForAndStandsAmongThoseThatDecide() throws Exception {
        assertThat(project.page("metrics/noise/index.html").links("dl.facts"))
                .contains("../../frameworks/mills/index.html");
        assertThat(project.page("metrics/noise/index.html").texts("dd"))
                .contains(
                        "Where Noise >\u00a05, the verdict is watch at most. Nobody sleeps.",
                        "Where Noise >\u00a09, the verdict is shut. The roof falls in.");
        assertThat(project.page("metrics/pace/index.html").texts("dt")).doesNotContain("Rule");
        assertThat(project.page("metrics/index.html").texts("a.page-list-title"))
                .containsExactly("Noise", "Pace", "An age");
    }
}
