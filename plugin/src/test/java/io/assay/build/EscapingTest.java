package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Text that pretends to be markup, a script or a template, wherever a person can write one, stays text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscapingTest {
    /** Without what YAML or CSV would need escaped; {@code ${}} and backslashes trip replacements by patterns. */
    private static final String HOSTILE =
            "<script>alert(1)</script>\"><img src=x onerror=alert(1)>{{7*7}}{% raw %}</title>--> $1 \\\\ ${x} &amp; &#60;";

    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title link body a header div nav ul ol li p span h1 h2 h3 h4 main article section aside"
                            + " footer svg path g rect circle line text tspan desc defs clipPath polyline polygon"
                            + " details summary figure figcaption table caption thead tbody tr th td dl dt dd i strong"
                            + " em code pre abbr time br hr script label select option"
                            + " dialog button input kbd")
                    .split(" "));

    private Project project;

    @BeforeAll
    void buildAHostileSite(@TempDir Path folder) throws Exception {
        String yaml = "'" + HOSTILE.replace("'", "''").replace("\\\\", "\\") + "'";
        String csv = "\"" + HOSTILE.replace("\"", "\"\"").replace("\\\\", "\\") + "\"";
        String prose = HOSTILE.replaceAll("([\\\\<>&{}!\\[\\]$#*])", "\\\\$1");
        project = Project.in(folder)
                .write("site.yaml", """
                        title: %1$s
                        description: %1$s
                        illustrative: true
                        illustrative_note: %1$s
                        issues: https://example.org/new
                        authors: {me: {name: %1$s, holdings: %1$s}}
                        """.formatted(yaml))
                .write("entities.yaml", """
                        upper: {name: %1$s, symbol: %1$s, aliases: [%1$s], kind: %1$s, summary: %1$s, homepage: "javascript:alert(1)"}
                        %1$s: {name: %1$s}
                        """.formatted(yaml))
                .write("sources.yaml", """
                        town: {name: %1$s, url: "javascript:alert(1)", kind: %1$s}
                        """.formatted(yaml))
                .write("metrics/all.yaml", """
                        sacks: {name: %1$s, unit: sack, description: %1$s}
                        stones: {name: %1$s}
                        use: {name: %1$s, formula: sacks / stones}
                        """.formatted(yaml))
                .write("snapshots/june.csv", """
                        # source: town
                        entity,as_of,sacks,stones,trust,url,note
                        upper,2026-06-30,60,100,bad,javascript:alert(1),%1$s
                        upper,2026-03-31,50,100,,,%1$s
                        %1$s,2026-06-30,40,100,bad,"javascript:alert(1)",%1$s
                        """.formatted(csv))
                .write("snapshots/later.csv", """
                        entity,metric,as_of,value,issued,status,revision,reason,by,url,note
                        upper,sacks,2026-06-30,5,2026-07-20,,restated,%1$s,%1$s,javascript:alert(1),%1$s
                        upper,stones,2026-06-30,100,2026-07-20,disputed,,,%1$s,javascript:alert(1),%1$s
                        """.formatted(csv))
                .write("judgements/upper.yaml", """
                        trust:
                          - {level: good, as_of: 2026-07-01, by: me, because: %1$s, evidence: ["javascript:alert(1)", %1$s]}
                        """.formatted(yaml))
                .write("frameworks/mills.yaml", """
                        id: mills
                        name: %1$s
                        version: %1$s
                        description: %1$s
                        criteria:
                          use: {name: %1$s, question: %1$s, bands: [poor, 50%%, good], why: %1$s, required: true}
                          trust: {name: %1$s, question: %1$s, levels: [bad, good], why: %1$s}
                        guards:
                          - {when: trust = bad, cap: {use: poor}, because: %1$s}
                          - {when: sacks < 5, max_verdict: shut, because: %1$s}
                        verdicts: [shut, 40%%, keep]
                        """.formatted(yaml))
                .write("knowledge/README.md", "# Home\n")
                .write("knowledge/" + "a b&c'd#e" + "/hostile.md", """
                        ---
                        title: %1$s
                        description: %1$s
                        tags: [%1$s]
                        agents: [%1$s]
                        owner: %1$s
                        framework: mills
                        entities: {upper: %1$s}
                        ---
                        ## %2$s

                        %2$s [%2$s](javascript:alert(1)) <script>alert(1)</script> <img src=x onerror=alert(1)>

                        ```{{7*7}}"><script>
                        %1$s
                        ```

                        <!-- matrix -->

                        <!-- bands -->

                        ```chart
                        metric: sacks
                        title: %1$s
                        ```

                        [home](../README.md "\\"><script>")
                        """.formatted(yaml, prose));
        project.failingOn(FailOn.NEVER).build();
    }

    @Test
    void everyPageIsWellFormedAndHoldsOnlyTheThemesElements() {
        List<HtmlPage> pages = project.pages();
        assertThat(pages).hasSizeGreaterThan(8);
        for (HtmlPage page : pages) {
            // A page that may stand at any address brings its style along.
            boolean standsAlone = page.path().equals("404.html");
            assertThat(page.elements().stream()
                            .map(HtmlPage.Element::name)
                            .filter(name -> !(standsAlone && name.equals("style")))
                            .collect(Collectors.toSet()))
                    .as(page.path())
                    .isSubsetOf(ELEMENTS);
        }
    }

    @Test
    void noAttributeRunsCodeAndNoAddressIsAScript() {
        for (HtmlPage page : project.pages()) {
            for (HtmlPage.Element element : page.elements()) {
                assertThat(element.attributes().keySet())
                        .as(page.path())
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("on") || name.equals("style"));
            }
            assertThat(page.addresses()).as(page.path()).noneMatch(address -> address.contains("javascript:"));
        }
    }

    @Test
    void noScriptStandsInAPage() {
        for (HtmlPage page : project.pages()) {
            assertThat(page.all("script"))
                    .as(page.path())
                    .allMatch(script -> script.get("type").equals("application/ld+json")
                            || script.text().isEmpty()
                                    && script.get("src").matches("(/|(\\.\\./)*)(paths\\.js|theme/[a-z./0-9-]+\\.js)"));
        }
    }

    @Test
    void textStandsAsItWasWrittenAndTemplatesAreNotRun() {
        String words = HOSTILE.replace("\\\\", "\\");
        HtmlPage page = project.page(hostilePage());

        assertThat(page.text("h1")).isEqualTo(words);
        assertThat(page.texts("title").get(0)).isEqualTo(words);
        assertThat(page.texts("a.term")).containsExactly(words, words);
        assertThat(project.page("entities/upper/index.html").text("h1")).isEqualTo(words + " " + words);
        assertThat(project.page("metrics/use/index.html").text("h1")).isEqualTo(words);
        assertThat(project.page("frameworks/mills/index.html").text("h1")).isEqualTo(words);
        assertThat(project.page("frameworks/mills/index.html").texts("ul.rules").get(0))
                .contains("Where " + words + " is bad, " + words + " counts as poor at most.")
                .contains("Where " + words + " <\u00a05\u00a0sacks, the verdict is shut.");
        assertThat(project.page("entities/upper/index.html").text("main")).contains(words);
        assertThat(project.pages()).noneMatch(any -> any.text("html").contains("49"));
    }

    @Test
    void theDataForToolsIsWellFormedToo() throws Exception {
        ObjectMapper json = new ObjectMapper();
        String words = HOSTILE.replace("\\\\", "\\");

        assertThat(json.readTree(project.file("index.json")).at("/title").asText())
                .isEqualTo(words);
        assertThat(json.readTree(project.file("entities/upper/verdict.json"))
                        .at("/name")
                        .asText())
                .isEqualTo(words);
    }

    private String hostilePage() {
        return project.site().keySet().stream()
                .filter(path -> path.endsWith("/hostile/index.html"))
                .findFirst()
                .orElseThrow();
    }
}
