package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** This repository's own content: that it builds as it should, and that what every site promises holds on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleSiteTest {
    private static final Pattern MARKDOWN_LINK =
            Pattern.compile("(?<!!)\\[[^\\]]*]\\(([^)\\s#]+\\.md)(?:#[^)\\s]*)?\\)");

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Project project;
    private BuildReport report;
    private Map<String, HtmlPage> pages;

    @BeforeAll
    void build(@TempDir Path output) throws Exception {
        project = Project.sample(output.resolve("site"));
        report = project.build();
        pages = new TreeMap<>();
        project.pages().forEach(page -> pages.put(page.path(), page));
    }

    @Test
    void reportsAPageThatIsLeftOverdueOnPurpose() {
        assertThat(Project.problems(report))
                .containsExactly("knowledge/regulation/global-regulatory-map.md:1:1 PAGE_OVERDUE the review of 'Global"
                        + " regulatory map' was due by 2026-05-28; read it again, and set 'last_reviewed' to the day on"
                        + " which you did");
        assertThat(report.pages()).isEqualTo(pages.size());
        assertThat(report.verdicts()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            render    | Credible                       | 37/60 | 37/60
            akash     | Watch                          | 31/60 | 31/60
            io-net    | Avoid                          | 3/10  | 3/10
            gensyn    | Insufficient evidence          | 1/10  | 7/12
            bittensor | Unsettled: avoid to credible   | 11/36 | 23/36
            """)
    void givesEachNetworkItsVerdict(String entity, String phrase, String low, String high) throws IOException {
        JsonNode verdict = json.readTree(project.file("entities/" + entity + "/verdict.json"));

        assertThat(verdict.at("/verdict").asText()).isEqualTo(phrase);
        assertThat(verdict.at("/score/low").decimalValue()).isEqualByComparingTo(decimal(low));
        assertThat(verdict.at("/score/high").decimalValue()).isEqualByComparingTo(decimal(high));
        assertThat(verdict.at("/as_of").asText()).isEqualTo("2026-09-30");
        assertThat(verdict.at("/known_at").asText()).isEqualTo("2026-11-15");
        assertThat(verdict.at("/illustrative").asBoolean()).isTrue();
        assertThat(pages.get("entities/" + entity + "/index.html").text("h2.verdict-hero-word"))
                .isEqualTo(phrase);
        assertThat(pages.get("verdicts/index.html").texts("span.verdict-word")).contains(phrase);
    }

    @Test
    void theMapOfLinksHasPagesAndTheEntitiesThatTheyName() {
        HtmlPage map = pages.get("graph/index.html");

        assertThat(map.texts("a.graph-node")).contains("Decentralised compute networks", "Akash Network");
        assertThat(map.texts("h3.graph-section")).contains("AI and crypto", "Entities");
    }

    @Test
    void aPageWithSeveralVerdictsBeginsWithThem() {
        HtmlPage page = pages.get("ai-crypto/decentralized-compute-networks/index.html");

        assertThat(page.text("nav.verdicts-here"))
                .containsSubsequence("Render Network", "Credible", "Akash Network", "Watch", "Bittensor");
        assertThat(page.texts("ol.toc").get(0)).contains("Akash Network (AKT) Watch");
    }

    private static BigDecimal decimal(String fraction) {
        String[] parts = fraction.split("/");
        return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL128);
    }

    @Test
    void saysOfEveryInventedNumberThatItIsOne() {
        for (HtmlPage page : pages.values()) {
            boolean shows = page.elements().stream()
                    .anyMatch(element -> element.isIn("main")
                            && (element.is("aside.verdict-card")
                                    || element.is("figure")
                                    || element.is(".verdict-row")
                                    || element.is(".review-row")
                                    || element.is(".verdict-hero")
                                    || element.is("table.values-table")
                                    || element.is("ol.changes")
                                    || element.is("a")
                                            && element.isIn("div.prose")
                                            && element.get("href").contains("metrics/")));
            assertThat(page.all("aside.notice").count()).as(page.path()).isEqualTo(shows ? 1 : 0);
            assertThat(page.all("aside.verdict-card")
                            .filter(card -> !card.text().contains("illustrative")))
                    .as(page.path())
                    .isEmpty();
            assertThat(page.all("figure").filter(figure -> !figure.text().contains("illustrative")))
                    .as(page.path())
                    .isEmpty();
        }
    }

    @Test
    void everyAddressLeadsToAFileOfTheSiteAndToAPlaceThere() {
        Map<String, String> files = project.site();
        List<String> wrong = new ArrayList<>();
        for (HtmlPage page : pages.values()) {
            for (String address : page.addresses()) {
                if (!URI.create(address).isAbsolute() && !leadsSomewhere(page, address, files)) {
                    wrong.add(page.path() + ": " + address);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean leadsSomewhere(HtmlPage page, String address, Map<String, String> files) {
        URI target = URI.create("site:/" + page.path()).resolve(address);
        String path = target.getPath().substring(1);
        String place = target.getFragment();
        boolean exists = address.startsWith("#") || !address.startsWith("/") && files.containsKey(path);
        return exists
                && (place == null
                        || pages.get(address.startsWith("#") ? page.path() : path)
                                .ids()
                                .contains(place));
    }

    @Test
    void everyPageHasItsMainTextOnceAndNoIdTwice() {
        for (HtmlPage page : pages.values()) {
            assertThat(page.all("main").count()).as(page.path()).isEqualTo(1);
            assertThat(page.all("h1").count()).as(page.path()).isEqualTo(1);
            assertThat(page.ids()).as(page.path()).doesNotHaveDuplicates();
        }
    }

    @Test
    void writtenPagesNameTheirSourceAndMadeOnesNone() throws IOException {
        List<String> sources = new ArrayList<>();
        pages.values().forEach(page -> page.source().ifPresent(sources::add));
        assertThat(sources).containsExactlyInAnyOrderElementsOf(markdown().keySet());
    }

    /** Links are found again in the Markdown, by a pattern and not by the engine. */
    @Test
    void backlinksAreTheMarkdownsLinksTurnedRound() throws IOException {
        Map<String, Set<String>> expected = new TreeMap<>();
        markdown().forEach((path, text) -> {
            Matcher links = MARKDOWN_LINK.matcher(text);
            while (links.find()) {
                String target =
                        Path.of(path).resolveSibling(links.group(1)).normalize().toString();
                if (!target.equals(path)) {
                    expected.computeIfAbsent(target.replace('\\', '/'), from -> new TreeSet<>())
                            .add(path);
                }
            }
        });
        Map<String, Set<String>> shown = new TreeMap<>();
        pages.values()
                .forEach(page -> page.source()
                        .ifPresent(source -> page.links("ul.backlinks")
                                .forEach(link -> shown.computeIfAbsent(source, to -> new TreeSet<>())
                                        .add(sourceBehind(page, link)))));
        assertThat(shown).isEqualTo(expected).hasSizeGreaterThan(5);
    }

    private String sourceBehind(HtmlPage page, String link) {
        return pages.get(pathBehind(page, link)).source().orElseThrow();
    }

    private static String pathBehind(HtmlPage page, String link) {
        return URI.create("site:/" + page.path()).resolve(link).getPath().substring(1);
    }

    @Test
    void theIndexListsEveryPageWithItsData() throws IOException {
        JsonNode index = json.readTree(project.file("index.json"));

        assertThat(index.at("/illustrative").asBoolean()).isTrue();
        assertThat(index.at("/pages").findValuesAsText("source"))
                .containsExactlyInAnyOrderElementsOf(markdown().keySet());
        Set<String> listed = new TreeSet<>(Set.of("404.html"));
        for (JsonNode entry : index.at("/pages")) {
            HtmlPage page = pages.get(entry.at("/url").asText());
            listed.add(page.path());
            JsonNode data = json.readTree(project.file(entry.at("/json").asText()));
            for (String key : List.of("url", "title", "kind", "source", "last_reviewed", "taxonomies")) {
                assertThat(data.get(key)).isEqualTo(entry.get(key));
            }
            assertThat(page.source().orElse("")).isEqualTo(entry.path("source").asText());
            Set<String> backlinks = new TreeSet<>();
            page.links("ul.backlinks").forEach(link -> backlinks.add(pathBehind(page, link)));
            assertThat(data.at("/backlinks").findValuesAsText("url"))
                    .as(page.path())
                    .containsAll(backlinks);
        }
        assertThat(listed).isEqualTo(pages.keySet());
    }

    private Map<String, String> markdown() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(project.content())) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".md")).toList()) {
                texts.put(project.content().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
