package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value that misses a cut by less than is usually shown never looks as if it had reached it. */
class NearCutTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void build() throws Exception {
        project = Project.in(folder)
                .write("metrics/m.yaml", "share: {name: Share, display: percent}\n")
                .write("frameworks/coin.yaml", """
                        criteria: {share: {bands: [fair, 50%, strong]}, moat: {levels: [none, deep]}}
                        verdicts: [avoid, 50%, credible]
                        """)
                .write("entities.yaml", "alpha: {name: Alpha}\n")
                .write("snapshots/a.csv", "entity,as_of,share,moat\nalpha,2026-06-30,0.4996,deep\n");
        project.build();
    }

    @Test
    void theEntitysPageShowsTheDigitThatDecides() {
        HtmlPage page = project.page("entities/alpha/index.html");
        assertThat(page.text("main"))
                .contains("fair (49.96%)", "strong from 50% (+0.04\u00a0percentage points)")
                .doesNotContain("fair (50%)");
    }

    @Test
    void soDoesTheReasonForPrograms() throws Exception {
        assertThat(new ObjectMapper()
                        .readTree(project.file("entities/alpha/verdict.json"))
                        .get("reason")
                        .asText())
                .contains("49.96%");
    }
}
