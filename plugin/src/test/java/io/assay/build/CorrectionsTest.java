package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that moved after they were published: what they were, who moved them, what that did; and how to report one. */
class CorrectionsTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void writeMills() {
        project = Project.in(folder)
                .write("site.yaml", "title: Mills\nauthors: {me: Mia}\n")
                .write("entities.yaml", "upper: {name: Upper Mill}\nlower: {name: Lower}\n")
                .write("sources.yaml", "town: {name: Town clerk}\n")
                .write("metrics/all.yaml", """
                        sacks: {name: Sacks}
                        stones: {name: Stones}
                        use: {name: Use, formula: sacks / stones, display: percent}
                        """)
                .write("snapshots/first.csv", """
                        # source: town
                        entity,as_of,issued,sacks,stones,status
                        upper,2026-03-31,2026-04-10,60,100,
                        upper,2025-12-31,2026-01-10,50,100,
                        lower,2026-03-31,2026-04-10,20,100,P
                        lower,2025-12-31,2026-01-10,M,100,
                        """)
                .write("snapshots/later.csv", """
                        # source: town
                        entity,metric,as_of,value,issued,status,revision,reason,by,url,note
                        upper,sacks,2026-03-31,40,2026-05-20,,restated,spoilt sacks are left out,town,https://example.org/s,
                        upper,stones,2026-03-31,110,2026-05-21,,redefined,spare stones count,the guild,,
                        upper,sacks,2025-12-31,51,2026-05-22,,corrected,50 was typed for 51,me,,
                        lower,sacks,2026-03-31,22,2026-05-23,,,,,,
                        lower,sacks,2025-12-31,9,2026-05-24,,,,,,late
                        upper,stones,2025-12-31,90,2026-05-25,,,,,,
                        lower,stones,2026-03-31,100,2026-05-26,disputed,,,lower,https://example.org/reply,two stood still
                        lower,stones,2025-12-31,100,2026-05-27,disputed,,,lower,https://example.org/other,
                        lower,stones,2025-12-31,98,2026-06-27,,restated,,,,
                        upper,stones,2026-03-31,120,2026-08-20,,restated,known later than the build,,,
                        """)
                .write("frameworks/mills.yaml", """
                        criteria:
                          use: {bands: [poor, 50%, good], why: it counts}
                        verdicts: [shut, 40%, keep]
                        """);
    }

    @Test
    void whatWasDoneToAFigureIsKeptApartByWhoDidIt() throws Exception {
        assertThat(Project.problems(project.build())).singleElement().asString().contains("NOT_COUNTED_YET");

        HtmlPage page = project.page("corrections/index.html");
        assertThat(page.texts("h2"))
                .containsExactly(
                        "Restated by the source",
                        "Redefined by the source",
                        "Corrected by us",
                        "Final after provisional",
                        "Changed without a reason given",
                        "Disputed");
        assertThat(page.texts("p.section-note")).hasSize(6).doesNotHaveDuplicates();
        assertThat(entries(page, "restated"))
                .containsExactly(
                        "27 Jun 2026 Lower Stones, 31 Dec 2025 100 → 98 issued before on 27 May 2026"
                                + " No verdict changed. Town clerk · snapshots/later.csv:11",
                        "20 May 2026 Upper Mill Sacks, 31 Mar 2026 60 → 40 issued before on 10 Apr 2026"
                                + " Spoilt sacks are left out. It moved: Upper Mill: keep → shut."
                                + " Town clerk · snapshots/later.csv:3");
        assertThat(entries(page, "redefined"))
                .containsExactly("21 May 2026 Upper Mill Stones, 31 Mar 2026 100 → 110 issued before on 10 Apr 2026"
                        + " Spare stones count. No verdict changed. By the guild · Town clerk ·"
                        + " snapshots/later.csv:4");
        assertThat(entries(page, "corrected"))
                .containsExactly("22 May 2026 Upper Mill Sacks, 31 Dec 2025 50 → 51 issued before on 10 Jan 2026"
                        + " 50 was typed for 51. No verdict changed. By Mia · Town clerk · snapshots/later.csv:5");
        assertThat(entries(page, "finalised"))
                .containsExactly("23 May 2026 Lower Sacks, 31 Mar 2026 20 → 22 issued before on 10 Apr 2026"
                        + " No verdict changed. Town clerk · snapshots/later.csv:6");
        assertThat(entries(page, "unexplained"))
                .containsExactly("25 May 2026 Upper Mill Stones, 31 Dec 2025 100 → 90 issued before on 10 Jan 2026"
                        + " No verdict changed. Town clerk · snapshots/later.csv:8");
    }

    @Test
    void aDisputeStandsWithTheReplyAndWithWhatBecameOfIt() throws Exception {
        project.build();

        HtmlPage page = project.page("corrections/index.html");
        assertThat(entries(page, "disputed"))
                .containsExactly(
                        "27 May 2026 Lower Stones, 31 Dec 2025 100 Settled by the issue of 27 Jun 2026: 98."
                                + " Disputed by Lower · Their reply · snapshots/later.csv:10",
                        "26 May 2026 Lower Stones, 31 Mar 2026 100 Two stood still. Not settled."
                                + " Disputed by Lower · Their reply · snapshots/later.csv:9");
        assertThat(page.addresses()).contains("https://example.org/reply", "https://example.org/other");
    }

    @Test
    void aFigureThatIsDisputedByBeingAnotherIsToldAsADisputeAlone() throws Exception {
        project.edit("snapshots/later.csv", "lower,stones,2026-03-31,100,", "lower,stones,2026-03-31,96,");
        project.build();

        HtmlPage page = project.page("corrections/index.html");
        assertThat(entries(page, "disputed"))
                .contains("26 May 2026 Lower Stones, 31 Mar 2026 100 → 96 Two stood still. Not settled."
                        + " Disputed by Lower · Their reply · snapshots/later.csv:9");
        assertThat(entries(page, "unexplained")).hasSize(1);
    }

    @Test
    void aRevisionLeadsToTheVerdictThatItMoved() throws Exception {
        project.build();

        assertThat(project.page("corrections/index.html").links("div.change-reasons"))
                .contains("../entities/upper/index.html#a-change-mills-2026-05-20");
        assertThat(project.page("entities/upper/index.html").ids()).contains("a-change-mills-2026-05-20");
    }

    @Test
    void theDataSayTheSame() throws Exception {
        project.build();

        JsonNode json = new ObjectMapper().readTree(project.file("corrections/corrections.json"));
        assertThat(json.at("/revisions").findValuesAsText("kind"))
                .containsExactly("restated", "unexplained", "finalised", "corrected", "redefined", "restated");
        JsonNode moving = json.at("/revisions/5");
        assertThat(moving.at("/before/value/exact").asText()).isEqualTo("60");
        assertThat(moving.at("/after/value/exact").asText()).isEqualTo("40");
        assertThat(moving.at("/reason").asText()).isEqualTo("spoilt sacks are left out");
        assertThat(moving.at("/moved/0").asText()).isEqualTo("entities/upper/index.html#a-change-mills-2026-05-20");
        assertThat(json.at("/disputes/0/settled_by/issued").asText()).isEqualTo("2026-06-27");
        assertThat(json.at("/disputes/1/settled_by").isNull()).isTrue();
        assertThat(json.at("/disputes/1/before/value/exact").asText()).isEqualTo("100");
        assertThat(json.at("/disputes/1/moved")).isEmpty();
    }

    @Test
    void aRevisionOfWhatIsNotOnRecordSaysOnlyWhatItIsNow() throws Exception {
        project.delete("snapshots/first.csv")
                .write(
                        "snapshots/later.csv",
                        "entity,metric,as_of,value,issued,revision\nupper,sacks,2026-03-31,40,2026-05-20,corrected\n")
                .build();

        assertThat(entries(project.page("corrections/index.html"), "corrected"))
                .containsExactly("20 May 2026 Upper Mill Sacks, 31 Mar 2026 now 40 No verdict changed."
                        + " no source named · snapshots/later.csv:2");
    }

    @Test
    void withNothingToTellThePageSaysSo() throws Exception {
        project.delete("snapshots/later.csv").build();

        HtmlPage page = project.page("corrections/index.html");
        assertThat(page.texts("h2")).isEmpty();
        assertThat(page.text("main")).contains("No published figure has been revised");
    }

    @Test
    void aFigureThatMovedShowsWhatWasSaidFirst() throws Exception {
        project.build();

        assertThat(cells("entities/upper/index.html", "table.evidence-table"))
                .contains(
                        "40restated, first issued as 60 on 10 Apr 2026",
                        "110redefined, first issued as 100 on 10 Apr 2026");
        assertThat(cells("metrics/sacks/index.html", "table.values-table"))
                .contains("40first issued as 60 on 10 Apr 2026");
        assertThat(cells("metrics/use/index.html", "table.values-table"))
                .contains("36.4%first issued as 60% on 10 Apr 2026");
    }

    private List<String> cells(String page, String table) {
        return project.page(page)
                .all("td")
                .filter(cell -> cell.isIn(table))
                .map(HtmlPage.Element::text)
                .toList();
    }

    @Test
    void aNumberIsReportedWithAllThatLeadsToIt() throws Exception {
        project.edit("site.yaml", "title: Mills", "title: Mills\nissues: https://github.com/org/mills/issues/new")
                .publishedAt("https://example.org/mills")
                .build();

        List<HtmlPage.Element> links =
                project.page("entities/upper/index.html").all("a.report").toList();
        assertThat(links.stream().map(link -> link.get("aria-label")))
                .containsExactly(
                        "Report a problem with Sacks, 31 Mar 2026", "Report a problem with Stones, 31 Mar 2026");
        String address = links.get(0).get("href");
        assertThat(address).startsWith("https://github.com/org/mills/issues/new?title=Upper%20Mill%3A%20Sacks");
        assertThat(URI.create(address).getRawQuery().split("&")).hasSize(2);
        assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8)).isEqualTo("""
                https://github.com/org/mills/issues/new?title=Upper Mill: Sacks of 2026-03-31&body=\
                - Entity: Upper Mill (upper)
                - Metric: Sacks (sacks)
                - Value: 40
                - As of: 2026-03-31
                - Issued: 2026-05-20
                - Source: Town clerk, https://example.org/s
                - Written in: snapshots/later.csv:3
                - Address: metric:upper/sacks@2026-03-31/2026-05-20
                - Page: https://example.org/mills/entities/upper/

                What is wrong with it, and where can the right one be seen?

                """);
    }

    @Test
    void aJudgementIsReportedLikewise() throws Exception {
        project.edit("site.yaml", "title: Mills", "title: Mills\nissues: https://gitlab.com/org/mills/-/issues/new")
                .edit("frameworks/mills.yaml", "verdicts", "  trust: {levels: [bad, good], why: it counts}\nverdicts")
                .write("judgements/upper.yaml", """
                        trust:
                          - {level: good, as_of: 2026-03-31, by: me, because: he pays, illustrative: true}
                        """)
                .build();

        assertThat(project.page("entities/upper/index.html")
                        .all("a.report")
                        .map(link -> URLDecoder.decode(link.get("href"), StandardCharsets.UTF_8))
                        .filter(link -> link.contains("judgements/")))
                .containsExactly("""
                        https://gitlab.com/org/mills/-/issues/new?issue[title]=Upper Mill: Trust, judged as of 2026-03-31\
                        &issue[description]=- Entity: Upper Mill (upper)
                        - Criterion: Trust (trust)
                        - Judged: good
                        - As of: 2026-03-31
                        - Issued: 2026-03-31
                        - By: me
                        - Written in: judgements/upper.yaml:2
                        - Note: the site says that this is invented (illustrative)

                        What is wrong with it, and where can the right one be seen?

                        """);
    }

    @Test
    void aPlaceLeadsToItsLineWhereTheSiteSaysWhereItsFilesAre() throws Exception {
        project.edit("site.yaml", "title: Mills", "title: Mills\nfiles: https://github.com/org/mills/blob/main/content")
                .build();

        String line = "https://github.com/org/mills/blob/main/content/snapshots/later.csv#L3";
        for (String page : List.of("entities/upper/index.html", "metrics/sacks/index.html", "corrections/index.html")) {
            assertThat(project.file(page))
                    .contains("<a href=\"" + line + "\" rel=\"noopener\"><code>snapshots/later.csv:3</code></a>");
        }
    }

    @Test
    void withoutATrackerThereIsNothingToReportTo() throws Exception {
        project.build();

        assertThat(project.page("entities/upper/index.html").all("a.report")).isEmpty();
    }

    @Test
    void aTrackerThatIsNoWebAddressIsReported() throws Exception {
        project.edit("site.yaml", "title: Mills", "title: Mills\nissues: org/mills");

        assertThat(Project.problems(project.build()))
                .contains("site.yaml:2:9 WRONG_TYPE 'issues' must be the web address that opens a new issue, not"
                        + " 'org/mills'; such as https://github.com/org/repo/issues/new, or an address with {title} and"
                        + " {body} in it");
    }

    private static List<String> entries(HtmlPage page, String kind) {
        return page.all("li")
                .filter(item -> item.isIn("section.corrections-" + kind))
                .map(HtmlPage.Element::text)
                .toList();
    }
}
