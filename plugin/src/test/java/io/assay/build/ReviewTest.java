package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.review.DueList;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due, for whom, and the list to fill in. */
class ReviewTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void mills() {
        project = Project.in(folder)
                .at("2026-10-20", "2026-10-20")
                .write("site.yaml", "authors: {ana: Ana Silva, ben: Ben Ode}\n")
                .write("knowledge/mills.md", """
                        ---
                        framework: mills
                        last_reviewed: 2026-10-01
                        owner: ana
                        ---
                        # Mills
                        ## Upper
                        ## Lower
                        """)
                .write("metrics/all.yaml", """
                        turns: {unit: gpu, freshness: {every: P3M, grace: P10D}, source: diary}
                        fees: {kind: flow, unit: USD, freshness: {every: P3M, grace: P60D}}
                        use: {formula: turns / fees}
                        """)
                .write("sources.yaml", "diary: {name: Diary}\n")
                .write("frameworks/mills.yaml", """
                        criteria:
                          use: {bands: [poor, 1, good], why: it counts}
                          trust: {levels: [low, mid, high], review_every: P90D, why: it counts}
                        verdicts: [shut, 40%, keep]
                        """)
                .write("snapshots/june.csv", """
                        entity,as_of,turns,fees,url
                        upper,2026-03-31,30,10,https://example.org/a
                        upper,2026-06-30,20,10,https://example.org/b
                        """)
                .write("judgements/upper.yaml", """
                        trust: {level: low, as_of: 2026-07-01, by: ben}
                        exempt: {use: {reason: no wheel, by: ben, expires: 2026-11-05}}
                        override: {use: {level: good, reason: was broken, expires: 2026-08-31}}
                        """)
                .write("entities.yaml", "upper: Upper\nlower: Lower\n");
    }

    @Test
    void theQueueIsSortedByOwnerAndAge() throws Exception {
        project.write("knowledge/old.md", """
                        ---
                        last_reviewed: 2026-01-31
                        review_every: P90D
                        owner: ben
                        ---
                        # Old

                        Fees were $410k and the share 17.5%, or [20](metric:upper/turns@2026-06-30) turns.

                        In June it was 12%, and 30% before.
                        """).build();

        HtmlPage page = project.page("review/index.html");
        assertThat(page.texts("h2")).containsExactly("Ana Silva 4", "Ben Ode 4", "Nobody named 1");
        assertThat(page.texts("li.review-row"))
                .containsExactly(
                        "Figure 20 days overdue Upper: Fees Last: $10, Q2 2026. Still counts, with less"
                                + " certainty. snapshots/june.csv:3",
                        "Figure 20 days overdue Upper: Turns Last: 20\u00a0GPUs, 30 Jun 2026. Stale, and counts as unknown."
                                + " snapshots/june.csv:3",
                        "Unknown Lower: Use Mills: no value for Turns. frameworks/mills.yaml:2",
                        "Unknown Lower: Trust Mills: nobody has judged it. frameworks/mills.yaml:3",
                        "Page 172 days overdue Old Reviewed 31 Jan 2026, to be reviewed every 90 days. knowledge/old.md",
                        "Old figures Old Has 2 figures without a date, such as $410k, 17.5%, in a text of 31 Jan 2026."
                                + " knowledge/old.md",
                        "Judgement 21 days overdue Upper: Trust Last: low, 1 Jul 2026, by Ben Ode; holds for 90 days."
                                + " judgements/upper.yaml:1",
                        "Exception ends in 16 days Upper: Use Exempt until 5 Nov 2026: no wheel. judgements/upper.yaml:2",
                        "Exception expired 50 days ago Upper: Use Set to good until 31 Aug 2026: was broken."
                                + " judgements/upper.yaml:3");
    }

    @Test
    void whatIsDueIsTheSameAsData() throws Exception {
        project.build();

        assertThat(project.file("review.json")).startsWith("""
                {
                  "as_of": "2026-10-20",
                  "known_at": "2026-10-20",
                  "items": [
                    {
                      "kind": "expired exception",
                      "entity": "upper",
                      "criterion": "use",
                      "reason": "was broken",
                      "due": "2026-08-31",
                      "owner": null,
                      "source": "judgements/upper.yaml:3:12"
                    },
                """);
    }

    @Test
    void aListThatIsFilledInIsASnapshot() throws Exception {
        project.edit("judgements/upper.yaml", "exempt: {use: {reason: no wheel, by: ben, expires: 2026-11-05}}\n", "");
        String list = DueList.write(project.build().review());
        assertThat(project.page("entities/upper/index.html").texts("h2.verdict-hero-word"))
                .containsExactly("Unsettled: shut to keep");

        assertThat(list).isEqualTo("""
                entity,metric,as_of,period,value,issued,retrieved,unit,source,url,by,note,last_value,last_as_of,due,levels
                upper,trust,2026-10-20,,,,2026-10-20,,,,,,low,2026-07-01,2026-09-29,low | mid | high
                upper,fees,,2026-Q3,,,2026-10-20,USD,,https://example.org/b,,,10,2026-06-30,2026-09-30,
                upper,turns,2026-09-30,,,,2026-10-20,gpu,diary,https://example.org/b,,,20,2026-06-30,2026-09-30,
                lower,fees,,2026-Q3,,,2026-10-20,USD,,,,,,,,
                lower,turns,2026-09-30,,,,2026-10-20,gpu,diary,,,,,,,
                lower,trust,2026-10-20,,,,2026-10-20,,,,,,,,,low | mid | high
                """);
        assertThat(DueList.isFilled(list)).isFalse();

        project.write("snapshots/due.csv", list);
        assertThat(DueList.write(project.build().review())).isEqualTo(list);

        String filled = list.replace(
                        "trust,2026-10-20,,,,2026-10-20,,,,,,low", "trust,2026-10-20,,high,,2026-10-20,,,,ben,,low")
                .replace("2026-Q3,,", "2026-Q3,12,")
                .replace("turns,2026-09-30,,,", "turns,2026-09-30,,48,");
        assertThat(DueList.isFilled(filled)).isTrue();
        project.write("snapshots/due.csv", filled);

        assertThat(Project.problems(project.build()))
                .containsExactly(
                        "judgements/upper.yaml:2:12 EXPIRED the override of 'use' for 'upper' expired on 2026-08-31;"
                                + " remove it, or decide again and give it a new date");
        assertThat(project.page("entities/upper/index.html").texts("h2.verdict-hero-word"))
                .containsExactly("Keep");
    }

    @Test
    void whatWasNeverGivenIsAskedForTheLastWholePeriod() throws Exception {
        project.write("metrics/all.yaml", """
                turns: {unit: gpu, freshness: {every: P3M, grace: P10D}}
                fees: {kind: flow, unit: USD, freshness: {every: P3M, grace: P60D}}
                staff: {}
                gifts: {kind: flow, unit: USD}
                use: {formula: turns / fees}
                given: {formula: gifts / staff}
                """)
                .write("frameworks/mills.yaml", """
                        criteria:
                          use: {bands: [poor, 1, good], why: it counts}
                          given: {bands: [poor, 1, good], why: it counts}
                        verdicts: [shut, 40%, keep]
                        """)
                .delete("judgements/upper.yaml")
                .write("snapshots/june.csv", """
                        entity,as_of,turns,fees
                        upper,2026-09-30,M,M
                        """);

        String list = DueList.write(project.build().review());

        assertThat(list).isEqualTo("""
                entity,metric,as_of,period,value,issued,retrieved,unit,source,url,by,note,last_value,last_as_of,due,levels
                lower,fees,,2026-Q3,,,2026-10-20,USD,,,,,,,,
                lower,turns,2026-09-30,,,,2026-10-20,gpu,,,,,,,,
                lower,gifts,,,,,2026-10-20,USD,,,,,,,,
                lower,staff,2026-10-20,,,,2026-10-20,,,,,,,,,
                upper,fees,,2026-Q3,,,2026-10-20,USD,,,,,,,,
                upper,turns,2026-09-30,,,,2026-10-20,gpu,,,,,,,,
                upper,gifts,,,,,2026-10-20,USD,,,,,,,,
                upper,staff,2026-10-20,,,,2026-10-20,,,,,,,,,
                """);

        project.write(
                "snapshots/due.csv",
                list.replace("fees,,2026-Q3,,", "fees,,2026-Q3,10,")
                        .replace("turns,2026-09-30,,,", "turns,2026-09-30,,20,")
                        .replace("gifts,,,,", "gifts,,2025,30,")
                        .replace("staff,2026-10-20,,,", "staff,2026-10-20,,3,"));

        assertThat(Project.problems(project.build())).isEmpty();
        assertThat(DueList.count(DueList.write(project.build().review()))).isZero();
        assertThat(project.page("entities/lower/index.html").texts("h2.verdict-hero-word"))
                .containsExactly("Keep");
    }

    @Test
    void whatIsMissingAndOverdueIsAskedForOnce() throws Exception {
        project.write("snapshots/june.csv", """
                entity,as_of,turns,fees
                upper,2026-03-31,M,M
                """).delete("judgements/upper.yaml");

        assertThat(DueList.write(project.build().review())).contains("""
                upper,fees,,2026-Q3,,,2026-10-20,USD,,,,,M,2026-03-31,2026-06-30,
                upper,turns,2026-09-30,,,,2026-10-20,gpu,diary,,,,M,2026-03-31,2026-06-30,
                """);
    }
}
