package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.output.UnsafeTargetException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in fences: Markdown in, HTML out. */
class FencesTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void makeFiles() {
        project = Project.in(folder)
                .write("knowledge/src/App.java", """
                        class App {
                            int one() {
                                return 1;
                            }
                        }
                        """)
                .write("knowledge/data/prices.csv", """
                        name,price,on,note
                        A & B,"1,200.50",2026-01-01,<b> is no element here
                        C,7%,2026-02-01,
                        """)
                .write("knowledge/drafts/README.md", "---\ndraft: true\n---\n# Draft\n")
                .write("knowledge/drafts/Secret.java", "class Secret {}\n")
                .write("secret.md", "# Outside of the pages\n");
    }

    @Test
    void codeIsColouredWithoutAScript() throws UnsafeTargetException {
        assertThat(body("""
                ```java
                int a = 1; // "b"
                ```
                """)).isEqualTo("""
                <pre tabindex="0" role="region" aria-label="Code, java"><code class="language-java">\
                <span class="tok-type">int</span> a = <span class="tok-number">1</span>; \
                <span class="tok-comment">// &quot;b&quot;</span>
                </code></pre>
                """);
    }

    @Test
    void codeOfAnUnknownLanguageIsText() throws UnsafeTargetException {
        assertThat(body("```brainf\n<a>\n```\n")).isEqualTo("""
                <pre tabindex="0" role="region" aria-label="Code, brainf"><code class="language-brainf">&lt;a&gt;
                </code></pre>
                """);
    }

    @Test
    void aDiagramIsTextThatAScriptDraws() throws UnsafeTargetException {
        assertThat(body("```mermaid\nA --> B\n```\n")).isEqualTo("""
                <figure class="code-figure diagram"><figcaption>Diagram</figcaption>
                <pre tabindex="0" role="region" aria-label="Diagram">\
                <code class="language-mermaid">A --&gt; B
                </code></pre>
                </figure>
                """);
    }

    @Test
    void onlyPagesWithDiagramsLoadWhatDrawsThem() throws UnsafeTargetException {
        project.write("knowledge/plain.md", "# Plain\n").build();
        assertThat(project.site().keySet()).noneMatch(path -> path.contains("mermaid-") || path.contains("diagrams"));

        project.write("knowledge/drawn.md", "# Drawn\n\n```mermaid\nA --> B\n```\n")
                .write("knowledge/embeds.md", "# Embeds\n\n![[drawn]]\n")
                .build();

        assertThat(project.site().keySet()).anyMatch(path -> path.matches("theme/vendor/mermaid-[0-9.]+\\.min\\.js"));
        for (String page : List.of("drawn", "embeds")) {
            assertThat(project.file(page + "/index.html"))
                    .contains("style-src 'self' 'unsafe-inline';", "/mermaid-", "/diagrams.");
        }
        assertThat(project.file("plain/index.html")).doesNotContain("unsafe-inline", "/mermaid-");
    }

    @Test
    void linesAreMarkedNumberedAndTitled() throws UnsafeTargetException {
        String expected = """
                <figure class="code-figure"><figcaption>a &amp; b.txt</figcaption>
                <pre tabindex="0" role="region" aria-label="a &amp; b.txt"><code class="language-text">\
                <span class="code-line" data-line="9">x
                </span><mark class="code-line" data-line="10">y
                </mark></code></pre>
                </figure>
                """;

        assertThat(body("```text title=\"a & b.txt\" linenums=\"9\" hl_lines=\"2\"\nx\ny\n```\n"))
                .isEqualTo(expected);
        assertThat(body("```text {2} title='a & b.txt' linenums=9\nx\ny\n```\n"))
                .isEqualTo(expected);
        assertThat(body("```text {linenos=true,linenostart=9,hl_lines=[\"2-2\"],title=\"a & b.txt\"}\nx\ny\n```\n"))
                .isEqualTo(expected);
        assertThat(body("```{.text .numberLines linenostart=9 hl_lines=2 title=\"a & b.txt\"}\nx\ny\n```\n"))
                .isEqualTo(expected);
    }

    @Test
    void linesOfAFileAreIncluded() throws UnsafeTargetException {
        assertThat(body("```java include=\"src/App.java\" lines=\"2-4\" linenums\n```\n"))
                .isEqualTo("""
                <pre tabindex="0" role="region" aria-label="Code, java"><code class="language-java">\
                <span class="code-line" data-line="2"><span class="tok-type">int</span> one() {
                </span><span class="code-line" data-line="3">    <span class="tok-keyword">return</span> \
                <span class="tok-number">1</span>;
                </span><span class="code-line" data-line="4">}
                </span></code></pre>
                """);
        assertThat(project.file("index.md")).contains("```java\nint one() {\n    return 1;\n}\n```");
    }

    @Test
    void whatCantBeIncludedIsReported() throws UnsafeTargetException {
        assertThat(problems("""
                ```java include="src/Ap.java"
                ```
                ```java include="drafts/Secret.java"
                ```
                ```java include="../../../etc/passwd"
                ```
                ```java include="/../secret.md"
                ```
                ```java include="src/App.java" lines="4-9"
                ```
                ```java include="src/App.java" lines="all"
                ```
                ```java include="src/App.java"
                own
                ```
                ```java includ="src/App.java"
                ```
                """))
                .containsExactly(
                        "knowledge/README.md:1:18 BAD_INCLUDE there is no file 'src/Ap.java'; did you mean 'src/App.java'?",
                        "knowledge/README.md:3:18 BAD_INCLUDE 'drafts/Secret.java' is not published; publish it, or show"
                                + " something else",
                        "knowledge/README.md:5:18 BAD_INCLUDE '../../../etc/passwd' leads out of the content folder; move"
                                + " the file into it",
                        "knowledge/README.md:7:18 BAD_INCLUDE '/../secret.md' is not published; publish it, or show"
                                + " something else",
                        "knowledge/README.md:9:39 BAD_INCLUDE 'src/App.java' has only 5 lines; correct 'lines': the file"
                                + " may have changed",
                        "knowledge/README.md:11:39 BAD_INCLUDE 'all' names no lines; write 10, 10-20, 10- or several of"
                                + " these with commas",
                        "knowledge/README.md:13:9 BAD_INCLUDE this block includes a file and holds code as well; its own"
                                + " code is not shown: take it out, or the 'include'",
                        "knowledge/README.md:16:9 FENCE_OPTION a block of code has no 'includ'; did you mean 'include'?");
        assertThat(project.site().values()).noneMatch(text -> text.contains("Secret"));
    }

    @Test
    void aCsvFileIsATable() throws UnsafeTargetException {
        assertThat(body("""
                ```table
                file: data/prices.csv
                caption: What it costs
                columns: [name, price, on, note]
                align: {on: center}
                ```
                """)).isEqualTo("""
                <figure class="csv-table">
                <div class="table-scroll" tabindex="0" role="region" aria-label="What it costs"><table>
                <thead><tr><th scope="col" class="brief">name</th><th scope="col" class="align-right brief">price</th>\
                <th scope="col" class="align-center brief">on</th><th scope="col">note</th></tr></thead>
                <tbody><tr><td class="brief">A &amp; B</td><td class="align-right brief">1,200.50</td>\
                <td class="align-center brief">2026-01-01</td><td>&lt;b&gt; is no element here</td></tr>
                <tr><td class="brief">C</td><td class="align-right brief">7%</td>\
                <td class="align-center brief">2026-02-01</td><td></td></tr>
                </tbody></table></div>
                <figcaption>What it costs <a href="data/prices.csv" download>prices.csv</a></figcaption>
                </figure>
                """);
        assertThat(project.has("data/prices.csv")).isTrue();
        assertThat(project.file("index.md"))
                .contains("| A & B | 1,200.50 | 2026-01-01 | <b> is no element here |", "What it costs");
    }

    @Test
    void aTableThatCantBeShownIsReportedAtItsLine() throws UnsafeTargetException {
        assertThat(problems("""
                ```table
                file: data/price.csv
                ```
                ```table
                file: data/prices.csv
                columns: [name, prise]
                colums: [name]
                ```
                ```table
                ```
                """))
                .containsExactly(
                        "knowledge/README.md:2:7 BAD_TABLE there is no file 'data/price.csv'; did you mean"
                                + " 'data/prices.csv'?",
                        "knowledge/README.md:6:17 BAD_TABLE the table has no column 'prise'; did you mean 'price'?",
                        "knowledge/README.md:7:1 UNKNOWN_KEY unknown key 'colums'; did you mean 'columns'?",
                        "knowledge/README.md:9:1 BAD_TABLE this table names no file; write a line such as 'file:"
                                + " prices.csv'");
    }

    @Test
    void htmlIsTrustedAsFarAsTheSettingsSay() throws UnsafeTargetException {
        assertThat(problems("<p class=\"x\">a</p>\n"))
                .containsExactly("knowledge/README.md:1:4 HTML_ATTRIBUTE_REMOVED the attribute 'class' is removed from"
                        + " '<p>'; leave it out: the theme decides how pages look");
        project.write("site.yaml", "html: trusted\n");
        assertThat(body("<p class=\"x\">a</p>\n")).isEqualTo("<p class=\"x\">a</p>\n");
        project.write("site.yaml", "html: escape\n");
        assertThat(body("<p class=\"x\">a</p>\n")).isEqualTo("<pre>&lt;p class=&quot;x&quot;&gt;a&lt;/p&gt;</pre>\n");
        project.write("site.yaml", "html: all\n");
        assertThat(problems("a"))
                .containsExactly("site.yaml:1:7 WRONG_TYPE 'all' is no value of 'html'; one of safe, escape, trusted");
    }

    private List<String> problems(String markdown) throws UnsafeTargetException {
        return Project.problems(project.failingOn(FailOn.NEVER)
                .write("knowledge/README.md", markdown)
                .build());
    }

    /** The HTML of a page's text. */
    private String body(String markdown) throws UnsafeTargetException {
        assertThat(problems(markdown)).isEmpty();
        String page = project.file("index.html");
        int start = page.indexOf('>', page.indexOf("<div class=\"prose")) + 1;
        return page.substring(start, page.lastIndexOf("</div>", page.indexOf("</main>")))
                        .strip() + "\n";
    }
}
