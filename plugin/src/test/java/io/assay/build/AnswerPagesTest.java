package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How readers are told what answers to open questions would make of a verdict. */
class AnswerPagesTest {
    @TempDir
    private Path folder;

    @Test
    void anAnswerThatLeavesAllAsItIsIsNotTold() throws Exception {
        HtmlPage page = page(
                "en", "{moat: {levels: [none, weak, strong], weight: 2}, team: {levels: [poor, good], weight: 1}}");
        assertThat(page.text(".turns"))
                .isEqualTo("What would change it Moat has not been judged yet. Team has not been judged yet."
                        + " Avoid If moat were none Credible If moat were strong");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | No single answer to an open question would change the verdict; it takes several.
            de | Keine einzelne Antwort auf eine offene Frage würde das Urteil ändern; es braucht mehrere.
            """)
    void whereNoAnswerAloneChangesAnythingOneSentenceSaysSo(String language, String sentence) throws Exception {
        HtmlPage page = page(language, criteria(12));
        assertThat(page.text(".turns")).endsWith(". " + sentence);
        assertThat(page.texts(".section-note")).contains(sentence);
        assertThat(page.texts(".answers")).isEmpty();
    }

    private static String criteria(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "q" + i + ": {levels: [low, middle, high]}")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private HtmlPage page(String language, String criteria) throws Exception {
        Project project = Project.in(folder)
                .write("site.yaml", "title: Answers\nlanguage: " + language + "\n")
                .write(
                        "frameworks/coin.yaml",
                        "criteria: " + criteria + "\nverdicts: [avoid, 35%, watch, 60%, credible]\n")
                .write("entities.yaml", "alpha: {name: Alpha}\n");
        project.build();
        return project.page("entities/alpha/index.html");
    }
}
