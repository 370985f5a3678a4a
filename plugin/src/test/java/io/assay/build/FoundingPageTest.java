package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page as somebody else's knowledge base holds it, with headings, lists and links to pages that are not there. */
class FoundingPageTest {
    private static final String PAGE = "knowledge/valley/mills.md";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void dropThePageIntoAnEmptyFolder() throws IOException {
        try (InputStream page = FoundingPageTest.class.getResourceAsStream("mills.md")) {
            project = Project.in(folder).write(PAGE, page.readAllBytes());
        }
    }

    @Test
    void buildsAloneWithADiagnosticForEachBrokenLink() throws Exception {
        BuildReport report = project.build();

        assertThat(report.failed()).isFalse();
        assertThat(Project.problems(report))
                .containsExactly(
                        PAGE + ":62:20 BROKEN_LINK broken link 'grain-overview.md': there is no such file",
                        PAGE + ":63:21 BROKEN_LINK broken link 'judging-millers.md': there is no such file",
                        PAGE + ":64:12 BROKEN_LINK broken link 'bakers.md': there is no such file",
                        PAGE + ":65:18 BROKEN_LINK broken link '../rules/map-of-rules.md': there is no such file",
                        PAGE + ":66:21 BROKEN_LINK broken link '../rules/rules-for-weirs.md': there is no such file");
    }

    @Test
    void showsItsTitleTermsHeadingsAndLists() throws Exception {
        project.build();
        HtmlPage page = project.page("valley/mills/index.html");

        assertThat(page.text("h1")).isEqualTo("Water Mills of the Valley");
        assertThat(page.text("title")).isEqualTo("Water Mills of the Valley · Notes");
        assertThat(page.source()).contains(PAGE);
        assertThat(page.texts("a.term")).containsExactly("grain", "water", "millers", "miller");
        assertThat(page.text("p.byline")).startsWith("Reviewed").contains("15 Feb 2026");
        assertThat(page.all("h2").filter(heading -> heading.isIn("div.prose")).map(FoundingPageTest::words))
                .containsExactly(
                        "Methodology & Framework",
                        "Upper Mill (UPM/UPPER)",
                        "Long Weir (LWR)",
                        "mill.pond (MP)",
                        "Tailrace (TR)",
                        "Related");
        assertThat(page.all("h3").filter(heading -> heading.isIn("div.prose")).map(FoundingPageTest::words))
                .containsExactly("Core Concepts", "Analytical Approach", "Pattern Recognition", "Decision Framework");
        assertThat(items(page, "ul"))
                .hasSize(6 + 3 + 5)
                .startsWith("Grist mills: Shared wheels that bring farmers"
                        + " with grain together with millers who have water");
        assertThat(items(page, "ol"))
                .hasSize(4)
                .endsWith("Advantage: can it grind what the steam mill can't or won't?");
        assertThat(page.links("div.prose")).allMatch(link -> link.startsWith("#"));
        assertThat(project.page("tags/grain/index.html").links("main")).contains("../../valley/mills/index.html");
        assertThat(project.page("agents/miller/index.html").links("main")).contains("../../valley/mills/index.html");
    }

    @Test
    void showsAVerdictUnderEachEntityOnceThereIsData() throws Exception {
        project.edit(
                        PAGE,
                        "agents: [miller]",
                        "agents: [miller]\nframework: mills\nentities: {pond: \"mill.pond (MP)\"}")
                .write("entities.yaml", """
                        upper: {name: Upper Mill, symbol: UPM}
                        weir: {name: Long Weir Co-operative, symbol: LWR}
                        pond: {name: The Pond}
                        tailrace: {name: Tailrace}
                        """)
                .write("snapshots/2026-06.csv", """
                        entity,as_of,sacks,stones,customers
                        upper,2026-06-30,60,100,bakers
                        weir,2026-06-30,15,100,bakers
                        pond,2026-06-30,5,100,cousins
                        tailrace,2026-06-30,,100,
                        """)
                .write("frameworks/mills.yaml", """
                        metrics:
                          use: sacks / stones
                        criteria:
                          use: {bands: [poor, 10%, fair, 50%, good], why: a stone that rests earns nothing}
                          customers: {levels: [cousins, bakers]}
                        verdicts: [shut, 40%, keep, 80%, extend]
                        """)
                .build();
        HtmlPage page = project.page("valley/mills/index.html");

        assertThat(page.texts("a.verdict-word")).containsExactly("Extend", "Keep", "Shut", "Unsettled: shut to extend");
        assertThat(page.all("aside.verdict-card").map(card -> card.get("aria-label")))
                .containsExactly(
                        "Verdict on Upper Mill",
                        "Verdict on Long Weir Co-operative",
                        "Verdict on The Pond",
                        "Verdict on Tailrace");
        assertThat(page.elements().stream()
                        .filter(element ->
                                element.is("h2") && element.isIn("div.prose") || element.is("aside.verdict-card"))
                        .map(element -> element.is("h2") ? words(element) : element.name()))
                .as("each verdict stands right under its heading")
                .containsSubsequence(
                        "Upper Mill (UPM/UPPER)",
                        "aside",
                        "Long Weir (LWR)",
                        "aside",
                        "mill.pond (MP)",
                        "aside",
                        "Tailrace (TR)",
                        "aside",
                        "Related");
    }

    private static List<String> items(HtmlPage page, String list) {
        return page.all("li")
                .filter(item -> item.isIn("div.prose") && item.isIn(list))
                .map(HtmlPage.Element::text)
                .toList();
    }

    /** A heading's words without the sign that links to it. */
    private static String words(HtmlPage.Element heading) {
        return heading.text().replaceFirst("#$", "");
    }
}
