package io.assay.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricDecoderTest {
    @Test
    void readsEveryKey() {
        Content.Loaded loaded =
                Content.of("metrics/m.yaml", """
                        price:
                          name: Price
                          description: What it costs
                          unit: USD/h
                          display: number
                          valid: {min: 0, max: 10.5}
                          freshness: {every: P3M, grace: P20D}
                          source: survey
                          illustrative: true
                        level: {levels: [low, high]}
                        ratio: {formula: price / price@aws, align: {max_skew: P7D}}
                        bare:
                        """).entity("aws", "benchmark").load();
        assertThat(loaded.lines()).isEmpty();
        Metric price = loaded.history().metrics().get("price");
        assertThat(price.name()).isEqualTo("Price");
        assertThat(price.description()).contains("What it costs");
        assertThat(price.unit()).contains(Unit.parse("USD/h"));
        assertThat(price.valid()).hasToString("[0, 21/2]");
        assertThat(price.cadence())
                .isEqualTo(new Cadence(
                        Optional.of(Period.ofMonths(3)),
                        Optional.of(Period.ofDays(20)),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(price.source()).contains("survey");
        assertThat(price.illustrative()).isTrue();
        assertThat(loaded.history().metrics().get("level").kind()).isEqualTo(Metric.Kind.CATEGORY);
        assertThat(loaded.history().metrics().get("ratio").maxSkew()).contains(Period.ofDays(7));
        assertThat(loaded.history().metrics().get("bare").declared()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            m: {kind: flw}                 | 1:11 WRONG_TYPE: 'flw' is no value of 'kind' (did you mean 'flow'?)
            m: {nam: x}                    | 1:5 UNKNOWN_KEY: unknown key 'nam' (did you mean 'name'?)
            m: [1]                         | 1:4 WRONG_TYPE: 'm' must be a formula or a mapping of its keys, not a list
            m-n: {}                        | 1:1 WRONG_TYPE: 'm-n' can't be the id of a metric (use letters, digits and _, as in m_n)
            m: {valid: {min: 2, max: 1}}   | 1:12 WRONG_TYPE: 'min' is greater than 'max'
            m: {valid: {min: none}}        | 1:18 NOT_A_NUMBER: 'min' must be a number, not 'none'
            m: {valid: {mn: 0}}            | 1:13 UNKNOWN_KEY: unknown key 'mn' (did you mean 'min'?)
            m: {freshness: {every: 3M}}    | 1:24 NOT_A_DATE: 'every' must be a length of time such as P90D, not '3M' (write P3M)
            m: {kind: category}            | 1:4 MISSING_KEY: the category 'm' has no 'levels' (list its words, lowest first: levels: [none, some, all])
            m: {levels: [a], formula: 1+1} | 1:27 WRONG_TYPE: the category 'm' can't be computed by a formula
            - m                            | 1:1 WRONG_TYPE: metrics must be a mapping of ids to definitions, not a list (write 'id: {name: …, unit: …}' on each line)
            """)
    void reportsSlips(String yaml, String problem) {
        assertThat(Content.of("metrics/m.yaml", yaml + "\n").load().lines())
                .containsExactly("metrics/m.yaml:" + problem);
    }

    @Test
    void oneIdHasOneDefinition() {
        Content.Loaded loaded = Content.of(
                        "metrics/a.yaml", "m: {unit: gpu}\nsame: a + 1\nalso:\n  unit: h\n\n# next\n")
                .file("metrics/b.yaml", "m: {unit: cpu}\nsame: a + 1\na: {}\nalso: {unit: h}\n")
                .load();
        assertThat(loaded.lines())
                .containsExactly("metrics/b.yaml:1:4 DUPLICATE_KEY: the metric 'm' is defined twice, and differently"
                        + " (first defined at metrics/a.yaml:1:4: keep one, or give the other an id of its own,"
                        + " or an 'effective_from' if it holds from a day on)");
        assertThat(loaded.history().metrics().get("m").unit()).contains(Unit.parse("gpu"));
    }

    @Test
    void whatIsFoundInDataAndUsedByNothingIsListed() {
        MetricCatalog metrics = Content.of("metrics/m.yaml", "ratio: a / b\n")
                .file("snapshots/a.csv", "entity,as_of,a,b,cost,demand\nx,2026-06-30,1,2,3,4\n")
                .load()
                .history()
                .metrics();
        assertThat(metrics.listUnused(Set.of("demand")))
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly("snapshots/a.csv:1:18 nothing uses the metric 'cost'");
    }

    @Test
    void sourcesSayHowTheyKnow() {
        var tree =
                io.assay.source.SourceTree.of(java.util.List.of(new io.assay.source.SourceFile("sources.yaml", """
                kinds: {on-chain: high, press: very low, rumour: lwo}
                ledger: {name: The ledger, kind: on-chain, url: https://example.org/, licence: CC0}
                paper: {kind: press, cites: x}
                """)));
        Checked<SourceCatalog> sources = SourceDecoder.decode(tree);
        assertThat(sources.diagnostics().list())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(
                        "sources.yaml:1:50 'lwo' is no value of 'rumour'", "sources.yaml:3:22 unknown key 'cites'");
        assertThat(sources.value().ids()).containsExactly("ledger", "paper");
        assertThat(sources.value().get("ledger").kind().flatMap(sources.value()::findCertainty))
                .contains("high");
    }
}
