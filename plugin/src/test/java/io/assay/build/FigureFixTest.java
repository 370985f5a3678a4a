package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Edit;
import io.assay.fix.EditWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How quoted figures that drifted are written anew: the use is 17.5%, the fees are 1,234,567.89 USD, the gap is −0.04,
 * what is left −5,000 USD.
 */
class FigureFixTest {
    @TempDir
    private Path folder;

    private Project project(String text) {
        return Project.in(folder)
                .write("mills.md", text)
                .write("metrics/all.yaml", "use: {display: percent}\nfees: {unit: USD}\ngap: {}\nleft: {unit: USD}\n")
                .write(
                        "snapshots/june.csv",
                        "entity,as_of,use,fees,gap,left\nupper,2026-06-30,17.5%,1234567.89,-0.04,-5000\n");
    }

    private static List<Edit> edits(BuildReport report) {
        return report.diagnostics().stream()
                .flatMap(problem -> problem.fix().stream())
                .toList();
    }

    private String fixed(String text) throws Exception {
        Project project = project(text);
        EditWriter.apply(project.content(), edits(project.check()));
        return Files.readString(project.content().resolve("mills.md"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [50%](metric:upper/use)                     | [18%](metric:upper/use)
            [50.0%](metric:upper/use@2026-06-30)        | [17.5%](metric:upper/use@2026-06-30)
            [17.5%](metric:upper/use)                   | [17.5%](metric:upper/use)
            [0.50](metric:upper/use)                    | [0.18](metric:upper/use)
            [?](metric:upper/use)                       | [17.5%](metric:upper/use)
            [**50 %**](<metric:upper/use> "now")        | [**18 %**](<metric:upper/use> "now")
            [$1,000,000](metric:upper/fees)             | [$1,234,568](metric:upper/fees)
            [$1,000,000.00](metric:upper/fees)          | [$1,234,567.89](metric:upper/fees)
            [$900k](metric:upper/fees)                  | [$1235k](metric:upper/fees)
            [?](metric:upper/fees)                      | [$1.23M](metric:upper/fees)
            [?](metric:upper/left)                      | [−$5k](metric:upper/left)
            [0.01](metric:upper/gap)                    | [-0.04](metric:upper/gap)
            [−0.50](metric:upper/gap)                   | [−0.04](metric:upper/gap)
            [50 percent](metric:upper/use)              | [18 percent](metric:upper/use)
            [1.5 million dollars](metric:upper/fees)    | [1.2 million dollars](metric:upper/fees)
            [2.0 mn USD](metric:upper/fees)             | [1.2 mn USD](metric:upper/fees)
            [1,5 Mio. $](metric:upper/fees)             | [1,2 Mio. $](metric:upper/fees)
            [many](metric:upper/use)                    | [many](metric:upper/use)
            [?](metric:upper/nonesuch)                  | [?](metric:upper/nonesuch)
            """)
    void aFigureIsRewrittenAtItsWritersPrecision(String before, String after) throws Exception {
        assertThat(fixed("# M\r\n\r\nIt was " + before + ", more or less.\r\n"))
                .isEqualTo("# M\r\n\r\nIt was " + after + ", more or less.\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1.23 million dollars](metric:upper/fees)
            [US$1.23M](metric:upper/fees)
            [1,2 Mio. $](metric:upper/fees)
            [0.0012bn](metric:upper/fees)
            [about 1.2 mn](metric:upper/fees)
            [17.5 percent](metric:upper/use)
            [18 per cent of all](metric:upper/use)
            """)
    void aRightTextIsLeftAlone(String quote) throws Exception {
        assertThat(Project.problems(project(quote).check())).isEmpty();
    }

    /** In each of them another number, or words, might make another figure of the one that would be written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [In 2026 it was 17.5%](metric:upper/use) | link the figure alone, without other numbers: [17.5%]
            [1/5](metric:upper/use)                  | link the figure alone, without other numbers: [17.5%]
            [17.5% in 2026](metric:upper/use)        | link the figure alone, without other numbers: [17.5%]
            [half of 50%](metric:upper/use)          | write 18%
            [18 percentage points](metric:upper/use) | write 17.5%
            [9 hundred](metric:upper/fees)           | write 1234568
            [410.000 $](metric:upper/fees)           | write 1234567.890
            [1,234 Mio. $](metric:upper/fees)        | write 1 Mio
            [0.4bn](metric:upper/fees)               | write $1.23M
            [€1.23M](metric:upper/fees)              | write $1.23M
            [1.23M EUR](metric:upper/fees)           | write $1.23M
            [1.23M GPUs](metric:upper/fees)          | write $1.23M
            """)
    void aTextThatIsNotUnderstoodIsToldAndLeftAlone(String quote, String hint) throws Exception {
        Project project = project(quote);
        project.write("metrics/cards.yaml", "cards: {unit: gpu}\n");
        BuildReport report = project.check();

        assertThat(report.diagnostics())
                .filteredOn(problem -> problem.code() == Code.FIGURE_DIFFERS)
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).contains(hint));
        assertThat(edits(report)).isEmpty();
    }

    @Test
    void severalOnALineKeepTheirPlaces() throws Exception {
        assertThat(fixed("[1%](metric:upper/use), [100.0%](metric:upper/use) and\n[?](metric:upper/use), [x][def]\n\n"
                        + "[def]: metric:upper/use\n"))
                .isEqualTo(
                        "[18%](metric:upper/use), [17.5%](metric:upper/use) and\n[17.5%](metric:upper/use), [x][def]\n\n"
                                + "[def]: metric:upper/use\n");
    }

    @Test
    void whatIsMendedStaysMended() throws Exception {
        Project project = project("[1%](metric:upper/use), [?](metric:upper/fees)\n");
        EditWriter.apply(project.content(), edits(project.check()));

        assertThat(Project.problems(project.check())).isEmpty();
    }

    @Test
    void withASlipInTheDataNoQuoteIsToldToDifferAndNoneIsRewritten() throws Exception {
        Project project = project("[50%](metric:upper/use)\n");
        project.write("snapshots/july.csv", "entity,as_of,ues\nupper,2026-07-31,50%\n");

        BuildReport report = project.check();

        assertThat(report.failed()).isTrue();
        assertThat(Project.problems(report)).singleElement().asString().contains("did you mean 'use'?");
        assertThat(edits(report)).isEmpty();
    }
}
