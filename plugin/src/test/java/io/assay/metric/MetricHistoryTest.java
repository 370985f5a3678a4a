package io.assay.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricHistoryTest {
    @Test
    void inputsAreTakenOnTheLatestDayThatAllHave() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", "ratio: a / b\n")
                .file("snapshots/a.csv", """
                        entity,as_of,a,b
                        x,2026-03-31,1,2
                        x,2026-06-30,3,4
                        x,2026-09-30,5,
                        y,2026-03-31,1,
                        y,2026-06-30,,2
                        """)
                .load();
        assertThat(loaded.read("ratio", "x", "2026-12-31")).startsWith("KNOWN 3/4 of 2026-06-30");
        assertThat(loaded.read("ratio", "x", "2026-06-29")).startsWith("KNOWN 1/2 of 2026-03-31");
        assertThat(loaded.read("ratio", "y", "2026-12-31")).isEqualTo("UNKNOWN MISSING: a and b have no day in common");
        assertThat(loaded.read("ratio", "z", "2026-12-31")).isEqualTo("UNKNOWN MISSING: no value for a");
        assertThat(loaded.read("nothing", "x", "2026-12-31")).isEqualTo("UNKNOWN MISSING: there is no metric nothing");
    }

    @Test
    void aMissingFigureExistsAndMakesTheResultUnknown() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", "ratio: a / b\n")
                .file("snapshots/a.csv", "entity,as_of,a,b\nx,2026-03-31,1,2\nx,2026-06-30,3,M\n")
                .load();
        assertThat(loaded.read("ratio", "x", "2026-06-30"))
                .isEqualTo("UNKNOWN of 2026-06-30 issued 2026-06-30 MISSING:"
                        + " b is stated to be missing for 2026-06-30");
    }

    @Test
    void daysMayDifferByTheSkewThatIsAllowed() {
        Content.Loaded loaded = Content.of(
                        "metrics/m.yaml", "ratio: {formula: a / b, align: {max_skew: P7D}}\nexact: a / b\n")
                .file("snapshots/a.csv", """
                        entity,as_of,a,b
                        x,2026-06-20,,1
                        x,2026-06-23,,2
                        x,2026-06-30,3,
                        y,2026-06-22,,2
                        y,2026-06-30,3,
                        """)
                .load();
        assertThat(loaded.read("ratio", "x", "2026-06-30")).startsWith("KNOWN 3/2 of 2026-06-23");
        assertThat(loaded.read("ratio", "y", "2026-06-30")).startsWith("UNKNOWN");
        assertThat(loaded.read("exact", "x", "2026-06-30")).startsWith("UNKNOWN");
    }

    @Test
    void flowsAreTakenOverOnePeriodAndGaugesAtItsEnd() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", """
                        fees: {kind: flow}
                        burn: {kind: flow}
                        gpu: {}
                        share: fees / (fees + burn)
                        per_gpu: fees / gpu
                        near_gpu: {formula: fees / gpu, align: {max_skew: P5D}}
                        yearly: annualized(fees)
                        """)
                .file("snapshots/a.csv", """
                        entity,period,fees,burn
                        x,2026-Q2,30,60
                        x,2026-06,10,
                        x,2026-07,12,
                        y,2026-06,10,
                        y,2026-Q2,,60
                        z,2026-05-16/2026-06-14,30,
                        """)
                .file("snapshots/b.csv", "entity,as_of,gpu\nx,2026-06-30,5\nx,2026-07-31,6\ny,2026-07-03,4\n")
                .load();
        assertThat(loaded.read("share", "x", "2026-12-31")).startsWith("KNOWN 1/3 of 2026-06-30");
        assertThat(loaded.read("per_gpu", "x", "2026-12-31")).startsWith("KNOWN 2 of 2026-07-31");
        assertThat(loaded.read("per_gpu", "x", "2026-06-30")).startsWith("KNOWN 2 of 2026-06-30");
        assertThat(loaded.read("share", "y", "2026-12-31"))
                .isEqualTo("UNKNOWN MISSING: fees and burn have no period in common");
        assertThat(loaded.read("per_gpu", "y", "2026-12-31")).startsWith("UNKNOWN");
        assertThat(loaded.read("near_gpu", "y", "2026-12-31")).startsWith("KNOWN 5/2 of 2026-06-30");
        assertThat(loaded.read("yearly", "x", "2026-12-31")).startsWith("KNOWN 144 ");
        assertThat(loaded.read("yearly", "z", "2026-12-31")).startsWith("KNOWN 365 ");
    }

    @Test
    void ofPeriodsThatEndTogetherTheUsualOneIsRead() {
        Content base = Content.of("snapshots/a.csv", "entity,period,fees\nx,2026-06,10\nx,2026-Q2,30\nx,2026-03,9\n");
        Content.Loaded quarterly = base.file("metrics/m.yaml", "fees: {kind: flow, freshness: P3M}\n")
                .load();
        assertThat(quarterly.read("fees", "x", "2026-06-30")).startsWith("KNOWN 30 ");
        Content.Loaded plain = Content.of(
                        "snapshots/a.csv", "entity,period,fees\nx,2026-06,10\nx,2026-Q2,30\nx,2026-03,9\n")
                .load();
        assertThat(plain.read("fees", "x", "2026-06-30")).startsWith("KNOWN 10 ");
        assertThat(plain.history().listSeries("fees", "x", Content.clocks("2026-12-31", "2026-12-31")))
                .extracting(reading ->
                        reading.asOf().orElseThrow() + " " + reading.value().orElseThrow())
                .containsExactly("2026-03-31 9", "2026-06-30 10");
    }

    @ParameterizedTest
    @CsvSource({
        "every: P3M,2026-09-30,KNOWN",
        "every: P3M,2026-10-01,STALE",
        "'every: P3M, grace: P20D',2026-09-30,KNOWN",
        "'every: P3M, grace: P20D',2026-10-01,KNOWN DUE",
        "'every: P3M, grace: P20D',2026-10-20,KNOWN DUE",
        "'every: P3M, grace: P20D',2026-10-21,STALE",
        "'warn_after: P30D, error_after: P60D',2026-07-30,KNOWN",
        "'warn_after: P30D, error_after: P60D',2026-07-31,KNOWN DUE",
        "'warn_after: P30D, error_after: P60D',2026-08-29,KNOWN DUE",
        "'warn_after: P30D, error_after: P60D',2026-08-30,STALE",
        "'warn_after: P30D',2036-08-30,KNOWN DUE",
        "'',2036-08-30,KNOWN"
    })
    void agesOnTheDayOfKnowing(String freshness, String knownAt, String expected) {
        Reading reading = Content.of("metrics/m.yaml", "a: {freshness: {" + freshness + "}}\nf: a + 0\n")
                .file("snapshots/a.csv", "entity,as_of,a\nx,2026-06-30,1\n")
                .load()
                .view("2026-06-30", knownAt)
                .read("f", "x");
        assertThat(reading.state() + (reading.freshness() == Freshness.DUE ? " DUE" : ""))
                .isEqualTo(expected);
        assertThat(reading.value()).isPresent();
    }

    @Test
    void aDerivedReadingIsAsGoodAsTheWorstOfItsInputs() {
        Content.Loaded loaded = Content.of(
                        "metrics/m.yaml",
                        "a: {freshness: P1M}\nb: {freshness: {every: P1M, grace: P1Y}}\nsum: a + b\nmore: sum + b\n")
                .file("snapshots/a.csv", """
                        entity,metric,as_of,value,issued,status
                        x,a,2026-06-30,1,2026-07-01,E
                        x,b,2026-06-30,2,2026-07-09,P
                        """)
                .load();
        assertThat(loaded.read("more", "x", "2026-07-31"))
                .isEqualTo("KNOWN 5 of 2026-06-30 issued 2026-07-09 PROVISIONAL");
        assertThat(loaded.read("more", "x", "2026-08-01"))
                .isEqualTo("STALE 5 of 2026-06-30 issued 2026-07-09 PROVISIONAL STALE: last known for 30 Jun 2026,"
                        + " which is too old");
        assertThat(loaded.view("2026-07-31", "2026-07-31").read("more", "x").evidence())
                .extracting(Observation::metric)
                .containsExactly("a", "b");
    }

    @Test
    void whatIsNotPossibleIsNotUsed() {
        Content.Loaded loaded = Content.of(
                        "metrics/m.yaml",
                        "share: {display: percent, valid: {min: 0, max: 1}}\nhalf: share / 2\nover: {formula: a / b, valid: {max: 1}}\n")
                .file("snapshots/a.csv", "entity,as_of,share,a,b\nx,2026-06-30,120%,3,2\ny,2026-06-30,>60%,1..3,2\n")
                .load();
        String dates = " of 2026-06-30 issued 2026-06-30";
        assertThat(loaded.read("share", "x", "2026-06-30"))
                .isEqualTo("INVALID 6/5" + dates + ": share can only be 0 to 1");
        assertThat(loaded.read("half", "x", "2026-06-30")).isEqualTo("INVALID" + dates + ": share can only be 0 to 1");
        assertThat(loaded.read("over", "x", "2026-06-30"))
                .isEqualTo("INVALID 3/2" + dates + ": over can only be at most 1");
        assertThat(loaded.read("half", "y", "2026-06-30")).isEqualTo("KNOWN (3/10, 1/2]" + dates);
        assertThat(loaded.read("over", "y", "2026-06-30")).isEqualTo("KNOWN [1/2, 1]" + dates);
    }

    @Test
    void formulasOverTime() {
        Content.Loaded loaded =
                Content.of("metrics/m.yaml", """
                        users: {freshness: {every: P3M, grace: P20D}}
                        growth: change(users, P3M)
                        average: mean(users, P6M)
                        """).file("snapshots/a.csv", """
                        entity,as_of,issued,users
                        x,2025-06-30,2025-07-02,1
                        x,2025-12-31,2026-01-02,40
                        x,2026-03-31,2026-04-02,50
                        x,2026-06-30,2026-07-02,80
                        y,2025-12-31,2026-01-02,40
                        y,2026-06-30,2026-07-02,80
                        z,2026-06-30,2026-07-02,80
                        """).load();
        assertThat(loaded.read("growth", "x", "2026-08-01")).isEqualTo("KNOWN 30 of 2026-06-30 issued 2026-07-02");
        assertThat(loaded.read("average", "x", "2026-08-01")).isEqualTo("KNOWN 65 of 2026-06-30 issued 2026-07-02");
        assertThat(loaded.read("growth", "y", "2026-08-01")).startsWith("UNKNOWN");
        assertThat(loaded.read("growth", "z", "2026-08-01"))
                .isEqualTo("UNKNOWN MISSING: the figures of users do not go back far enough");
        assertThat(loaded.history().listSeries("growth", "x", Content.clocks("2026-08-01", "2026-08-01")))
                .extracting(reading ->
                        reading.asOf().orElseThrow() + " " + reading.value().orElseThrow())
                .containsExactly("2026-03-31 10", "2026-06-30 30");
    }

    @Test
    void seriesKeepVintagesApart() {
        MetricHistory history = Content.of("metrics/m.yaml", "a: {freshness: P1M}\nhalf: a / 2\n")
                .file("snapshots/a.csv", """
                        entity,metric,as_of,value,issued
                        x,a,2026-04-30,10,2026-05-05
                        x,a,2026-04-30,12,2026-06-05
                        x,a,2026-04-30,14,2026-09-05
                        x,a,2026-05-31,20,2026-06-05
                        """)
                .load()
                .history();
        Clocks clocks = Content.clocks("2026-07-02", "2026-07-02");
        assertThat(history.listSeries("half", "x", clocks))
                .extracting(Content::line)
                .containsExactly(
                        "KNOWN 6 of 2026-04-30 issued 2026-06-05",
                        "STALE 10 of 2026-05-31 issued 2026-06-05 STALE: last known for 31 May 2026, which is too old");
        assertThat(history.listFirstIssued("half", "x", clocks).get(0).value().orElseThrow())
                .hasToString("5");
        assertThat(history.listVintages("a", "x"))
                .extracting(figure -> figure.asOf() + " " + figure.issued())
                .containsExactly(
                        "2026-04-30 2026-05-05",
                        "2026-04-30 2026-06-05",
                        "2026-04-30 2026-09-05",
                        "2026-05-31 2026-06-05");
        assertThat(history.listEntities("half", clocks)).containsExactly("x");
        assertThat(history.listEntities("half", Content.clocks("2026-01-01", "2026-07-02")))
                .isEmpty();
    }

    @Test
    void aReadingChangesWithNewsAndWhenItExpires() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", "a: {freshness: {every: P1M, grace: P10D}}\nf: a * 2\n")
                .file("snapshots/a.csv", "entity,as_of,issued,a,b\nx,2026-06-30,2026-07-03,1,2\n")
                .load();
        LocalDate issue = LocalDate.of(2026, 7, 3);
        SortedMap<LocalDate, News> news = loaded.history().listNews(Set.of("f", "b"), "x");
        assertThat(news).containsOnlyKeys(issue);
        assertThat(news.get(issue).metrics()).containsExactlyInAnyOrder("f", "b");
        assertThat(news.get(issue).figures()).extracting(Observation::metric).containsExactlyInAnyOrder("a", "b");

        MetricView view = loaded.history().view(new Clocks(issue, issue));
        assertThat(loaded.history().listExpiries(view.read("f", "x"))).containsExactly(LocalDate.of(2026, 8, 11));
        assertThat(loaded.history().listExpiries(view.read("b", "x"))).isEmpty();
        assertThat(loaded.read("f", "x", "2026-08-10")).startsWith("KNOWN");
        assertThat(loaded.read("f", "x", "2026-08-11")).startsWith("STALE");
    }

    @Test
    void aConstantStandsBesideAnything() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", "hours: 24 * 30\nmonthly: hourly * hours\n")
                .file("snapshots/a.csv", "entity,as_of,hourly\nx,2026-06-30,2\n")
                .load();
        assertThat(loaded.read("monthly", "x", "2026-07-31")).startsWith("KNOWN 1440 of 2026-06-30");
        assertThat(loaded.read("hours", "x", "2026-07-31")).isEqualTo("KNOWN 720");
    }
}
