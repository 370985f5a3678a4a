package io.assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Severities;
import io.assay.diagnostic.Severity;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.text.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which problems a baseline knows. */
class BaselineTest {
    /** {@code BROKEN_LINK} in a line of a page. */
    private static Diagnostic broken(String path, int line, String link) {
        String text = "\n".repeat(line - 1) + link;
        SourceSpan span = new SourceSpan(line - 1, line - 1 + link.length());
        return Diagnostic.of(Code.BROKEN_LINK, new SourceFile(path, text).place(span), "broken link '" + link + "'");
    }

    private static Diagnostics all(Diagnostic... problems) {
        return Diagnostics.of(List.of(problems));
    }

    private static Baseline.Parted part(String baseline, Diagnostics now) {
        SourceTree tree = SourceTree.of(List.of(new SourceFile(Baseline.PATH, baseline)));
        return Baseline.decode(tree).value().part(now, Severities.OWN);
    }

    private static List<String> lines(Diagnostics problems) {
        return problems.stream()
                .map(problem -> problem.place() + " " + problem.message()
                        + problem.hint().map(hint -> "; " + hint).orElse(""))
                .toList();
    }

    @Test
    void isReadableAndSorted() {
        assertThat(Baseline.write(all(broken("b.md", 1, "y.md"), broken("a.md", 7, "x.md"), broken("a.md", 9, "x.md"))))
                .isEqualTo("""
                        {
                          "problems": [
                            {
                              "file": "a.md",
                              "code": "KB021",
                              "message": "broken link 'x.md'",
                              "count": 2
                            },
                            {
                              "file": "b.md",
                              "code": "KB021",
                              "message": "broken link 'y.md'"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void whatMovedToAnotherLineIsKnown() {
        String baseline = Baseline.write(all(broken("a.md", 7, "x.md")));

        Baseline.Parted parted = part(baseline, all(broken("a.md", 70, "x.md")));

        assertThat(parted.told()).isEmpty();
        assertThat(lines(parted.known())).containsExactly("a.md:70:1 broken link 'x.md'");
    }

    @Test
    void oneMoreOfTheSameIsNew() {
        String baseline = Baseline.write(all(broken("a.md", 7, "x.md")));

        assertThat(lines(part(baseline, all(broken("a.md", 2, "x.md"), broken("a.md", 7, "x.md")))
                        .told()))
                .containsExactly("a.md:7:1 broken link 'x.md'");
    }

    @Test
    void theSameInAnotherFileAndAnotherInTheSameAreNew() {
        String baseline = Baseline.write(all(broken("a.md", 7, "x.md")));

        assertThat(lines(part(
                                baseline,
                                all(broken("a.md", 7, "x.md"), broken("a.md", 7, "y.md"), broken("b.md", 7, "x.md")))
                        .told()))
                .containsExactly("a.md:7:1 broken link 'y.md'", "b.md:7:1 broken link 'x.md'");
    }

    @Test
    void whatIsMendedIsToldOnce() {
        String baseline =
                Baseline.write(all(broken("a.md", 7, "x.md"), broken("b.md", 7, "x.md"), broken("b.md", 9, "x.md")));

        assertThat(lines(part(baseline, all(broken("b.md", 7, "x.md"))).told()))
                .containsExactly("baseline.json:3:5 2 known problems are mended, first KB021 in 'a.md';"
                        + " write the baseline again, so that it can't come back unseen: -Dassay.baseline=write");
    }

    @Test
    void thePlaceThatAMessageNamesMayMove() {
        Diagnostic at =
                Diagnostic.of(Code.CONFLICTING_VALUE, broken("a.csv", 3, "5").place(), "5 here, 6 at a.csv:2:1");
        Diagnostic moved =
                Diagnostic.of(Code.CONFLICTING_VALUE, broken("a.csv", 30, "5").place(), "5 here, 6 at a.csv:12:1");

        assertThat(part(Baseline.write(all(at)), all(moved)).told()).isEmpty();
    }

    @Test
    void whatIsOffIsNeitherToldNorKnown() {
        Severities off = new Severities(Map.of(Code.BROKEN_LINK, Severity.OFF), Map.of());

        Baseline.Parted parted = Baseline.NONE.part(all(broken("a.md", 7, "x.md")), off);

        assertThat(Stream.concat(parted.told().stream(), parted.known().stream()))
                .isEmpty();
    }

    @Test
    void theInnermostFolderSetsTheSeverity() {
        Severities severities = new Severities(
                Map.of(Code.BROKEN_LINK, Severity.ERROR),
                Map.of(
                        "knowledge", Map.of(Code.BROKEN_LINK, Severity.HINT),
                        "knowledge/old", Map.of(Code.BROKEN_LINK, Severity.OFF, Code.BROKEN_ANCHOR, Severity.OFF)));

        assertThat(severities.of(broken("a.md", 1, "x"))).isEqualTo(Severity.ERROR);
        assertThat(severities.of(broken("knowledge/new/a.md", 1, "x"))).isEqualTo(Severity.HINT);
        assertThat(severities.of(broken("knowledge/old/deep/a.md", 1, "x"))).isEqualTo(Severity.OFF);
        assertThat(severities.of(broken("knowledge/older.md", 1, "x"))).isEqualTo(Severity.HINT);
    }

    @Test
    void aBaselineThatCanNotBeReadIsToldAndKnowsNothing() {
        SourceTree tree =
                SourceTree.of(List.of(new SourceFile(Baseline.PATH, "{\"problems\": [{\"file\": \"a.md\"}]}")));

        assertThat(lines(Baseline.decode(tree).diagnostics()))
                .anySatisfy(line -> assertThat(line).contains("'code' is missing"));
    }
}
