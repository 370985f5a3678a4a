package io.assay.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.assay.knowledge.Look;
import io.assay.knowledge.Permalink;
import io.assay.site.view.Chrome;
import io.assay.site.view.Link;
import io.assay.site.view.PageItem;
import io.assay.site.view.SitePage;
import io.assay.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project may put in place of the theme's files. */
class ThemeTest {
    private static final SitePage PAGE = new SitePage.TermPage(
            Permalink.folder("tags/oak"),
            new Chrome(
                    "Notes",
                    Optional.empty(),
                    "en",
                    "../../",
                    "oak & <ash>",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    "",
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false),
            new Link("Tags", "../index.html"),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(new PageItem(new Link("One", "../../one/index.html"), "", "")),
            List.of(),
            List.of());

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String render() throws IOException {
        return new String(
                new PageRenderer(Theme.load(Optional.of(folder)), Words.of("en")).render(PAGE), StandardCharsets.UTF_8);
    }

    @Test
    void stylesAndScriptsAreSentWithoutRemarks() throws IOException {
        Theme theme = Theme.load(Optional.empty());

        assertThat(sheet(theme)).contains("\nbody {").doesNotContain("/*");
        assertThat(theme.files().entrySet().stream()
                        .filter(file -> file.getKey().matches("theme/[^/]+\\.js"))
                        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8)))
                .hasSizeGreaterThan(5)
                .allMatch(script -> script.contains("'use strict';") || script.length() < 300)
                .noneMatch(script -> script.matches("(?s).*\n\\s*//.*"));
    }

    private static String sheet(Theme theme) {
        return new String(theme.files().get(theme.sheet()), StandardCharsets.UTF_8);
    }

    @Test
    void aFileOfTheSameNameTakesThePlaceOfTheThemes() throws IOException {
        write("partials/page-list.html", "<b>{{ items | length }} of ours: {{ chrome.title }}</b>");

        assertThat(render())
                .contains("<b>1 of ours: oak &amp; &lt;ash&gt;</b>")
                .contains("<p class=\"kicker\"><a href=\"../index.html\">Tags</a></p>")
                .contains("<footer class=\"colophon\">");
    }

    @Test
    void aStyleTakesThePlaceOfTheThemesAndChangesTheSheetsName() throws IOException {
        write("styles/print.css", ".ours { color: red }");
        Theme own = Theme.load(Optional.of(folder));
        Theme plain = Theme.load(Optional.empty());

        assertThat(sheet(own)).contains(".ours { color: red }");
        assertThat(sheet(plain)).doesNotContain(".ours");
        assertThat(own.sheet()).isNotEqualTo(plain.sheet()).matches("theme/assay\\.[0-9a-f]{10}\\.css");
    }

    @Test
    void anAssetKeepsItsNameWhereASheetNamesItAndCarriesItsHashElsewhere() throws IOException {
        Theme theme = Theme.load(Optional.empty());

        assertThat(theme.asset("favicon.svg")).matches("theme/favicon\\.[0-9a-f]{10}\\.svg");
        assertThat(theme.asset("fonts/assay-sans.woff2")).isEqualTo("theme/fonts/assay-sans.woff2");
        assertThat(theme.files()).containsKeys(theme.asset("favicon.svg"), theme.asset("fonts/assay-sans.woff2"));
        assertThatThrownBy(() -> theme.asset("logo.svg")).hasMessage("the theme has no asset 'logo.svg'");
    }

    @Test
    void anUnknownVariableIsAnErrorThatNamesTemplateAndLine() throws IOException {
        write("partials/page-list.html", "<ul>\n{% for item in items %}\n{{ item.titel }}\n{% endfor %}</ul>");

        assertThatThrownBy(this::render)
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("/partials/page-list.html:3:9: error KB134: 'item' has no ")
                .hasMessageContaining("has no 'titel': tags/oak/index.html")
                .hasMessageContaining("hint: there are date, description, link");
    }

    @Test
    void aTemplateReplacesOneBlockOfTheOneWhosePlaceItTakes() throws IOException {
        write(
                "layouts/base.html",
                "{% extends \"default/layouts/base.html\" %}\n{% block footer %}<p>Ours: {{ chrome.siteTitle }}</p>{% endblock %}\n");

        assertThat(render())
                .contains("<p>Ours: Notes</p>", "<header class=\"masthead\">", "<h1>oak &amp; &lt;ash&gt;</h1>")
                .doesNotContain("colophon");
    }

    @Test
    void aMistakeInABlockIsToldWithItsOwnTemplateAndLine() throws IOException {
        write(
                "layouts/base.html",
                "{% extends \"default/layouts/base.html\" %}\n\n{% block footer %}{{ chrome.titel }}{% endblock %}\n");

        assertThatThrownBy(this::render)
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining(
                        "/layouts/base.html:3:29: error KB134: 'chrome' has no 'titel': tags/oak/index.html")
                .hasMessageContaining("hint: did you mean 'title'?");
    }

    @Test
    void wordsThatAreNotThereAreToldAtTheirLine() throws IOException {
        write("partials/page-list.html", "<ul>\n{{ say('clsoe') }}</ul>");

        assertThatThrownBy(this::render)
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("/partials/page-list.html:2:9: error KB134: ")
                .hasMessageContaining("there are no words for 'clsoe'");
    }

    @Test
    void whatIsSetComesBeforeWhatAdaptsColoursToReadersAndPaper() throws IOException {
        Theme set = Theme.load(
                Optional.empty(),
                new Look(
                        Map.of("link", "light-dark(#111111, #eeeeee)"),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        List.of()));

        assertThat(sheet(set))
                .containsSubsequence(
                        "--link: light-dark(#0b5563",
                        ":root {\n  --link: light-dark(#111111, #eeeeee);\n}",
                        "@media (prefers-contrast",
                        "@media print");
        assertThat(set.sheet()).isNotEqualTo(Theme.load(Optional.empty()).sheet());
    }

    @Test
    void aTemplateThatDoesNotParseIsAnErrorThatNamesIt() throws IOException {
        write("pages/term.html", "{% extends \"layouts/base.html\" %}\n{% block content %}\n{% if %}\n");

        assertThatThrownBy(this::render)
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("/pages/term.html:3:1: error KB134: ");
    }

    @Test
    void aThemeThatNamesAMissingFileOrCantBeReadSaysSo() throws IOException {
        write("theme.yaml", "styles: [ours.css]\nassets: []\n");
        assertThatThrownBy(() -> Theme.load(Optional.of(folder)))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("/theme.yaml:1:10: error KB134: there is no file 'styles/ours.css' in the theme");

        write("theme.yaml", "styles: [ours.css\n");
        assertThatThrownBy(() -> Theme.load(Optional.of(folder)))
                .isInstanceOf(ThemeException.class)
                .hasMessageMatching("(?s).+/theme\\.yaml:1:\\d+: error .+");

        write("theme.yaml", "styles: {a: b}\n");
        assertThatThrownBy(() -> Theme.load(Optional.of(folder)))
                .isInstanceOf(ThemeException.class)
                .hasMessageMatching("(?s).+/theme\\.yaml:1:\\d+: error .+");

        write("theme.yaml", "stiles: []\n");
        assertThatThrownBy(() -> Theme.load(Optional.of(folder)))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("/theme.yaml:1:1: error KB006: unknown key 'stiles'");
    }

    @Test
    void aThemeThatIsNotThereIsNoTheme() {
        assertThatThrownBy(() -> Theme.load(Optional.of(folder.resolve("nowhere"))))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("there is no theme folder at");
    }
}
