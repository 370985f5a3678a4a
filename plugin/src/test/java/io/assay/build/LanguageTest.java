package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in German, and what of it can be downloaded as tables. */
class LanguageTest {
    @TempDir
    private Path folder;

    private Project mills(String language) {
        return Project.in(folder)
                .write("site.yaml", "title: Mühlen\nlanguage: " + language + "\n")
                .write("entities.yaml", "upper: {name: Obermühle}\nlower: {name: Untermühle}\n")
                .write("metrics/all.yaml", "use: {name: Auslastung, display: percent}\n")
                .write("snapshots/first.csv", """
                        # source: town
                        entity,as_of,issued,use
                        upper,2026-03-31,2026-04-10,0.625
                        lower,2026-03-31,2026-04-10,M
                        """)
                .write("frameworks/mills.yaml", """
                        name: Mühlen
                        criteria:
                          use: {name: Auslastung, bands: [schwach, 50%, gut], why: Sie zählt.}
                        verdicts: [schließen, 40%, behalten]
                        """)
                .write("knowledge/start.md", "# Erste Schritte\n\n> [!NOTE]\n> Vorsicht, Wasser.\n");
    }

    @Test
    void allThatStandsAroundTheContentIsInTheSitesLanguage() throws Exception {
        Project project = mills("de");
        assertThat(Project.problems(project.build())).isEmpty();

        HtmlPage upper = project.page("entities/upper/index.html");
        assertThat(upper.texts("h2"))
                .containsSubsequence(
                        "Behalten", "Die Gründe", "Was das Urteil ändern würde", "Die Zahlen im Zeitverlauf", "Belege");
        assertThat(upper.texts("p.verdict-hero-reason"))
                .containsExactly("Jedes Kriterium steht auf seiner besten Stufe.");
        assertThat(upper.texts("p.criterion-basis").get(0))
                .startsWith("Stand 31. März 2026, veröffentlicht am 10. Apr. 2026");
        assertThat(project.file("entities/upper/index.html"))
                .contains("<li>↓ schwach unter 50\u00a0% (−12,5\u00a0Prozentpunkte)</li>");
        assertThat(project.page("start/index.html").texts("p.callout-title")).containsExactly("Hinweis");
        assertThat(project.page("404.html").texts("h1")).containsExactly("Seite nicht gefunden");
    }

    @Test
    void comparisonsAndValuesAreTablesOfTheSameInEveryLanguage() throws Exception {
        Project project = mills("de");
        project.build();

        assertThat(project.file("frameworks/mills/matrix.csv")).isEqualTo("""
                        entity,as_of,state,lowest_verdict,highest_verdict,score_low,score_high,illustrative,use_outcome,use_levels,use_value_low,use_value_high,use_value_as_of
                        lower,2026-08-02,unsettled,schließen,behalten,0,1,false,unknown,schwach|gut,,,2026-03-31
                        upper,2026-08-02,verdict,behalten,behalten,1,1,false,known,gut,0.625,0.625,2026-03-31
                        """);
        assertThat(project.file("metrics/use/values.csv")).isEqualTo("""
                        entity,from,to,low,high,issued,status,source,url,illustrative,file,line
                        upper,2026-03-31,2026-03-31,0.625,0.625,2026-04-10,normal,town,,false,snapshots/first.csv,3
                        """);
        assertThat(project.file("frameworks/mills/index.html"))
                .contains("<a href=\"matrix.csv\" download>Dieser Vergleich als CSV</a>");
    }
}
