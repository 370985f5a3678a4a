package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a site can be found. */
class SearchTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void write() {
        project = Project.in(folder)
                .write("knowledge/README.md", "# Notes\n\nOn mills.\n")
                .write("knowledge/trees/oak.md", """
                        ---
                        tags: [slow]
                        description: A tree.
                        ---
                        # Oak

                        Grows.

                        ## Its *wood*

                        Hard.

                        ```text
                        code
                        ```

                        ## Its wood

                        Its wood

                        ## a-b
                        """)
                .write("entities.yaml", "upper: {name: Upper mill, symbol: UP, aliases: [top]}\n")
                .write("snapshots/june.csv", "entity,as_of,use\nupper,2026-06-30,60%\n")
                .write("frameworks/mills.yaml", """
                        name: Mills
                        criteria:
                          use: {question: "Does it run?", bands: [poor, 50%, good], why: it counts}
                        verdicts: [shut, 40%, keep]
                        """);
    }

    @Test
    void everyPageAndEveryVerdictIsInTheIndex() throws Exception {
        project.build();

        assertThat(first().get("pages")).map(JsonNode::toString).contains("""
                ["index.html","Notes",0,0,[[],[]],[]]""", """
                ["trees/oak/index.html","Oak",0,4,[[0],[]],["Its wood",["Its wood","its-wood-1"],["a-b","a-a-b"]]]""", """
                ["entities/upper/index.html","Upper mill (UP)",1,5,[[],[]],[]]""", """
                ["entities/upper/index.html#a-verdict-1","Upper mill: Keep",4,2,[[],[]],[]]""", """
                ["metrics/use/index.html","Use",2,1,[[],[]],[]]""", """
                ["frameworks/mills/index.html","Mills",3,5,[[],[]],[["Use","a-criterion-use"]]]""");
        assertThat(first().get("sections"))
                .map(JsonNode::asText)
                .containsExactly("", "Metrics", "Mills", "Tags", "Trees", "Verdicts");
    }

    @Test
    void textStandsUnderItsHeading() throws Exception {
        project.build();

        assertThat(texts())
                .containsSubsequence("A tree. Grows.", "Hard.", "Its wood", "")
                .contains("On mills.", "top", "Decision framework.", "Does it run? it counts")
                .anyMatch(text -> text.startsWith("Verdict by Mills: Every criterion is at its best level."));
    }

    @Test
    void pagesLoadTheScriptAndNothingOfTheIndex() throws Exception {
        project.build();

        assertThat(project.file("index.html"))
                .containsOnlyOnce("theme/search.")
                .contains("id=\"a-search-open\"", "hidden>");
        assertThat(project.file("trees/oak/index.html"))
                .contains("<script src=\"../../theme/search.", "data-root=\"../../\"")
                .doesNotContain("titles.js");
    }

    @Test
    void aSiteMayDoWithoutSearch() throws Exception {
        project.write("site.yaml", "search: false\n").build();

        assertThat(project.site().keySet()).noneMatch(path -> path.startsWith("search/"));
        assertThat(project.file("index.html")).doesNotContain("theme/search.", "a-search");
    }

    private JsonNode first() throws Exception {
        return value(project.file("search/titles.js"));
    }

    private List<String> texts() throws Exception {
        String name = first().get("textFiles").get(0).get(1).asText();
        return value(project.file("search/" + name + ".js"))
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode value(String script) throws Exception {
        return new ObjectMapper().readTree(script.substring(script.indexOf("] = ") + 4, script.length() - 2));
    }
}
