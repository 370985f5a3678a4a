package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a framework, side by side until the grace of the older one ends. */
class GraceTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void write() {
        project = Project.in(folder)
                .write("README.md", "# Notes\n")
                .write("frameworks/old.yaml", """
                        id: f
                        version: 1.0.0
                        effective_from: 2026-01-01
                        criteria: {demand: {levels: [low, high]}}
                        verdicts: [avoid, 50%, credible]
                        """)
                .write("frameworks/new.yaml", """
                        id: f
                        version: 2.0.0
                        effective_from: 2026-07-01
                        grace_until: 2026-09-30
                        criteria: {demand: {levels: [low, high, higher]}}
                        verdicts: [avoid, 75%, credible]
                        """)
                .write("entities.yaml", "alpha: {name: Alpha}\n")
                .write("judgements/alpha.yaml", "demand: {level: high, as_of: 2026-01-01}\n");
    }

    private JsonNode outgoingOn(String day) throws Exception {
        assertThat(Project.problems(project.at(day, day).build())).isEmpty();
        return new ObjectMapper()
                .readTree(project.file("entities/alpha/verdict.json"))
                .get("outgoing_version");
    }

    @Test
    void bothAreShownUntilTheLastDay() throws Exception {
        JsonNode outgoing = outgoingOn("2026-09-30");
        assertThat(outgoing.get("framework_version").asText()).isEqualTo("1.0.0");
        assertThat(outgoing.get("verdict").asText()).isEqualTo("Credible");
        assertThat(outgoing.get("until").asText()).isEqualTo("2026-09-30");
        HtmlPage page = project.page("entities/alpha/index.html");
        assertThat(page.texts(".verdict-hero-word")).containsExactly("Avoid");
        assertThat(page.texts(".version-verdict")).containsExactly("Avoid 50.0 of 100", "Credible 100.0 of 100");
    }

    @Test
    void theOlderOneIsGoneOnTheDayAfter() throws Exception {
        assertThat(outgoingOn("2026-10-01").isNull()).isTrue();
        assertThat(project.page("entities/alpha/index.html").texts(".version")).isEmpty();
    }

    @Test
    void theOlderOneStandsAloneBefore() throws Exception {
        assertThat(outgoingOn("2026-06-30").isNull()).isTrue();
        assertThat(project.page("entities/alpha/index.html").texts(".verdict-hero-word"))
                .containsExactly("Credible");
    }

    @Test
    void aGraceOfNothingIsAWarning() throws Exception {
        project.write(
                "frameworks/old.yaml",
                "id: f\nversion: 1.0.0\neffective_from: 2026-01-01\n"
                        + "grace_until: 2026-03-01\ncriteria: {demand: {levels: [low, high]}}\nverdicts: [avoid, 50%, credible]\n");
        assertThat(Project.problems(project.at("2026-08-01", "2026-08-01").build()))
                .containsExactly(
                        "frameworks/old.yaml:1:1 GRACE_OF_NOTHING the 'grace_until' of 'f' shows no version beside"
                                + " this one; give this version an effective_from before that day, and keep the file of the"
                                + " version before it");
    }
}
