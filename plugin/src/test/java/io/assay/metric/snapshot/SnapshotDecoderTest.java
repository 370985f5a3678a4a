package io.assay.metric.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.metric.Content;
import io.assay.metric.Metric;
import io.assay.metric.Observation;
import io.assay.metric.Revision;
import io.assay.metric.Status;
import io.assay.metric.TimeSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotDecoderTest {
    private static final String METRICS = """
            gpu_active: {unit: gpu, valid: {min: 0}}
            fees_usd: {kind: flow, unit: USD, freshness: {every: P3M}}
            burn: {kind: flow}
            share: {display: percent, valid: {min: 0, max: 1}}
            stage: {levels: [none, testnet, mainnet]}
            utilization: gpu_active / gpu_registered
            """;

    @ParameterizedTest
    @ValueSource(strings = {"""
                wide.csv
                entity,as_of,issued,source,gpu_active,note
                akash,2026-06-30,2026-07-03,console,550,by hand
                """, """
                long.csv
                # source: console
                # issued: 2026-07-03
                entity,metric,as_of,value,note
                akash,gpu_active,2026-06-30,550,by hand
                """, """
                lines.ndjson
                {"entity": "akash", "metric": "gpu_active", "as_of": "2026-06-30", "value": 550, "issued": "2026-07-03", "source": "console", "note": "by hand"}

                """, """
                document.json
                {"as_of": "2026-06-30", "issued": "2026-07-03", "source": "console", "note": "by hand",
                 "values": {"akash": {"gpu_active": 550}}}
                """, """
                detailed.json
                [{"as_of": "2026-06-30", "issued": "2026-07-01",
                 "values": {"akash": {"gpu_active": {"value": "550", "issued": "2026-07-03", "source": "console", "note": "by hand"}}}}]
                """, """
                document.yaml
                as_of: 2026-06-30
                issued: 2026-07-03
                source: console
                note: by hand
                values:
                  akash: {gpu_active: 550}
                """})
    void everyNotationSaysTheSame(String file) {
        int line = file.indexOf('\n');
        Content.Loaded loaded = Content.of("metrics/m.yaml", METRICS)
                .entity("akash", "compute")
                .file("snapshots/" + file.substring(0, line), file.substring(line + 1))
                .load();
        assertThat(loaded.lines()).noneMatch(problem -> problem.startsWith("snapshots"));
        assertThat(loaded.snapshots().observations()).singleElement().satisfies(figure -> {
            assertThat(figure.entity()).isEqualTo("akash");
            assertThat(figure.metric()).isEqualTo("gpu_active");
            assertThat(figure.period()).hasToString("2026-06-30");
            assertThat(figure.value()).hasToString("Optional[550]");
            assertThat(figure.issued()).isEqualTo("2026-07-03");
            assertThat(figure.issuedAssumed()).isFalse();
            assertThat(figure.source()).contains("console");
            assertThat(figure.note()).contains("by hand");
            assertThat(figure.illustrative()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gpu_active | 550        | 550              | NORMAL
            gpu_active | 0.10       | 1/10             | NORMAL
            gpu_active | 1.5e3      | 1500             | NORMAL
            share      | 17.5%      | 7/40             | NORMAL
            share      | 50%..85%   | [1/2, 17/20]     | NORMAL
            share      | 50..85%    | [1/2, 17/20]     | NORMAL
            share      | >60%       | (3/5, ∞)         | NORMAL
            share      | <=60%      | (-∞, 3/5]        | NORMAL
            share      | ~30%       | 3/10             | ESTIMATED
            share      | ~30%..40%  | [3/10, 2/5]      | ESTIMATED
            gpu_active | M          | none             | MISSING
            stage      | testnet    | 1                | NORMAL
            """)
    void readsWhatPeopleWrite(String metric, String cell, String value, Status status) {
        Content.Loaded loaded = Content.of("metrics/m.yaml", METRICS)
                .file("snapshots/a.csv", "entity,as_of," + metric + "\nakash,2026-06-30," + cell + "\n")
                .load();
        Observation figure = loaded.snapshots().observations().get(0);
        assertThat(figure.value().map(Object::toString).orElse("none")).isEqualTo(value);
        assertThat(figure.status()).isEqualTo(status);
        assertThat(loaded.lines()).noneMatch(problem -> problem.startsWith("snapshots"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '"1,000"'  | write 1000
            1_000      | write 1000
            410k       | write 410000
            $1.2M      | write 1200000
            '"0,5"'    | write 0.5
            many       | write it as in 1100, 0.5 or 17.5%; M if the figure is missing, nothing if none is stated
            n/a        | write it as in 1100, 0.5 or 17.5%; M if the figure is missing, nothing if none is stated
            x40        | write it as in 1100, 0.5 or 17.5%; M if the figure is missing, nothing if none is stated
            """)
    void saysHowANumberIsWritten(String cell, String hint) {
        Content.Loaded loaded = Content.of("metrics/m.yaml", METRICS)
                .file("snapshots/a.csv", "entity,as_of,gpu_active\nakash,2026-06-30," + cell + "\n")
                .load();
        String word = cell.replace("\"", "");
        assertThat(loaded.lines())
                .contains("snapshots/a.csv:2:18 NOT_A_NUMBER: 'gpu_active' must be a number, not '" + word + "' ("
                        + hint + ")");
        assertThat(loaded.snapshots().observations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "85%..50%, 50%..85%",
        "85..50%, 50%..85%",
        "~5 .. 3, ~3..5",
        "7..-2, -2..7",
    })
    void saysWhichWayRoundAnIntervalIsWritten(String cell, String right) {
        Content.Loaded loaded = Content.of("metrics/m.yaml", METRICS)
                .file("snapshots/a.csv", "entity,as_of,share\nakash,2026-06-30," + cell + "\n")
                .load();
        assertThat(loaded.lines())
                .contains("snapshots/a.csv:2:18 NOT_A_NUMBER: 'share' must have its lower end first, not '" + cell
                        + "' (write " + right + ")");
        assertThat(loaded.snapshots().observations()).isEmpty();
    }

    @Test
    void aPercentUnitCountsHundredths() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", "yield: {unit: percent, valid: {max: 100}}\n")
                .file("snapshots/a.csv", "entity,as_of,yield,other\na,2026-06-30,17.5,1\nb,2026-06-30,50%,1\n")
                .file("snapshots/b.csv", "entity,metric,as_of,value,unit\nc,apr,2026-06-30,4,%\n")
                .load();
        assertThat(loaded.lines()).isEmpty();
        assertThat(loaded.snapshots().observations())
                .filteredOn(figure -> !figure.metric().equals("other"))
                .extracting(figure -> figure.entity() + " " + figure.value().orElseThrow())
                .containsExactly("a 7/40", "b 1/2", "c 1/25");
    }

    @Test
    void anEmptyCellStatesNothing() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", METRICS)
                .file("snapshots/a.csv", "entity,as_of,gpu_active,share\nakash,2026-06-30,,0.5\nb,2026-06-30\n")
                .file("snapshots/b.csv", "entity,metric,as_of,value,status\nakash,gpu_active,2026-05-31,,M\n")
                .load();
        assertThat(loaded.snapshots().observations())
                .extracting(figure -> figure.metric() + " " + figure.period() + " " + figure.status())
                .containsExactly("gpu_active 2026-05-31 MISSING", "share 2026-06-30 NORMAL");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06,2026-06-01/2026-06-30",
        "2026-Q2,2026-04-01/2026-06-30",
        "2026,2026-01-01/2026-12-31",
        "2026-05-16/2026-06-15,2026-05-16/2026-06-15",
        "2024-02,2024-02-01/2024-02-29"
    })
    void readsPeriods(String written, String days) {
        TimeSpan period = TimeSpan.parse(written).orElseThrow();
        assertThat(period.start() + "/" + period.end()).isEqualTo(days);
        assertThat(period).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-Q5", "26", "2026-06-31", "2026-06-30/2026-06-01", "June 2026", "/"})
    void rejectsOtherPeriods(String written) {
        assertThat(TimeSpan.parse(written)).isEmpty();
    }

    @Test
    void aFlowsPeriodFollowsFromItsCadence() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", METRICS)
                .file("snapshots/a.csv", "entity,as_of,fees_usd,burn\nakash,2026-06-30,5,6\nakash,2026-09-30,5,6\n")
                .load();
        assertThat(loaded.snapshots().observations())
                .extracting(figure -> figure.metric() + " " + figure.period())
                .containsExactly("fees_usd 2026-Q2", "fees_usd 2026-Q3");
        assertThat(loaded.lines())
                .contains("snapshots/a.csv:2:20 PERIOD_MISSING: 'burn' is a sum over a period, and only its last day is"
                        + " given (give the period, as in 2026-06 or 2026-Q2, or say freshness: {every: P1M} where the"
                        + " metric is defined)");
    }

    @Test
    void issuedIsAssumedWhereItIsNotGiven() {
        Content.Loaded loaded = Content.of("snapshots/a.csv", """
                        entity,as_of,issued,retrieved,users
                        a,2026-06-30,2026-07-01,2026-07-05,1
                        b,2026-06-30,,2026-07-05,1
                        c,2026-06-30,,,1
                        """).load();
        assertThat(loaded.snapshots().observations())
                .extracting(figure -> figure.entity() + " " + figure.issued() + " " + figure.issuedAssumed())
                .containsExactly("a 2026-07-01 false", "b 2026-07-05 true", "c 2026-06-30 true");
    }

    @Test
    void namesResolveToIds() {
        Content.Loaded loaded = Content.of(
                        "snapshots/a.csv", "entity,as_of,users\nAKT,2026-06-30,1\nIO Net,2026-06-30,1\n")
                .entity("akash", "compute", "AKT")
                .load();
        assertThat(loaded.snapshots().observations())
                .extracting(Observation::entity)
                .containsExactly("akash", "io-net");
        assertThat(loaded.snapshots().foundEntities())
                .extracting(seen -> seen.id() + " " + seen.first())
                .containsExactly("io-net snapshots/a.csv:3:1");
    }

    @Test
    void cellsOfCriteriaAreHandedOn() {
        Content.Loaded loaded =
                Content.of("snapshots/a.csv", """
                        # illustrative: true
                        entity,as_of,gpu_active,demand,by,note
                        akash,2026-06-30,550,mixed,analyst,half of the leases are subsidised
                        render,2026-06-30,560,,analyst,
                        """).criteria("demand").load();
        assertThat(loaded.lines()).isEmpty();
        assertThat(loaded.snapshots().judged()).singleElement().satisfies(cell -> {
            assertThat(cell.criterion()).isEqualTo("demand");
            assertThat(cell.value().text()).isEqualTo("mixed");
            assertThat(cell.by()).contains("analyst");
            assertThat(cell.illustrative()).isTrue();
            assertThat(cell.origin()).hasToString("snapshots/a.csv:3:22");
        });
        assertThat(loaded.snapshots().foundMetrics()).extracting(Metric::name).containsExactly("Gpu active");
    }

    @Test
    void judgementsMayStandInATableOfTheirOwn() {
        Content.Loaded loaded =
                Content.of("judgements/2026-q2.csv", """
                        entity,as_of,demand,by,because
                        akash,2026-06-30,mixed,analyst,half of the leases are subsidised
                        """).criteria("demand").load();
        assertThat(loaded.lines()).isEmpty();
        assertThat(loaded.snapshots().judged()).singleElement().satisfies(cell -> {
            assertThat(cell.value().text()).isEqualTo("mixed");
            assertThat(cell.note()).contains("half of the leases are subsidised");
        });
    }

    @Test
    void aRevisionSaysWhichOfThreeThingsHappened() {
        Content.Loaded loaded = Content.of("snapshots/a.json", """
                        [{"as_of": "2026-06-30", "values": {"a": {"users": 5}}},
                         {"as_of": "2026-06-30", "issued": "2026-08-01", "values": {"a": {"users": 6}},
                          "revision": {"kind": "corrected", "reason": "a typo", "by": "analyst"}}]
                        """).load();
        assertThat(loaded.lines()).isEmpty();
        assertThat(loaded.snapshots().observations().get(1).revision())
                .contains(new Revision(Revision.Kind.CORRECTED, Optional.of("a typo"), Optional.of("analyst")));
    }

    /** Each example is a file's rows and the problems expected of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entity,as_of,gpu_actve;akash,2026-06-30,1             | 1:14 SIMILAR_ID: 'gpu_actve' is no metric and no criterion, so its figures are left out (did you mean 'gpu_active'? If not, define it in metrics/)
            entity,as_of,notes;akash,2026-06-30,words             | 1:14 SIMILAR_ID: 'notes' is no metric and no criterion, so its figures are left out (did you mean 'note'? If not, define it in metrics/)
            entity,as_of,opinion;akash,2026-06-30,great           | 1:14 UNKNOWN_METRIC: 'opinion' is no metric and no criterion, and holds no figures (if people judge it, make it a criterion with levels in a framework)
            entity,as_of,share;akahs,2026-06-30,1                 | 2:1 SIMILAR_ID: 'akahs' is no entity, so its figures are left out (did you mean 'akash'? If not, declare it in entities.yaml)
            entity,as_of,share,share;akash,2026-06-30,1,0.5       | 1:20 DUPLICATE_KEY: the column 'share' is given twice (keep one; the first is read)
            entity,as_of,share;,2026-06-30,1                      | 2:1 MISSING_KEY: 'entity' is missing here
            as_of,share;2026-06-30,1                              | 1:1 MISSING_KEY: the column 'entity' is missing (the first line names the columns: entity,as_of, and one for each metric, or entity,metric,as_of,value)
            entity,share;akash,1                                  | 2:1 MISSING_KEY: neither 'as_of' nor 'period' is given here (say of which day it is, as in 2026-06-30)
            entity,as_of,share;akash,30.6.2026,1                  | 2:7 NOT_A_DATE: 'as_of' must be a date such as 2026-06-30, not '30.6.2026' (write 2026-06-30)
            entity,period,share;akash,2026-6,1                    | 2:7 NOT_A_DATE: '2026-6' is no period (write 2026-06, 2026-Q2, 2026 or 2026-04-01/2026-06-30)
            entity,as_of,share;akash,2026-06-30,120%              | 2:18 OUTSIDE_VALID: '120%' is no possible value of 'share' (its definition says 0 to 1)
            entity,as_of,stage;akash,2026-06-30,mainet            | 2:18 UNKNOWN_LEVEL: 'mainet' is no level of 'stage' (did you mean 'mainnet'?)
            entity,as_of,status,share;akash,2026-06-30,X,1        | 2:18 WRONG_TYPE: 'X' is no value of 'status' (one of A, P, E, M, B, disputed)
            entity,as_of,status,share;akash,2026-06-30,M,1        | 2:20 CONFLICTING_VALUE: the status M says that this figure is missing, but it is '1' (leave out one of the two)
            entity,as_of,status,share;akash,2026-06-30,disputed,1 | 2:18 MISSING_KEY: a dispute needs 'by' (say who disputes the figure, and where that can be read)
            entity,as_of,reason,share;akash,2026-06-30,typo,1     | 2:18 MISSING_KEY: a reason is given, but not for what (say revision: restated or redefined or corrected)
            entity,as_of,unit,gpu_active;akash,2026-06-30,cpu,1   | 2:18 UNLIKE_UNITS: 'gpu_active' is counted in 'gpu', not in 'cpu' (convert the figure, or give it an id of its own)
            entity,as_of,utilization;akash,2026-06-30,0.5         | 1:14 COMPUTED_METRIC: 'utilization' is computed from a formula, so figures for it are left out (leave the figures out here, or give them an id of their own)
            entity,as_of,source,share;akash,2026-06-30,consle,1   | 2:18 UNKNOWN_SOURCE: unknown source 'consle' (did you mean 'console'?)
            # ilustrative: true;entity,as_of,share;akash,2026-06-30,1 | 1:16 UNKNOWN_KEY: unknown line '# ilustrative:' (did you mean 'illustrative'?)
            entity,metric,as_of,value,isued;akash,share,2026-06-30,1,2026-07-01 | 1:27 UNKNOWN_KEY: unknown column 'isued' (did you mean 'issued'?)
            entity,metric,as_of;akash,share,2026-06-30            | 1:1 MISSING_KEY: the column 'value' is missing (the first line names the columns: entity,as_of, and one for each metric, or entity,metric,as_of,value)
            """)
    void reportsSlips(String rows, String problem) {
        Content.Loaded loaded = Content.of("metrics/m.yaml", METRICS)
                .file("sources.yaml", "console: {kind: self-reported}\n")
                .entity("akash", "compute")
                .file("snapshots/a.csv", rows.replace(';', '\n') + "\n")
                .load();
        List<String> inFile = loaded.lines().stream()
                .filter(line -> line.startsWith("snapshots"))
                .toList();
        assertThat(inFile).containsExactly("snapshots/a.csv:" + problem);
    }

    @Test
    void whatIsNamedJustSoIsNoSlip() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", "hours: 24 * 30\nmonthly: hourly * hours\n")
                .expected("hourlies")
                .file("snapshots/a.csv", "entity,as_of,hourly,hourlies,hourlie\nx,2026-06-30,2,2,2\n")
                .load();
        assertThat(loaded.lines())
                .containsExactly("snapshots/a.csv:1:30 SIMILAR_ID: 'hourlie' is no metric and no criterion, so its"
                        + " figures are left out (did you mean 'hourlies'? If not, define it in metrics/)");
        assertThat(loaded.snapshots().foundMetrics()).extracting(Metric::id).containsExactly("hourlies", "hourly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"55x", "5 50 %"})
    void theOnlyFigureOfWhatAFormulaNamesMayBeMistyped(String figure) {
        Content.Loaded loaded = Content.of("metrics/m.yaml", "utilization: gpu_active / gpu_registered\n")
                .expected("utilization")
                .file(
                        "snapshots/a.csv",
                        "entity,as_of,gpu_active,gpu_registered\nakash,2026-06-30," + figure + ",1100\n")
                .load();
        assertThat(loaded.lines())
                .containsExactly(
                        "snapshots/a.csv:2:18 NOT_A_NUMBER: 'gpu_active' must be a number, not '" + figure
                                + "' (write it as in 1100, 0.5 or 17.5%; M if the figure is missing, nothing if none is stated)");
        assertThat(loaded.snapshots().foundMetrics())
                .extracting(Metric::id)
                .containsExactly("gpu_active", "gpu_registered");
    }

    @Test
    void aContradictionNamesBothPlaces() {
        Content.Loaded loaded = Content.of("snapshots/a.csv", "entity,as_of,users\nakash,2026-06-30,1\n")
                .file("snapshots/b.csv", "entity,as_of,users\nakash,2026-06-30,1\nakash,2026-06-30,2\n")
                .load();
        assertThat(loaded.lines())
                .containsExactly("snapshots/b.csv:3:18 CONFLICTING_VALUE: another value of 'users' of 'akash' for"
                        + " 2026-06-30, issued on the same day, stands at snapshots/a.csv:2 (keep one, or give the"
                        + " later one its own day of issue and a revision)");
        assertThat(loaded.snapshots().observations()).hasSize(1);
    }

    @Test
    void inventedFiguresAreMarked() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", "made_up: {illustrative: true}\n")
                .file("snapshots/a.csv", "entity,as_of,real,made_up\na,2026-06-30,1,2\n")
                .file("snapshots/b.csv", "# illustrative: true\nentity,as_of,real\nb,2026-06-30,1\n")
                .file(
                        "snapshots/c.json",
                        "{\"illustrative\": true, \"as_of\": \"2026-06-30\", \"values\": {\"c\": {\"real\": 1}}}")
                .load();
        assertThat(loaded.snapshots().observations())
                .extracting(figure -> figure.entity() + " " + figure.metric() + " " + figure.illustrative())
                .containsExactly("a made_up true", "a real false", "b real true", "c real true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.csv\n# source: console\nentity,metric,period,value,issued,revision,reason\n"
                        + "akash,fees_usd,2026-Q2,\"~5\",2026-07-01,restated,\"a, b\"\n",
                "a.csv\nentity,as_of,gpu_active,share,note\nakash,2026-06-30,550,50%..60%,\"x\"\n",
                "a.json\n[{\"as_of\": \"2026-06-30\", \"values\": {\"akash\": {\"share\": {\"value\": \">5%\"}}}}]",
                "a.ndjson\n{\"entity\": \"a\", \"metric\": \"share\", \"as_of\": \"2026-06-30\", \"value\": 1}\n",
                "a.yaml\nas_of: 2026-06-30\nrevision: {kind: corrected, by: x}\nvalues:\n  akash: {share: M}\n"
            })
    void everyPrefixOfAFileIsReadOrReported(String file) {
        int line = file.indexOf('\n');
        for (int end = line + 1; end <= file.length(); end++) {
            Content.Loaded loaded = Content.of("metrics/m.yaml", METRICS)
                    .file("snapshots/" + file.substring(0, line), file.substring(line + 1, end))
                    .load();
            assertThat(loaded.snapshots().observations()).hasSizeLessThan(3);
        }
    }

    @Test
    void jsonSlipsHaveTheirPlace() {
        Content.Loaded loaded = Content.of("snapshots/a.json", """
                        {"as_of": "2026-06-30", "isued": "2026-07-01",
                         "values": {"akash": {"users": [1]}, "render": 5}}
                        """)
                .file(
                        "snapshots/b.ndjson",
                        "{\"entity\": \"a\", \"value\": 1, \"as_of\": \"2026-06-30\"}\n[1]\n{oops\n")
                .load();
        assertThat(loaded.lines())
                .anyMatch(line -> line.startsWith("snapshots/a.json:1:25 UNKNOWN_KEY: unknown key 'isued'"))
                .anyMatch(line -> line.startsWith("snapshots/a.json:2:32 WRONG_TYPE: 'users' must be a value"))
                .anyMatch(line -> line.startsWith("snapshots/a.json:2:48 WRONG_TYPE: 'render' must be a mapping"))
                .anyMatch(line -> line.startsWith("snapshots/b.ndjson:1:1 MISSING_KEY: 'metric' is missing here"))
                .anyMatch(line -> line.startsWith("snapshots/b.ndjson:2:2 WRONG_TYPE: a snapshot must be a mapping"))
                .anyMatch(line -> line.startsWith("snapshots/b.ndjson:3:"));
    }
}
