package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What search engines, feed readers, servers and messengers find on a site, and what its scripts load. */
class WebDocumentsTest {
    private static final String BASE = "https://example.org/mills/";

    private final ObjectMapper json = new ObjectMapper();
    private Project project;

    @BeforeEach
    void write(@TempDir Path folder) {
        project = Project.in(folder)
                .write("site.yaml", "title: Mills & more\ndescription: Notes on mills\n")
                .write(
                        "entities.yaml",
                        "upper: {name: Upper Mill, summary: A mill, homepage: 'https://example.com/'}\n")
                .write("metrics/all.yaml", "sacks: {name: Sacks, unit: sack, description: Sacks ground}\n")
                .write("sources.yaml", "town: {name: Town clerk}\n")
                .write("snapshots/june.csv", "# source: town\nentity,as_of,sacks\nupper,2026-06-30,60\n")
                .write("frameworks/mills.yaml", """
                        id: mills
                        name: Working mills
                        criteria: {sacks: {name: Sacks, bands: [few, 50, many]}}
                        verdicts: [shut, 40%, keep]
                        """)
                .write("knowledge/README.md", "# Home\n")
                .write("knowledge/how/grind.md", """
                        ---
                        title: "Grind </script><b>& sift"
                        description: From grain to flour
                        last_reviewed: 2026-07-03
                        date: 2026-05-01
                        order: 2
                        ---
                        Text.
                        """)
                .write("knowledge/how/a b.md", "---\ntitle: Dry\norder: 1\nlast_reviewed: 2026-07-05\n---\nText.\n")
                .write("knowledge/how/store.md", "---\ndate: 2026-06-01\n---\n# Store\n\nIn a loft.\n");
    }

    @Test
    void theSitemapListsEveryPageAndTheDayOfItsReview() throws Exception {
        project.publishedAt(BASE).build();

        assertThat(children(xml("sitemap.xml"), "url", "loc", "lastmod"))
                .containsExactly(
                        BASE + "changes/",
                        BASE + "corrections/",
                        BASE + "entities/upper/",
                        BASE + "frameworks/mills/",
                        BASE + "how/a-b/ 2026-07-05",
                        BASE + "how/grind/ 2026-07-03",
                        BASE + "how/",
                        BASE + "how/store/ 2026-06-01",
                        BASE,
                        BASE + "metrics/",
                        BASE + "metrics/sacks/",
                        BASE + "review/",
                        BASE + "verdicts/");
    }

    @Test
    void theFeedHoldsTheLatestPagesFirst() throws Exception {
        project.publishedAt(BASE).build();

        Document feed = xml("feed.xml");
        assertThat(children(feed, "entry", "updated", "published", "id", "title", "summary"))
                .containsExactly(
                        "2026-07-05T00:00:00Z " + BASE + "how/a-b/ Dry Text.",
                        "2026-07-03T00:00:00Z 2026-05-01T00:00:00Z " + BASE
                                + "how/grind/ Grind </script><b>& sift From grain to flour",
                        "2026-06-01T00:00:00Z 2026-06-01T00:00:00Z " + BASE + "how/store/ Store In a loft.");
        assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2026-07-05T00:00:00Z");
    }

    @Test
    void anInventedFigureIsCalledSoInTheFeed() throws Exception {
        project.edit("site.yaml", "title", "illustrative: true\nillustrative_note: Made up.\ntitle")
                .edit("knowledge/how/store.md", "In a loft.", "```chart\nmetric: sacks\n```")
                .publishedAt(BASE)
                .build();

        assertThat(children(xml("feed.xml"), "entry", "title", "summary"))
                .contains("Store (illustrative) Illustrative. Made up.")
                .contains("Dry Text.");
    }

    @Test
    void everyPageNamesAPictureThatIsThere() throws Exception {
        project.publishedAt(BASE).build();

        assertThat(property(project.page("entities/upper/index.html"), "og:image"))
                .contains(BASE + "entities/upper/card.png");
        assertThat(property(project.page("how/grind/index.html"), "og:image")).contains(BASE + "card.png");
        assertThat(project.site()).containsKeys("entities/upper/card.png", "card.png");
        HtmlPage entity = project.page("entities/upper/index.html");
        List<String> charts = entity.all("a")
                .map(link -> link.get("href"))
                .filter(url -> url.endsWith(".png"))
                .map(url -> "entities/upper/" + url)
                .toList();
        assertThat(charts).isNotEmpty().allMatch(project::has);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/, true", "https://example.org/mills/, false", "https://example.org, true"})
    void crawlersReadTheirRulesAtTheRootOfAHostAlone(String base, boolean written) throws Exception {
        project.publishedAt(base).build();

        assertThat(project.has("robots.txt")).isEqualTo(written);
        if (written) {
            assertThat(project.file("robots.txt"))
                    .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n");
        }
    }

    @Test
    void withoutABaseUrlNothingIsWrittenThatNeedsOne() throws Exception {
        project.build();

        assertThat(project.site().keySet()).doesNotContain("sitemap.xml", "robots.txt", "feed.xml", "paths.js");
        HtmlPage page = project.page("how/grind/index.html");
        assertThat(property(page, "og:url")).isEmpty();
        assertThat(property(page, "og:image")).isEmpty();
        assertThat(project.site().keySet()).noneMatch(path -> path.endsWith(".png"));
        assertThat(page.all("script").filter(script -> script.get("type").equals("application/ld+json")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    how/grind/index.html | og:type               | article
                    how/grind/index.html | og:title              | Grind </script><b>& sift
                    how/grind/index.html | og:description        | From grain to flour
                    how/grind/index.html | og:site_name          | Mills & more
                    how/grind/index.html | og:url                | https://example.org/mills/how/grind/
                    how/grind/index.html | article:modified_time | 2026-07-03
                    how/grind/index.html | og:locale             | en_GB
                    index.html           | og:type               | website
                    """)
    void aPageSaysHowItIsToBeShownElsewhere(String path, String property, String content) throws Exception {
        project.edit("site.yaml", "title", "language: en-GB\ntitle")
                .publishedAt(BASE)
                .build();

        assertThat(property(project.page(path), property)).contains(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    index.html                  | /@graph/0/@type                     | WebSite
                    how/grind/index.html        | /@graph/0/@type                     | Article
                    how/grind/index.html        | /@graph/0/headline                  | Grind </script><b>& sift
                    how/grind/index.html        | /@graph/0/dateModified              | 2026-07-03
                    how/grind/index.html        | /@graph/0/datePublished             | 2026-05-01
                    how/grind/index.html        | /@graph/1/itemListElement/0/item    | https://example.org/mills/
                    how/grind/index.html        | /@graph/1/itemListElement/1/item    | https://example.org/mills/how/
                    how/grind/index.html        | /@graph/1/itemListElement/2/item    | https://example.org/mills/how/grind/
                    how/index.html              | /@graph/0/@type                     | CollectionPage
                    entities/upper/index.html   | /@graph/0/@type                     | WebPage
                    entities/upper/index.html   | /@graph/0/about/url                 | https://example.com/
                    frameworks/mills/index.html | /@graph/0/@type                     | WebPage
                    metrics/sacks/index.html    | /@graph/0/@type                     | Dataset
                    metrics/sacks/index.html    | /@graph/0/description               | Sacks ground
                    """)
    void aPageSaysWhatItIs(String path, String pointer, String value) throws Exception {
        project.publishedAt(BASE).build();

        assertThat(structured(path).at(pointer).asText()).isEqualTo(value);
    }

    @Test
    void inventedFiguresAreNoDataset() throws Exception {
        project.edit("site.yaml", "title", "illustrative: true\ntitle")
                .publishedAt(BASE)
                .build();

        assertThat(structured("metrics/sacks/index.html").at("/@graph/0/@type").asText())
                .isEqualTo("WebPage");
    }

    @Test
    void aMissingAddressIsAnsweredWithLinksFromTheRoot() throws Exception {
        project.publishedAt(BASE).build();
        HtmlPage page = project.page("404.html");

        assertThat(page.addresses()).hasSizeGreaterThan(8).allMatch(url -> url.matches("(#a-main|/mills/.*)"));
        assertThat(page.links("ul.not-found-links"))
                .containsExactly(
                        "/mills/index.html",
                        "/mills/how/index.html",
                        "/mills/verdicts/index.html",
                        "/mills/metrics/index.html");
        assertThat(page.all("meta").filter(meta -> meta.get("name").equals("robots")))
                .hasSize(1);
        assertThat(project.file("paths.js"))
                .startsWith("self.assayPaths = [")
                .contains("\"how/a-b/index.html\"")
                .doesNotContain("404.html");
    }

    @Test
    void withoutABaseUrlThatAnswerNeedsNoOtherFile() throws Exception {
        project.build();

        assertThat(project.page("404.html").addresses()).isEmpty();
        assertThat(project.page("404.html").text("h1")).isEqualTo("Page not found");
        assertThat(project.file("404.html")).satisfies(WebDocumentsTest::allowsItsStyle);
    }

    @Test
    void aPreviewSaysWhatThePageSays() throws Exception {
        project.build();

        assertThat(preview("how/grind", "how/grind/index.html")).isEqualTo(json.readTree("""
                {"title": "Grind </script><b>& sift", "kind": "", "text": "From grain to flour", "lines": [],
                 "illustrative": false}"""));
        assertThat(preview("entities/upper", "entities/upper/index.html")).isEqualTo(json.readTree("""
                {"title": "Upper Mill", "kind": "Entity", "text": "A mill",
                 "lines": [["Working mills", "Keep", "Judged on 1 of 1 criterion, as of 30 Jun 2026"]], "illustrative": false}"""));
        assertThat(preview("metrics/sacks", "metrics/sacks/index.html")).isEqualTo(json.readTree("""
                {"title": "Sacks", "kind": "Metric", "text": "Sacks ground",
                 "lines": [["Upper Mill", "60\u00a0sacks", "30 Jun 2026, Town clerk"]], "illustrative": false}"""));
    }

    @Test
    void aPreviewSaysThatItsFiguresAreInvented() throws Exception {
        project.edit("site.yaml", "title", "illustrative: true\ntitle").build();

        assertThat(preview("entities/upper", "entities/upper/index.html")
                        .at("/illustrative")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void neighboursFollowTheReadingOrderOfTheirSection() throws Exception {
        project.build();

        assertThat(project.page("how/a-b/index.html").links("nav.neighbours")).containsExactly("../grind/index.html");
        assertThat(project.page("how/grind/index.html").links("nav.neighbours"))
                .containsExactly("../a-b/index.html", "../store/index.html");
        assertThat(project.page("how/store/index.html").links("nav.neighbours")).containsExactly("../grind/index.html");
    }

    @Test
    void theManifestTellsADeviceWhatTheSiteIs() throws Exception {
        project.build();

        JsonNode manifest = json.readTree(project.file("manifest.webmanifest"));
        assertThat(manifest.at("/name").asText()).isEqualTo("Mills & more");
        assertThat(project.has(manifest.at("/icons/0/src").asText())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, ltr", "de-AT, ltr", "ar, rtl", "he-IL, rtl", "az, ltr", "az-Arab, rtl", "ks-Deva, ltr"})
    void aPageNamesItsLanguageAndItsDirection(String language, String direction) throws Exception {
        project.edit("site.yaml", "title", "language: " + language + "\ntitle").build();

        HtmlPage.Element html =
                project.page("how/grind/index.html").all("html").findFirst().orElseThrow();
        assertThat(html.get("lang")).isEqualTo(language);
        assertThat(html.get("dir")).isEqualTo(direction);
    }

    private JsonNode structured(String path) throws Exception {
        String page = project.file(path);
        int start = page.indexOf("<script type=\"application/ld+json\">");
        String data = page.substring(page.indexOf('>', start) + 1, page.indexOf("</script>", start));
        return json.readTree(data);
    }

    private JsonNode preview(String folder, String path) throws Exception {
        String call = "assayPreview(\"" + path + "\", ";
        String script = project.file(folder + "/preview.js");
        assertThat(script).startsWith(call).endsWith(");\n");
        return json.readTree(script.substring(call.length(), script.length() - 3));
    }

    private static Optional<String> property(HtmlPage page, String name) {
        return page.all("meta")
                .filter(meta -> meta.get("property").equals(name))
                .map(meta -> meta.get("content"))
                .findFirst();
    }

    private Document xml(String path) throws Exception {
        DocumentBuilderFactory parser = DocumentBuilderFactory.newInstance();
        return parser.newDocumentBuilder()
                .parse(new ByteArrayInputStream(project.file(path).getBytes(StandardCharsets.UTF_8)));
    }

    /** For each element of a name, the texts of some of its children, those that there are. */
    private static List<String> children(Document document, String name, String... parts) {
        NodeList all = document.getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> words((Element) all.item(i), parts))
                .toList();
    }

    private static String words(Element element, String... parts) {
        return List.of(parts).stream()
                .map(element::getElementsByTagName)
                .filter(found -> found.getLength() > 0)
                .map(found -> found.item(0).getTextContent().strip())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** A policy names an inline style by its hash; without it a browser leaves the style out. */
    private static void allowsItsStyle(String html) {
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        assertThat(html).contains("style-src 'sha256-" + sha256(style) + "'");
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
