package io.assay.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {
    private static Checked<Optional<Node>> yaml(String text) {
        return TreeReader.read(new SourceFile("x.yaml", text));
    }

    private static Mapping mapping(String text) {
        return (Mapping) yaml(text).value().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "010", "1.10", "1_000", "1e3", "2026-06-30", "yes", "0x1F", "10%", "1:30"})
    void scalarsStayAsTheyWereWritten(String written) {
        assertThat(mapping("a: " + written + "\n").find("a"))
                .get()
                .isInstanceOfSatisfying(
                        Scalar.class, scalar -> assertThat(scalar.text()).isEqualTo(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:\n", "a: ~\n", "a: null\n"})
    void nothingWrittenIsEmpty(String text) {
        assertThat((Scalar) mapping(text).find("a").orElseThrow()).matches(Scalar::isEmpty);
    }

    @Test
    void quotedNothingIsText() {
        assertThat((Scalar) mapping("a: \"\"\n").find("a").orElseThrow()).matches(scalar -> !scalar.isEmpty());
        assertThat((Scalar) mapping("a: 'null'\n").find("a").orElseThrow()).matches(scalar -> !scalar.isEmpty());
    }

    @Test
    void valuesKnowTheirPlaceBehindWideCharacters() {
        Mapping root = mapping("a: 😀😀\nb: {c: here}\n");
        Node here = ((Mapping) root.find("b").orElseThrow()).find("c").orElseThrow();
        assertThat(here.origin()).hasToString("x.yaml:2:8");
        assertThat(here.place().excerpt()).isEqualTo("b: {c: here}");
    }

    @Test
    void placesInARegionAreThoseOfTheFile() {
        SourceFile file = new SourceFile("p.md", "---\ntitle: x\n---\n");
        Node root = TreeReader.readYaml(file, new SourceSpan(4, 13)).value().orElseThrow();
        assertThat(((Mapping) root).find("title").orElseThrow().origin()).hasToString("p.md:2:8");
    }

    @Test
    void aliasesStandForWhatTheyName() {
        Mapping root = mapping("a: &x {q: 1}\nb: *x\n");
        assertThat(root.find("b")).isEqualTo(root.find("a"));
        assertThat(yaml("a: *nope\n").diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("x.yaml:1:4");
            assertThat(problem.message()).isEqualTo("unknown alias '*nope'");
        });
    }

    @Test
    void aKeyGivenTwiceIsReportedAndTheFirstKept() {
        Checked<Optional<Node>> read = yaml("a: 1\nb: 2\na: 3\n");
        assertThat(((Scalar) ((Mapping) read.value().orElseThrow()).find("a").orElseThrow()).text())
                .isEqualTo("1");
        assertThat(read.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("x.yaml:3:1");
            assertThat(problem.hint()).contains("first given at line 1: keep one");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a: [1, 2\nb: 3\n`| 2:2 | a bracket or brace that was opened is not closed",
                "`a: b: c\n`       | 1:5 | a value that holds ': ' must stand in quotes",
                "`\ta: 1\n`        | 1:1 | indent with spaces, not with tabs",
                "`a: \"x\n`        | 1:2 | a quote that was opened is not closed",
            })
    void aFileThatDoesNotParseGivesOneProblemAtItsPlace(String text, String place, String hint) {
        Checked<Optional<Node>> read = yaml(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("x.yaml:" + place);
            assertThat(problem.hint()).contains(hint);
        });
    }

    @Test
    void deepNestingIsRefusedNotOverflown() {
        assertThat(yaml("[".repeat(5000) + "]".repeat(5000)).diagnostics()).hasSize(1);
    }

    @Test
    void jsonIsReadByItsOwnRules() {
        SourceFile file = new SourceFile("s.json", "{\n\t\"as_of\": \"2026-06-30\",\n\t\"n\": 1.10\n}");
        Mapping root = (Mapping) TreeReader.read(file).value().orElseThrow();
        assertThat(((Scalar) root.find("n").orElseThrow()).text()).isEqualTo("1.10");
        assertThat(root.find("n").orElseThrow().origin()).hasToString("s.json:3:7");
        List<Diagnostic> problems = TreeReader.read(new SourceFile("s.json", "{\"a\": 1,}"))
                .diagnostics()
                .list();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("this is not valid JSON"));
    }

    @Test
    void everyPrefixOfAFileIsReadWithoutAnException() {
        String text = "a: &x {q: [1, \"two\", 'three']}\nb: *x\nc: |\n  text\n  more\nd: >-\n  folded\n# end\n";
        for (int end = 0; end <= text.length(); end++) {
            assertThat(yaml(text.substring(0, end))).isNotNull();
        }
    }
}
