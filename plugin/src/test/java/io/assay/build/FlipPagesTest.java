package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How readers are told of metrics that rules, flags and guards ask for. */
class FlipPagesTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void build() throws Exception {
        project = Project.in(folder)
                .write("metrics/m.yaml", """
                        multiple: {name: Multiple of revenue}
                        fees: {unit: USD}
                        incentives: {unit: USD}
                        fee_share: {formula: fees / (fees + incentives), display: percent}
                        """)
                .write("frameworks/coin.yaml", """
                        criteria:
                          bubble: {flags: ["multiple > 100", news], fail_at: 1}
                          moat: {levels: [none, strong]}
                        verdicts: [avoid, 40%, watch, 80%, credible]
                        guards: [{when: fee_share < 5%, max_verdict: avoid, because: Nobody pays for it.}]
                        """)
                .write("entities.yaml", "alpha: {name: Alpha}\n")
                .write("snapshots/a.csv", "entity,as_of,multiple,fees,incentives\nalpha,2026-06-30,120,90,10\n")
                .write("judgements/alpha.yaml", """
                        news: {level: no, as_of: 2026-06-30}
                        moat: {level: strong, as_of: 2026-06-30}
                        """);
        project.build();
    }

    @Test
    void aFlagIsToldByItsMetricAndAGuardsMetricByItself() {
        HtmlPage page = project.page("entities/alpha/index.html");
        assertThat(page.texts(".flips-side"))
                .containsExactly(
                        "Upward Credible 100.0 of 100 If bubble were pass: Multiple of revenue at 100 or less (−20)",
                        "Downward Avoid 50.0 of 100 Fee share below 5% (−85\u00a0percentage points). A rule decides, whatever the score"
                                + " Fees at 0.526\u00a0USD or less (−89.50\u00a0USD) Incentives above 1,710\u00a0USD (+1,700\u00a0USD)"
                                + " Avoid 0.0 of 100 If moat were none");
    }

    @Test
    void theDocumentNamesTheMetric() throws Exception {
        JsonNode flip = new ObjectMapper()
                .readTree(project.file("entities/alpha/verdict.json"))
                .at("/flips/1");
        assertThat(flip.get("criterion").isNull()).isTrue();
        assertThat(flip.at("/threshold/metric").asText()).isEqualTo("fee_share");
    }
}
