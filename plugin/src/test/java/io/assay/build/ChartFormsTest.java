package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.output.UnsafeTargetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which chart a block gets, and which it does not get. */
class ChartFormsTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void makeFiles() {
        project = Project.in(folder)
                .write(
                        "entities.yaml",
                        "upper: {name: Upper Mill, kind: mill}\nlower: {name: Lower Mill, kind: mill}\n")
                .write("metrics/mills.yaml", """
                        stones: {name: Stones, unit: stone}
                        grinding: {name: Grinding stones, unit: stone}
                        use: {name: Use, formula: grinding / stones, display: percent, valid: {min: 0, max: 1}}
                        fees: {name: Fees, kind: flow, unit: USD, freshness: {every: P3M}}
                        """)
                .write("frameworks/mills.yaml", """
                        criteria:
                          use: {bands: [poor, 50%, good], why: it counts}
                          fame: {levels: [none, some], why: it helps}
                        verdicts: [shut, 40%, keep]
                        """)
                .write("snapshots/all.csv", """
                        entity,as_of,stones,grinding,fame
                        upper,2026-03-31,100,40,some
                        upper,2026-06-30,120,70,some
                        lower,2026-03-31,50,30,none
                        lower,2026-06-30,50,10,none
                        """)
                .write("snapshots/fees.csv", """
                        entity,metric,period,value
                        upper,fees,2026-Q1,1000
                        upper,fees,2026-Q2,1500
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    metric: use                                        | c-line-1
                    metric: use; entities: upper                       | c-point
                    metric: fees; entities: upper                      | c-part-0
                    metric: use; from: 2026-06-30                      | c-bar
                    metric: use; entities: upper; from: 2026-06-30     | c-marker
                    metric: use; entities: upper; form: parts          | c-part-1
                    metric: use; form: dumbbell                        | c-shaft
                    metric: use; form: slope                           | c-line
                    metrics: [stones, grinding]; entities: upper       | c-line-1
                    form: heat; framework: mills                       | c-dot
                    form: timeline; framework: mills                   | c-edge
                    form: contributions; framework: mills; entities: upper | c-sum
                    """)
    void aBlockGetsTheFormThatFitsItsData(String block, String cssClass) throws Exception {
        project.write("knowledge/page.md", "# Page\n\n```chart\n" + block.replace("; ", "\n") + "\n```\n");

        assertThat(Project.problems(project.build())).isEmpty();
        assertThat(html())
                .contains("<figure class=\"chart\"")
                .containsPattern("class=\"([^\"]* )?" + cssClass + "[ \"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    metric: use; form: pie            | 5:7  | a pie is not drawn
                    metric: use; form: gauge          | 5:7  | a gauge is not drawn
                    metric: use; y2: fees             | 5:1  | a chart has one axis of values
                    metric: use; mean: true           | 5:1  | charts do not average
                    metrics: [use, fees]; entities: upper | 4:16 | 'fees' is in USD and 'use' in percent
                    metric: use; form: parts          | 5:7  | 'parts' shows one entity, and here are 2
                    metric: stones; entities: upper; form: parts | 6:7 | 'stones' has no parts to stack
                    metric: stones; entities: upper; form: bullet | 6:7 | no framework cuts 'stones' into levels
                    metric: use; form: dumbbell; compare: revised | 4:1 | no figure of 'use' was issued again as another
                    form: contributions; framework: mills | 4:1 | 'contributions' shows one verdict
                    """)
    void aWrongChoiceIsRefusedWithTheReasonAtItsLine(String block, String place, String message)
            throws UnsafeTargetException {
        project.write("knowledge/page.md", "# Page\n\n```chart\n" + block.replace("; ", "\n") + "\n```\n");

        assertThat(Project.problems(project.build()))
                .singleElement()
                .asString()
                .contains("knowledge/page.md:" + place + " BAD_CHART " + message);
    }

    @Test
    void sumsAreToldByTheirPeriodsNotByTheLastDayOfThem() throws Exception {
        project.write("knowledge/page.md", "# Page\n\n```chart\nmetric: fees\nform: dumbbell\n```\n")
                .build();

        assertThat(html()).contains("Fees since Q1 2026", "Fees, Q1 2026 against Q2 2026: ", ">USD<");
    }

    @Test
    void eachChartHasAnAddressAndItsData() throws Exception {
        project.write(
                "knowledge/page.md",
                "# Page\n\n```chart\nmetric: use\nentities: upper\n```\n\n```chart\nmetric: use\nentities: lower\n```\n");
        project.build();

        assertThat(html()).contains("id=\"a-chart-use\"", "id=\"a-chart-use-2\"", "href=\"a-chart-use.csv\"");
        assertThat(Files.readString(project.output().resolve("page/a-chart-use.csv")))
                .startsWith("Date,Use,Level")
                .contains("2026-06-30,0.58333");
    }

    private String html() throws IOException {
        return Files.readString(project.output().resolve("page/index.html"));
    }
}
