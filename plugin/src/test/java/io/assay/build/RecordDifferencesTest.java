package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Diagnostic;
import io.assay.output.NewFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may differ between what was published and what comes out today: an edit, and the reasons that are then told. */
class RecordDifferencesTest {
    private static final String RECORD = "assessments/akash.compute.2026-08-02.json";

    private final Project project;

    RecordDifferencesTest(@TempDir Path folder) {
        project = Project.in(folder);
    }

    @BeforeEach
    void publish() throws Exception {
        project.write("entities.yaml", "akash: {kind: compute}\n")
                .write("metrics/gpu.yaml", """
                        gpu_active: {unit: gpu}
                        gpu_registered: {unit: gpu}
                        utilization: {formula: gpu_active / gpu_registered}
                        """)
                .write("frameworks/compute.yaml", """
                        version: 1.0.0
                        criteria:
                          utilization: {weight: 30, bands: [poor, 10%, fair, 20%, good, 50%, strong], why: tried}
                          demand: {weight: 25, levels: [subsidised, mixed, enterprise], why: asked}
                          moat: {weight: 25, levels: [none, weak, unique], why: asked}
                        verdicts: [avoid, 35%, watch, 60%, credible]
                        """)
                .write("snapshots/2026-q2.csv", """
                        entity,as_of,issued,gpu_active,gpu_registered
                        akash,2026-06-30,2026-07-03,550,1100
                        """)
                .write("judgements/akash.yaml", """
                        demand:
                          - {level: subsidised, as_of: 2026-06-30, by: ann, because: leases are paid for by grants}
                        exempt: {moat: {reason: sells no compute, by: ann}}
                        """);
        NewFiles.write(project.content(), project.check().records());
    }

    private List<Diagnostic> problems() throws Exception {
        return project.check().diagnostics().list();
    }

    /** The reasons, where the verdict comes out differently. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            snapshots/2026-q2.csv   | 550,1100         | 50,1100          | avoid    | 'akash/gpu_active' of 2026-06-30 (issued 2026-07-03) was 550 and is 50 (snapshots/2026-q2.csv:2)
            snapshots/2026-q2.csv   | 550,1100         | M,1100           | unsettled: avoid to watch | 'akash/gpu_active' of 2026-06-30 (issued 2026-07-03) was 550 and is missing (snapshots/2026-q2.csv:2)
            snapshots/2026-q2.csv   | 2026-07-03,      | 2026-08-03,      | unsettled: avoid to watch | 'akash/gpu_active' of 2026-06-30 (issued 2026-07-03) was 550 and is gone (snapshots/2026-q2.csv:2); 'akash/gpu_registered' of 2026-06-30 (issued 2026-07-03) was 1100 and is gone (snapshots/2026-q2.csv:2)
            snapshots/2026-q2.csv   | 550,1100         | `550,1100\nakash,2026-07-31,2026-08-02,50,1100` | avoid | 'akash/gpu_active' of 2026-07-31 (issued 2026-08-02) was not known and is 50 (snapshots/2026-q2.csv:3); 'akash/gpu_registered' of 2026-07-31 (issued 2026-08-02) was not known and is 1100 (snapshots/2026-q2.csv:3)
            judgements/akash.yaml   | level: subsidised | level: enterprise | credible | the judgement of 'akash/demand' of 2026-06-30 (made known 2026-06-30) by ann was subsidised and is enterprise (judgements/akash.yaml:2)
            judgements/akash.yaml   | `\nexempt`       | `\n  - {level: enterprise, as_of: 2026-07-31, by: ann, because: b}\nexempt` | credible | the judgement of 'akash/demand' of 2026-07-31 (made known 2026-07-31) by ann was not known and is enterprise (judgements/akash.yaml:3)
            judgements/akash.yaml   | by: ann}}        | by: ann, expires: 2026-07-31}} | unsettled: watch to credible | the exemption of 'akash/moat' was exempt and is exempt until 2026-07-31 (judgements/akash.yaml:3)
            metrics/gpu.yaml        | gpu_active /     | gpu_active / 10 / | avoid   | the definition of 'utilization' was ratio; formula gpu_active/gpu_registered and is ratio; formula gpu_active/10/gpu_registered (metrics/gpu.yaml:3)
            frameworks/compute.yaml | weight: 30       | weight: 10       | avoid    | the framework 'compute' was edited without a new version (frameworks/compute.yaml)
            frameworks/compute.yaml | 1.0.0            | 1.1.0            |          |
            frameworks/compute.yaml | watch, 60%       | watch, 54%       | credible | the framework 'compute' was edited without a new version (frameworks/compute.yaml)
            entities.yaml           | kind: compute    | kind: benchmark  | nothing at all | the entity or the framework is gone
            """)
    void aVerdictThatWouldBeAnotherSaysWhy(String file, String words, String others, String verdict, String why)
            throws Exception {
        project.edit(file, words.replace("\\n", "\n"), others.replace("\\n", "\n"));

        List<Diagnostic> told = problems().stream()
                .filter(problem -> problem.code().name().equals("PAST_VERDICT_DIFFERS"))
                .toList();

        if (verdict == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).singleElement().satisfies(problem -> {
                assertThat(problem.place().path()).isEqualTo(RECORD);
                assertThat(problem.place().excerpt()).contains("\"verdict\": \"Watch\"");
                assertThat(problem.message())
                        .isEqualTo("'akash' was published as watch on 2026-08-02, and the content of today makes it "
                                + verdict + " for that day: " + why);
            });
        }
    }

    /** What is asked about, whatever the verdict. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            snapshots/2026-q2.csv   | 550,1100         | 560,1100           | snapshots/2026-q2.csv:2:29 EDITED_IN_PLACE 'akash/gpu_active' of 2026-06-30 (issued 2026-07-03) was published as 550 on 2026-08-02, and says 560 now
            snapshots/2026-q2.csv   | 550,1100         | 550,1100.0         |
            snapshots/2026-q2.csv   | `akash,2026-06-30,2026-07-03,550,1100` | `akash,2026-06-30,2026-07-04,550,1100` | assessments/akash.compute.2026-08-02.json PUBLISHED_ROW_REMOVED 'akash/gpu_active' of 2026-06-30 (issued 2026-07-03) was published as 550 on 2026-08-02 and is gone from snapshots/2026-q2.csv:2, and so is another figure or judgement of that file
            judgements/akash.yaml   | level: subsidised | level: mixed      | judgements/akash.yaml:2:5 EDITED_IN_PLACE the judgement of 'akash/demand' of 2026-06-30 (made known 2026-06-30) by ann was published as subsidised on 2026-08-02, and says mixed now
            judgements/akash.yaml   | leases are       | some leases are    |
            judgements/akash.yaml   | by: ann}}        | by: ann, expires: 2026-12-31}} |
            frameworks/compute.yaml | weight: 30       | weight: 29         | frameworks/compute.yaml:1:1 FRAMEWORK_EDITED the rules of 'compute' 1.0.0 are not those by which verdicts were published on 2026-08-02
            frameworks/compute.yaml | why: tried       | why: it was tried  |
            metrics/gpu.yaml        | gpu_active: {    | gpu_active: {name: GPUs earning fees, |
            """)
    void anEditInPlaceIsAskedAbout(String file, String words, String others, String told) throws Exception {
        project.edit(file, words, others);

        List<String> asked = problems().stream()
                .filter(problem -> !problem.code().name().equals("PAST_VERDICT_DIFFERS"))
                .map(problem -> problem.place() + " " + problem.code() + " " + problem.message())
                .map(line -> line.replaceFirst("(?<=json):\\d+:\\d+", ""))
                .toList();

        if (told == null) {
            assertThat(asked).isEmpty();
        } else {
            assertThat(asked).first().isEqualTo(told);
        }
    }

    @Test
    void anEditIsAskedAboutOnceForAllRecordsThatHoldIt() throws Exception {
        project.edit("snapshots/2026-q2.csv", "1100\n", "1100\nakash,2026-08-31,2026-09-02,500,1100\n")
                .at("2026-09-05", "2026-09-05");
        NewFiles.write(project.content(), project.check().records());
        project.edit("judgements/akash.yaml", "level: subsidised", "level: mixed");

        assertThat(problems().stream().map(Diagnostic::code).map(Enum::name)).containsOnlyOnce("EDITED_IN_PLACE");
    }

    /** An edit that makes the verdict avoid, and what somebody says to it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            gpu_active / | gpu_active / 10 / | akash.compute.2026-08-02: {now: avoid, reason: "it was a tenth", by: ann, date: 2026-08-02} |
            gpu_active / | gpu_active / 10 / | akash.compute.2026-08-02: {now: Avoid, reason: "it was a tenth", by: ann, date: 2026-08-02} |
            gpu_active / | gpu_active / 10 / | akash.compute.2026-08-02: {now: credible, reason: "it was a tenth", by: ann, date: 2026-08-02} | PAST_VERDICT_DIFFERS
            gpu_active / | gpu_active / 10 / | akash.compute.2026-08-02: {now: avoid, reason: "it was a tenth", date: 2026-08-02} | MISSING_KEY PAST_VERDICT_DIFFERS
            gpu_active / | gpu_active / 10 / | akash.compute.2026-08-03: {now: avoid, reason: "it was a tenth", by: ann, date: 2026-08-02} | UNKNOWN_RECORD PAST_VERDICT_DIFFERS
            gpu_active / | gpu_active / | akash.compute.2026-08-02: {now: avoid, reason: "it was a tenth", by: ann, date: 2026-08-02} | NOTHING_TO_ACCEPT
            """)
    void aDifferenceThatSomebodyStandsByIsNotAskedAbout(String words, String others, String accepted, String told)
            throws Exception {
        project.edit("metrics/gpu.yaml", words, others).write("assessments/accepted.yaml", accepted + "\n");

        assertThat(problems().stream().map(problem -> problem.code().name()).sorted())
                .containsExactlyInAnyOrder(told == null ? new String[0] : told.split(" "));
    }

    @Test
    void anAcceptanceOfNoRecordIsToldWithTheNearest() throws Exception {
        project.write("assessments/accepted.yaml", """
                akash.compute.2026-08-03:
                  {now: avoid, reason: x, by: ann, date: 2026-08-02}
                """);
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("assessments/accepted.yaml:2:3");
            assertThat(problem.message()).isEqualTo("no record 'akash.compute.2026-08-03' is kept");
            assertThat(problem.hint().orElseThrow()).contains("did you mean 'akash.compute.2026-08-02'?");
        });
    }

    @Test
    void readersAreToldWhoStandsByADifferenceAndWhy() throws Exception {
        project.edit("metrics/gpu.yaml", "gpu_active /", "gpu_active / 10 /").write("assessments/accepted.yaml", """
                akash.compute.2026-08-02: {now: avoid, reason: it was a tenth., by: ann, date: 2026-08-02}
                """);
        project.build();
        assertThat(Files.readString(project.output().resolve("entities/akash/index.html")))
                .contains(
                        "Utilization is defined otherwise now. Changed since, because it was a tenth (ann, 2 Aug 2026).");
    }

    /** Mistakes in records, each by an edit of a sound one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format": 1        | "format": 2          | 3:13 RECORD_FORMAT this record has format 2, and 1 is the one that is known here
            "format": 1,       | "fromat": 1,         | 3:3 UNKNOWN_KEY unknown key 'fromat'
            "state": "verdict" | "state": "verdikt"   | 14:12 WRONG_TYPE 'verdikt' is no value of 'state'
            "known_at": "2026-08-02" | "known_at": "August" | 12:15 NOT_A_DATE 'known_at' must be a date such as 2026-06-30, not 'August'
            "lowest": "watch"  | "lowest": null       | 1:1 MISSING_KEY 'lowest' is missing here
            "says": "550"      | "says": "560"        | 10:16 RECORD_ALTERED what this record rests on is not what was recorded: its 'data_hash' is of something else
            "entity": "akash", | "entity": "akash"    | 5:3 JSON_SYNTAX this is not valid JSON: '"' stands here, where a comma or '}' is expected
            """)
    void aMistakeInARecordIsToldAtItsPlace(String words, String others, String told) throws Exception {
        project.edit(RECORD, words, others);

        assertThat(problems().stream().map(problem -> problem.place() + " " + problem.code() + " " + problem.message()))
                .contains(RECORD + ":" + told);
    }
}
