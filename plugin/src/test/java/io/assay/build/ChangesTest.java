package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** Every verdict that took another's place: on a page, in a feed, as data. */
class ChangesTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void writeMills() {
        project = Project.in(folder)
                .write("site.yaml", "title: Mills & more\n")
                .write("entities.yaml", "upper: {name: Upper Mill}\nlower: {name: Lower}\n")
                .write("metrics/use.yaml", "use: {name: Use, display: percent}\n")
                .write("snapshots/use.csv", """
                        entity,metric,as_of,value,issued,revision,reason,by
                        upper,use,2026-03-31,60%,2026-04-10,,,
                        upper,use,2026-03-31,40%,2026-05-20,restated,idle stones <are> counted,the guild
                        lower,use,2026-03-31,20%,2026-04-10,,,
                        upper,use,2026-06-30,70%,2026-07-05,,,
                        lower,use,2026-06-30,80%,2026-07-08,,,
                        """)
                .write("frameworks/mills.yaml", """
                        name: Working mills
                        criteria:
                          use: {name: Use, bands: [poor, 50%, good], why: it counts}
                        verdicts: [shut, 40%, keep]
                        """);
    }

    @Test
    void thePageListsThemLatestFirstByMonthWithTheirCauses() throws Exception {
        assertThat(Project.problems(project.build())).isEmpty();

        HtmlPage page = project.page("changes/index.html");
        assertThat(page.texts("h2")).containsExactly("July 2026", "May 2026");
        assertThat(entries(page))
                .containsExactly(
                        "8 Jul 2026 Lower Shut → Keep 100.0 of 100 New figures for 30 Jun 2026."
                                + " Use poor → good (20% → 80%)",
                        "5 Jul 2026 Upper Mill Shut → Keep 100.0 of 100 New figures for 30 Jun 2026."
                                + " Use poor → good (40% → 70%)",
                        "20 May 2026 Upper Mill Keep → Shut 0.0 of 100 Restated by the source."
                                + " Use for 31 Mar 2026: 60% → 40% (idle stones <are> counted)."
                                + " Use good → poor (60% → 40%)");
        assertThat(page.links("p.change-entity"))
                .containsExactly(
                        "../entities/lower/index.html#a-change-mills-2026-07-08",
                        "../entities/upper/index.html#a-change-mills-2026-07-05",
                        "../entities/upper/index.html#a-change-mills-2026-05-20");
        assertThat(project.page("entities/upper/index.html").ids())
                .contains("a-change-mills-2026-07-05", "a-change-mills-2026-05-20");
        assertThat(page.texts("aside.notice")).isEmpty();
    }

    private static List<String> entries(HtmlPage page) {
        return page.all("li")
                .filter(item -> item.isIn("ol.changes") && !item.isIn("div.change-reasons"))
                .map(HtmlPage.Element::text)
                .toList();
    }

    @Test
    void theFrontPageAndTheVerdictsShowTheLastThreeAndWhereAllAre() throws Exception {
        project.build();

        for (String path : List.of("index.html", "verdicts/index.html")) {
            HtmlPage page = project.page(path);
            assertThat(page.texts("p.latest-entity")).containsExactly("Lower", "Upper Mill", "Upper Mill");
            assertThat(page.links("p.latest-more"))
                    .extracting(link -> link.replace("../", ""))
                    .containsExactly("changes/index.html", "corrections/index.html", "review/index.html");
        }
        assertThat(project.page("changes/index.html").links("p.elsewhere"))
                .startsWith("../corrections/index.html", "../review/index.html");
        assertThat(project.page("index.html").links("ul.colophon-links"))
                .containsExactly("changes/index.html", "corrections/index.html", "review/index.html");
    }

    @Test
    void severalFrameworksAreToldApart() throws Exception {
        project.write("frameworks/strict.yaml", """
                        name: Busy mills
                        criteria:
                          use: {name: Use, bands: [poor, 75%, good], why: it counts}
                        verdicts: [idle, 40%, busy]
                        """)
                .publishedAt("https://example.org/")
                .build();

        assertThat(project.page("changes/index.html").texts("p.change-framework"))
                .containsExactly("Working mills", "Busy mills", "Working mills", "Working mills");
        assertThat(titles())
                .containsExactly(
                        "Lower, Working mills: shut → keep",
                        "Lower, Busy mills: idle → busy",
                        "Upper Mill, Working mills: shut → keep",
                        "Upper Mill, Working mills: keep → shut");
    }

    @Test
    void apartFromASettledVerdictWhatIsPossibleIsSaid() throws Exception {
        project.write("snapshots/use.csv", """
                        entity,as_of,use
                        upper,2026-03-31,60%
                        upper,2026-06-30,40%..60%
                        """)
                .publishedAt("https://example.org/")
                .build();

        assertThat(titles()).containsExactly("Upper Mill: keep → unsettled (shut to keep)");
    }

    @Test
    void aPastThatWasInventedIsStillSaidToBe() throws Exception {
        project.write("snapshots/use.csv", "entity,as_of,use\nupper,2026-06-30,70%\n")
                .write("snapshots/past.csv", "# illustrative: true\nentity,as_of,use\nupper,2026-03-31,20%\n")
                .build();

        for (String page : List.of("index", "verdicts/index", "changes/index", "entities/upper/index")) {
            assertThat(project.page(page + ".html").texts("aside.notice"))
                    .as(page)
                    .hasSize(1);
        }
    }

    @Test
    void aVerdictThatNeverChangedIsNoChange() throws Exception {
        project.write("snapshots/use.csv", "entity,as_of,use\nupper,2026-06-30,70%\n")
                .publishedAt("https://example.org/")
                .build();

        assertThat(entries(project.page("changes/index.html"))).isEmpty();
        assertThat(project.page("changes/index.html").text("main")).contains("No verdict has changed so far.");
        assertThat(project.page("index.html").texts("section.latest")).isEmpty();
        Document feed = feed();
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isZero();
        assertThat(text(feed.getDocumentElement(), "updated")).isEqualTo("2026-08-02T00:00:00Z");
    }

    @Test
    void theFeedIsAtom() throws Exception {
        project.publishedAt("https://example.org/mills").build();

        Element feed = feed().getDocumentElement();
        assertThat(feed.getNamespaceURI() + " " + feed.getLocalName()).isEqualTo(ATOM + " feed");
        assertThat(text(feed, "id")).isEqualTo("https://example.org/mills/changes/feed.xml");
        assertThat(text(feed, "title")).isEqualTo("Verdict changes, Mills & more");
        assertThat(text(feed, "updated")).isEqualTo("2026-07-08T00:00:00Z");
        assertThat(text(feed, "author")).isEqualTo("Mills & more");
        assertThat(links(feed))
                .containsExactly(
                        "self https://example.org/mills/changes/feed.xml",
                        "alternate https://example.org/mills/changes/");
        Element last = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(2);
        assertThat(text(last, "id")).isEqualTo("https://example.org/mills/entities/upper/#a-change-mills-2026-05-20");
        assertThat(links(last)).containsExactly("alternate " + text(last, "id"));
        assertThat(text(last, "title")).isEqualTo("Upper Mill: keep → shut");
        assertThat(text(last, "updated")).isEqualTo("2026-05-20T00:00:00Z");
        assertThat(text(last, "summary"))
                .isEqualTo("Restated by the source. Use for 31 Mar 2026: 60% → 40% (idle stones <are> counted)."
                        + " Use good → poor (60% → 40%).");
    }

    /** What is known of a figure that came again is told in the words of the page of corrections. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            restated  |   | Restated by the source.
            redefined |   | Redefined by the source.
            corrected |   | Corrected by us.
                      | P | Final after provisional.
                      |   | Changed without a reason given.
            """)
    void aFigureIssuedAgainIsCalledAsOnThePageOfCorrections(String revision, String status, String heading)
            throws Exception {
        project.write("snapshots/use.csv", """
                        entity,metric,as_of,value,issued,status,revision
                        upper,use,2026-03-31,60%%,2026-04-10,%s,
                        upper,use,2026-03-31,40%%,2026-05-20,,%s
                        """.formatted(
                                status == null ? "" : status, revision == null ? "" : revision))
                .build();

        assertThat(entries(project.page("changes/index.html")))
                .singleElement()
                .asString()
                .contains(heading);
        assertThat(project.page("corrections/index.html").texts("h2"))
                .containsExactly(heading.substring(0, heading.length() - 1));
    }

    @Test
    void everyPageLeadsAReaderToTheFeeds() throws Exception {
        project.publishedAt("https://example.org/mills").build();

        for (HtmlPage page : project.pages()) {
            assertThat(page.all("link")
                            .filter(link -> link.get("type").equals("application/atom+xml"))
                            .map(link -> link.get("rel") + " "
                                    + URI.create("site:/mills/" + page.path()).resolve(link.get("href"))))
                    .as(page.path())
                    .containsExactly("alternate site:/mills/changes/feed.xml", "alternate site:/mills/feed.xml");
        }
    }

    @Test
    void anEntryKeepsItsIdWhateverItsWordsAre() throws Exception {
        project.publishedAt("https://example.org/").build();
        List<String> before = ids();

        project.edit("entities.yaml", "Upper Mill", "Top Mill")
                .edit("snapshots/use.csv", "idle stones", "broken stones")
                .edit("frameworks/mills.yaml", "keep", "stay")
                .build();

        assertThat(ids()).isEqualTo(before).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void withoutABaseUrlThereIsNoFeed() throws Exception {
        project.build();

        assertThat(project.has("changes/feed.xml")).isFalse();
        assertThat(project.page("index.html").all("link").map(link -> link.get("type")))
                .doesNotContain("application/atom+xml");
    }

    @Test
    void inventedFiguresAreSaidToBeInventedInEachEntry() throws Exception {
        project.edit("snapshots/use.csv", "entity,", "# illustrative: true\nentity,")
                .publishedAt("https://example.org/")
                .build();

        NodeList entries = feed().getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            assertThat(text(entry, "title")).endsWith(" (illustrative)");
            assertThat(text(entry, "summary")).startsWith("Illustrative. The figures on this page are invented");
        }
        HtmlPage page = project.page("changes/index.html");
        assertThat(page.texts("aside.notice")).hasSize(1);
        assertThat(page.texts("p.change-entity")).hasSize(3).allMatch(text -> text.endsWith("illustrative"));
        assertThat(json().findValues("illustrative")).hasSize(3).allMatch(JsonNode::asBoolean);
    }

    @Test
    void theFeedHoldsTheLastHundredAndNothingThatXmlForbids() throws Exception {
        StringBuilder rows = new StringBuilder("entity,as_of,use\n");
        IntStream.rangeClosed(0, 120)
                .forEach(i -> rows.append("upper,")
                        .append(LocalDate.of(2026, 1, 1).plusDays(i))
                        .append(i % 2 == 0 ? ",60%\n" : ",40%\n"));
        project.write("snapshots/use.csv", rows.toString())
                .write("entities.yaml", "upper: {name: \"Upper \\x01 \\U0001F33E ]]> <b>\"}\n")
                .publishedAt("https://example.org/")
                .build();

        assertThat(ids())
                .hasSize(100)
                .first()
                .isEqualTo("https://example.org/entities/upper/#a-change-mills-2026-05-01");
        assertThat(entries(project.page("changes/index.html"))).hasSize(120);
        assertThat(text((Element) feed().getElementsByTagNameNS(ATOM, "entry").item(0), "title"))
                .isEqualTo("Upper \uFFFD \uD83C\uDF3E ]]> <b>: shut → keep");
    }

    @Test
    void theDataSayTheSame() throws Exception {
        project.build();

        JsonNode last = json().at("/changes/2");
        assertThat(last.at("/entity").asText()).isEqualTo("upper");
        assertThat(last.at("/framework").asText()).isEqualTo("mills");
        assertThat(last.at("/from").asText()).isEqualTo("2026-05-20");
        assertThat(last.at("/url").asText()).isEqualTo("entities/upper/index.html#a-change-mills-2026-05-20");
        assertThat(last.at("/before/verdict").asText()).isEqualTo("Keep");
        assertThat(last.at("/after/verdict").asText()).isEqualTo("Shut");
        assertThat(last.at("/after/causes/0/cause").asText()).isEqualTo("restatement");
        assertThat(last.at("/illustrative").asBoolean()).isFalse();
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(project.file("changes/changes.json"));
    }

    private Document feed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(project.file("changes/feed.xml").getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> ids() throws Exception {
        return ofEntries("id");
    }

    private List<String> titles() throws Exception {
        return ofEntries("title");
    }

    private List<String> ofEntries(String name) throws Exception {
        NodeList entries = feed().getElementsByTagNameNS(ATOM, "entry");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < entries.getLength(); i++) {
            found.add(text((Element) entries.item(i), name));
        }
        return found;
    }

    /** The words of the one child of a name. */
    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0).getTextContent().strip();
    }

    private static List<String> links(Element parent) {
        return children(parent, "link").stream()
                .map(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagNameNS(ATOM, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getParentNode().equals(parent)) {
                found.add((Element) nodes.item(i));
            }
        }
        return found;
    }
}
