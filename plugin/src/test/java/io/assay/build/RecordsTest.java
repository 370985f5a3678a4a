package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.assay.output.NewFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts are recorded, the content is edited, and the build says what no longer agrees with what was published. */
class RecordsTest {
    private static final String FIRST = "assessments/akash.compute.2026-08-02.json";

    private final Project project;

    RecordsTest(@TempDir Path folder) {
        project = Project.in(folder);
    }

    @BeforeEach
    void publish() throws Exception {
        project.write("frameworks/compute.yaml", """
                        version: 1.0.0
                        metrics:
                          utilization: gpu_active / gpu_registered
                        criteria:
                          utilization: {weight: 30, bands: [poor, 10%, fair, 20%, good, 50%, strong], why: tried}
                          demand: {weight: 70, levels: [subsidised, mixed, mostly-organic, enterprise], why: asked}
                        verdicts: [avoid, 35%, watch, 60%, credible]
                        """)
                .write("snapshots/2026-q2.csv", """
                        entity,as_of,issued,gpu_active,gpu_registered
                        akash,2026-06-30,2026-07-03,550,1100
                        """)
                .write("judgements/akash.yaml", """
                        demand:
                          - {level: mixed, as_of: 2026-06-30, by: analyst, because: half of the leases are subsidised}
                        """);
        record();
    }

    /** As the goal does it. */
    private List<String> record() throws Exception {
        BuildReport report = project.check();
        assertThat(report.failed()).isFalse();
        NewFiles.write(project.content(), report.records());
        return report.records().keySet().stream().sorted().toList();
    }

    private List<String> problems() throws Exception {
        return Project.problems(project.build());
    }

    @Test
    void aRecordSaysWhatWasPublishedAndWhatItRestsOn() throws IOException {
        JsonNode record =
                new ObjectMapper().readTree(project.content().resolve(FIRST).toFile());

        assertThat(record.at("/format").asInt()).isEqualTo(1);
        assertThat(record.at("/$schema").asText()).isEqualTo("../schema/verdict.schema.json");
        assertThat(record.at("/verdict").asText()).isEqualTo("Watch");
        assertThat(record.at("/known_at").asText()).isEqualTo("2026-08-02");
        assertThat(record.at("/framework_version").asText()).isEqualTo("1.0.0");
        assertThat(record.at("/framework_hash").asText()).hasSize(64);
        assertThat(record.at("/data_hash").asText()).hasSize(64);
        assertThat(record.at("/premises").findValuesAsText("says"))
                .containsExactly("550", "1100", "mixed", "ratio; formula gpu_active/gpu_registered");
        assertThat(record.at("/premises/0/file").asText()).isEqualTo("snapshots/2026-q2.csv");
        assertThat(record.at("/premises/0/line").asInt()).isEqualTo(2);
    }

    @Test
    void nothingIsRecordedTwice() throws Exception {
        assertThat(record()).isEmpty();
        project.at("2026-08-09", "2026-08-09");
        assertThat(record()).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void aNewFigureMakesANewRecordAndContradictsNone() throws Exception {
        project.edit("snapshots/2026-q2.csv", "1100\n", "1100\nakash,2026-09-30,2026-10-12,150,1200\n")
                .at("2026-10-20", "2026-10-20");

        assertThat(record()).containsExactly("assessments/akash.compute.2026-10-20.json");
        assertThat(problems()).isEmpty();
        assertThat(project.has(FIRST)).as("the record is published").isTrue();
    }

    @Test
    void moreOfTheSameDayIsRecordedBesideWhatWasRecordedFirst() throws Exception {
        project.edit("snapshots/2026-q2.csv", "1100\n", "1100\nakash,2026-07-31,2026-08-02,50,1200\n");

        assertThat(problems()).singleElement().asString().contains("PAST_VERDICT_DIFFERS");
        assertThat(record()).containsExactly("assessments/akash.compute.2026-08-02.2.json");
        assertThat(problems()).isEmpty();
        assertThat(record()).isEmpty();
    }

    /** A walk: edited in place, told; restated as it should be, not told. */
    @Test
    void aFigureEditedInPlaceIsAskedAboutUntilItIsRestated() throws Exception {
        project.edit("snapshots/2026-q2.csv", "550", "560");
        assertThat(problems())
                .containsExactly("snapshots/2026-q2.csv:2:29 EDITED_IN_PLACE 'akash/gpu_active' of 2026-06-30"
                        + " (issued 2026-07-03) was published as 550 on 2026-08-02, and says 560 now; a slip, or a restatement?"
                        + " Put 550 back, and add a row with its own 'issued' and the 'revision': restated or redefined"
                        + " if the source changed it, corrected if we had it wrong");

        project.edit("snapshots/2026-q2.csv", "560", "50");
        assertThat(problems())
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("assessments/akash.compute.2026-08-02.json:15:14 PAST_VERDICT_DIFFERS 'akash' was published"
                        + " as watch on 2026-08-02, and the content of today makes it avoid for that day:"
                        + " 'akash/gpu_active' of 2026-06-30 (issued 2026-07-03) was 550 and is 50"
                        + " (snapshots/2026-q2.csv:2); mend first the rows that are told to be edited or gone; if it differs then, record a change with a date of its"
                        + " own, or stand by this one in 'assessments/accepted.yaml' with now: \"avoid\"; readers are"
                        + " told of the difference");

        project.edit("snapshots/2026-q2.csv", ",50,", ",550,")
                .write("snapshots/corrections.csv", """
                        entity,metric,as_of,issued,value,revision
                        akash,gpu_active,2026-06-30,2026-08-20,50,corrected
                        """)
                .at("2026-09-01", "2026-09-01");
        assertThat(problems()).isEmpty();
        assertThat(record()).containsExactly("assessments/akash.compute.2026-09-01.json");
        assertThat(problems()).isEmpty();
    }

    @Test
    void readersAreToldWhereAPublishedVerdictWouldBeAnother() throws Exception {
        assertThat(problems()).isEmpty();
        HtmlPage before = project.page("entities/akash/index.html");
        assertThat(before.text("p.record-kept")).isEqualTo("On record as published (JSON): 2 Aug 2026: watch.");
        assertThat(before.texts("p.record-differs")).isEmpty();

        project.edit("snapshots/2026-q2.csv", "550", "50");
        problems();

        HtmlPage after = project.page("entities/akash/index.html");
        assertThat(after.text("p.record-differs"))
                .isEqualTo("Published as watch on 2 Aug 2026; today’s data of that day would say avoid: Gpu active of"
                        + " 30 Jun 2026 was 550 then and is 50 now. As published, as JSON");
        assertThat(after.links("p.record-differs")).containsExactly("../../" + FIRST);
    }
}
