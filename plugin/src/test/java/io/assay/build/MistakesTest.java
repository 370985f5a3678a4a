package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All mistakes are told in one run, each where it stands, and the last good site stays. */
class MistakesTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void buildAGoodSite() throws Exception {
        project = Project.in(folder)
                .write("knowledge/mills.md", """
                        ---
                        title: Mills
                        framework: mills
                        ---
                        ## Upper
                        """)
                .write("knowledge/rules.md", "# Rules\n\nWritten for [mills](mills.md).\n")
                .write("snapshots/june.csv", """
                        entity,as_of,sacks_ground,customers
                        upper,2026-06-30,60,bakers
                        lower,2026-06-30,7,cousins
                        """)
                .write("frameworks/mills.yaml", """
                        criteria:
                          use:
                            metric: sacks_ground
                            bands: [poor, 10, fair, 50, good]
                            why: a stone that rests earns nothing
                          customers: {levels: [cousins, bakers]}
                        verdicts: [shut, 40%, keep]
                        """);
        assertThat(Project.problems(project.build())).isEmpty();
    }

    private void makeMistakes() {
        project.edit("frameworks/mills.yaml", "sacks_ground", "sacks_grund")
                .edit("snapshots/june.csv", "60", "sixty")
                .edit("knowledge/rules.md", "# Rules", "---\ntitle: [Rules\n---\n# Rules")
                .edit("knowledge/mills.md", "## Upper", "## Upper\n\nAs [told](tales.md).");
    }

    private static final String[] TOLD = {
        "frameworks/mills.yaml:3:13 UNKNOWN_METRIC unknown metric 'sacks_grund'; did you mean 'sacks_ground'?",
        "knowledge/mills.md:7:11 BROKEN_LINK broken link 'tales.md': there is no such file",
        "knowledge/rules.md:2:13 HEADER_UNREADABLE the page is withheld, its header can't be read: this is not valid YAML:"
                + " expected ',' or ']', but got <stream end>; a bracket or brace that was opened is not closed",
        "snapshots/june.csv:2:18 NOT_A_NUMBER 'sacks_ground' must be a number, not 'sixty';"
                + " write it as in 1100, 0.5 or 17.5%; M if the figure is missing, nothing if none is stated"
    };

    @Test
    void eachIsToldOnceAtItsPlaceAndTheLastGoodSiteStays() throws Exception {
        Map<String, String> good = project.site();
        makeMistakes();

        BuildReport report = project.build();

        assertThat(report.failed()).isTrue();
        assertThat(report.written()).isEmpty();
        assertThat(Project.problems(report)).containsExactly(TOLD);
        assertThat(project.site()).isEqualTo(good);
    }

    @Test
    void aSiteThatIsWrittenAllTheSameLeavesOutWhatMightBePrivate() throws Exception {
        makeMistakes();

        BuildReport report = project.failingOn(FailOn.NEVER).build();

        assertThat(report.failed()).isFalse();
        assertThat(Project.problems(report)).containsExactly(TOLD);
        assertThat(project.has("mills/index.html")).isTrue();
        assertThat(project.has("rules/index.html")).isFalse();
        assertThat(project.site().values()).noneMatch(text -> text.contains("Written for"));
    }

    @Test
    void aBuildCanBeAskedToFailOnWarnings() throws Exception {
        project.edit("knowledge/mills.md", "## Upper", "## Upper\n\nAs [told](tales.md).");

        assertThat(project.build().failed()).isFalse();
        assertThat(project.failingOn(FailOn.WARNING).build().failed()).isTrue();
    }

    @Test
    void theSiteSaysHowMuchAProblemMatters() throws Exception {
        project.edit("knowledge/mills.md", "## Upper", "## Upper\n\nAs [told](tales.md).")
                .write("site.yaml", "severity: {KB021: error}\n");
        assertThat(project.build().failed()).isTrue();

        project.write("site.yaml", "severity: {KB021: off}\n");
        assertThat(Project.problems(project.build())).isEmpty();
    }
}
