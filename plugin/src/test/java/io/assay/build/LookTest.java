package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code site.yaml} sets of the theme, and what it says of mistakes there. */
class LookTest {
    @TempDir
    private Path folder;

    private Project project(String settings) {
        return Project.in(folder)
                .write("site.yaml", settings)
                .write("knowledge/start.md", "# Start\n\nHere.\n")
                .write("knowledge/deep/more.md", "# More\n\nThere.\n")
                .write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
    }

    @Test
    void coloursFontsLogoAndMenusAreSet() throws Exception {
        Project project = project("""
                title: Mills
                theme:
                  colours: {link: ["#7a1f5c", "#f0a8d4"], paper: ["#fff", "#111"]}
                  fonts: {serif: "Charter, Georgia, serif"}
                  logo: assets/logo.svg
                navigation:
                  - Begin: knowledge/start.md
                  - knowledge/deep
                  - Elsewhere: https://example.org/
                footer:
                  - knowledge/start.md
                """);
        assertThat(Project.problems(project.build())).isEmpty();

        String page = project.file("deep/more/index.html");
        assertThat(page)
                .contains("<img class=\"logo\" src=\"../../assets/logo.svg\" alt=\"\">")
                .containsSubsequence(
                        "<li><a href=\"../../start/index.html\">Begin</a></li>",
                        "<li><a href=\"../index.html\" aria-current=\"true\">Deep</a></li>",
                        "<li><a href=\"https://example.org/\">Elsewhere</a></li>",
                        "colophon-links\"><li><a href=\"../../start/index.html\">Start</a></li>");
        String sheet = page.replaceAll("(?s).*?href=\"../../(theme/assay\\.[0-9a-f]+\\.css)\".*", "$1");
        assertThat(project.file(sheet))
                .contains(
                        "  --link: light-dark(#7a1f5c, #f0a8d4);\n",
                        "  --paper: light-dark(#fff, #111);\n",
                        "  --serif: Charter, Georgia, serif;\n");
    }

    @Test
    void coloursThatTextCantBeReadInAreTold() throws Exception {
        Project project = project("""
                title: Mills
                theme:
                  colours: {paper: "#ffffff", soft: ["#999", "#aaa"], link: ["#0b5563", "#83cbd6"]}
                """);

        String hint = "; one colour holds in light and dark alike; two, as in [\"#0b5563\", \"#83cbd6\"], one in each";
        assertThat(Project.problems(project.build()))
                .containsExactlyInAnyOrder(
                        "site.yaml:3:20 FAINT_TEXT 'ink' on 'paper' has a contrast of 1.2:1 in dark; text needs 4.5:1"
                                + hint,
                        "site.yaml:3:38 FAINT_TEXT 'soft' on 'sunk' has a contrast of 2.5:1 in light; text needs 4.5:1"
                                + hint,
                        "site.yaml:3:38 FAINT_TEXT 'soft' on 'paper' has a contrast of 2.3:1 in dark; text needs 4.5:1"
                                + hint,
                        "site.yaml:3:62 FAINT_TEXT 'link' on 'paper' has a contrast of 1.8:1 in dark; text needs 4.5:1"
                                + hint);
    }

    @Test
    void whatCantBeUsedIsToldAndLeftAsItWas() throws Exception {
        Project project = project("""
                title: Mills
                theme:
                  colours: {link: red-ish, soft: ["#111", "#222", "#333"]}
                  fonts: {serif: "x; } body { display: none"}
                  logo: logo.png
                navigation:
                  - knowledge/strat.md
                  - Run: javascript:alert(1)
                """);

        assertThat(Project.problems(project.build()))
                .containsExactlyInAnyOrder(
                        "site.yaml:3:19 BAD_THEME 'red-ish' is no colour; write it in quotes as red, green and blue: '#0b5563'",
                        "site.yaml:3:51 BAD_THEME 'soft' takes two colours at most; one for light and one for dark",
                        "site.yaml:4:18 BAD_THEME 'x; } body { display: none' is no list of fonts; such as: Charter, Georgia, serif",
                        "site.yaml:5:9 BAD_THEME there is no image 'logo.png' in assets/; put it there: assets/logo.svg",
                        "site.yaml:7:5 MENU_TARGET 'knowledge/strat.md' leads to no page of this site; did you mean 'knowledge/start.md'?",
                        "site.yaml:8:10 MENU_TARGET 'javascript:alert(1)' leads to no page of this site; name a page's file, a folder"
                                + " of pages, one of verdicts, changes, metrics, corrections, review, graph, or a whole web address");
        assertThat(project.file("index.html")).doesNotContain("javascript:", "logo.png");
    }
}
