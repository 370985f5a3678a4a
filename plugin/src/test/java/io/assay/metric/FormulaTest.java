package io.assay.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    private static final String FIGURES = """
            entity,as_of,a,b,c,zero,wide,above,m
            x,2026-06-30,6,3,-2,0,1..3,>2,M
            y,2026-06-30,10,4,5,1,7,7,7
            """;

    /** Of the figures above, for the entity x. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a / b                | KNOWN 2
            b / a                | KNOWN 1/2
            a - b - 1            | KNOWN 2
            a / b / 2            | KNOWN 1
            a + b * 2            | KNOWN 12
            (a + b) * 2          | KNOWN 18
            -a + b               | KNOWN -3
            a*-b                 | KNOWN -18
            0.1 + 0.2            | KNOWN 3/10
            .5 * a               | KNOWN 3
            a@y / a              | KNOWN 5/3
            abs(c)               | KNOWN 2
            min(a, b, c)         | KNOWN -2
            max(a, b, c)         | KNOWN 6
            wide / (wide + b)    | KNOWN [1/4, 1/2]
            wide - wide          | KNOWN 0
            wide * wide@y        | KNOWN [7, 21]
            above / (above + 1)  | KNOWN (2/3, 1)
            1 / above            | KNOWN (0, 1/2)
            max(wide, 2)         | KNOWN [2, 3]
            abs(wide - 2)        | KNOWN [0, 1]
            a / zero             | UNDEFINED: division by zero: zero is 0
            a / (b + c - 1)      | UNDEFINED: division by zero: what comes of b and c is 0
            a / (wide - 2)       | UNDEFINED: division by zero: what comes of wide may be 0
            a / m                | UNKNOWN: m is stated to be missing for 2026-06-30
            a / m@y              | KNOWN 6/7
            a / d                | UNKNOWN: there is no metric d
            sum(a)               | KNOWN 16
            sum(a, kind: one)    | KNOWN 6
            mean(b)              | KNOWN 7/2
            a / sum(a)           | KNOWN 3/8
            sum(m)               | UNKNOWN: m is stated to be missing for 2026-06-30
            """)
    void computes(String formula, String expected) {
        String result = load(formula)
                .read("f", "x", "2026-06-30")
                .replace(" of 2026-06-30 issued 2026-06-30", "")
                .replace(" MISSING", "");
        assertThat(result).isEqualTo(expected);
    }

    /** The formula starts at column 5. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a +            | 1:8 FORMULA_SYNTAX: the formula ends where a metric, a number or an opening bracket is expected
            a b            | 1:7 FORMULA_SYNTAX: 'b' stands where an operator or the end of the formula is expected
            (a / b         | 1:11 FORMULA_SYNTAX: the formula ends where ')' is expected
            a / * b        | 1:9 FORMULA_SYNTAX: '*' stands where a metric, a number or an opening bracket is expected
            1.2.3 * a      | 1:5 FORMULA_SYNTAX: '1.2.3' is no number
            a * 50%        | 1:9 FORMULA_SYNTAX: '50%' has no meaning in a formula (write it as a decimal: 50% is 0.5)
            a ^ b          | 1:7 FORMULA_SYNTAX: '^' stands where an operator or the end of the formula is expected
            maxx(a, b)     | 1:5 FORMULA_SYNTAX: unknown function 'maxx' (did you mean 'max'?)
            change(a, 90d) | 1:15 FORMULA_SYNTAX: '9' stands where a length of time such as P90D is expected
            change(a, D90) | 1:15 FORMULA_SYNTAX: 'D90' is no length of time, which is written P90D or P3M
            sum(a, knd: k) | 1:12 FORMULA_SYNTAX: 'kind' is expected here
            sum(a@x)       | 1:5 FORMULA_SYNTAX: a sum or mean over entities can't be of one entity alone
            a + bb         | 1:9 UNKNOWN_METRIC: unknown metric 'bb' (did you mean 'b'?)
            a@zz           | 1:5 UNKNOWN_ENTITY: unknown entity 'zz'
            sum(a, kind: tw) | 1:5 UNKNOWN_ENTITY: no entity is of kind 'tw' (did you mean 'two'?)
            a + f          | 1:9 FORMULA_CYCLE: this formula leads back to itself: f → f
            """)
    void reportsMistakesAtTheirColumn(String formula, String problem) {
        assertThat(load(formula).lines()).containsExactly("metrics/f.yaml:" + problem);
    }

    @Test
    void columnsAreRightInQuotesAndInABlock() {
        assertThat(Content.of("metrics/f.yaml", "f: \"a / nn\"\n").load().lines())
                .contains("metrics/f.yaml:1:5 UNKNOWN_METRIC: unknown metric 'a'")
                .contains("metrics/f.yaml:1:9 UNKNOWN_METRIC: unknown metric 'nn'");
        assertThat(Content.of("metrics/f.yaml", "f:\n  formula: >-\n    1 / nn\n")
                        .load()
                        .lines())
                .containsExactly("metrics/f.yaml:3:9 UNKNOWN_METRIC: unknown metric 'nn'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            usd + gpu                | 'USD' and 'gpu' can't be added or subtracted
            usd + 1                  | none
            usd / gpu + usd / gpu    | none
            usd / gpu + usd          | 'USD/gpu' and 'USD' can't be added or subtracted
            usd / usd + share        | none
            usd + share              | 'USD' and a share or plain number can't be added or subtracted
            hourly * hours - usd     | none
            max(usd, 1)              | none
            max(usd, gpu)            | 'USD' and 'gpu' can't be compared
            usd + anything           | none
            stage + 1                | the category 'stage' is no number
            annualized(usd)          | 'usd' is no flow and has no period to be annualized from
            mean(ratio, P90D)        | the ratio 'ratio' must not be averaged
            mean(ratio)              | the ratio 'ratio' must not be averaged
            mean(usd, P90D)          | none
            """)
    void unitsMustFit(String formula, String message) {
        Content.Loaded loaded = Content.of("metrics/m.yaml", """
                        usd: {unit: USD}
                        gpu: {unit: gpu}
                        share: {unit: percent}
                        hourly: {unit: USD/h}
                        hours: {unit: h}
                        anything: {}
                        stage: {levels: [a, b]}
                        ratio: usd / gpu
                        """)
                .file("metrics/f.yaml", "f: {formula: \"" + formula + "\"}\n")
                .load();
        assertThat(loaded.problems())
                .extracting(problem -> problem.message())
                .isEqualTo(message.equals("none") ? List.of() : List.of(message));
    }

    @Test
    void unitAndKindFollowFromTheInputs() {
        MetricCatalog metrics =
                Content.of("metrics/m.yaml", """
                        fees: {kind: flow, unit: USD}
                        burn: {kind: flow, unit: USD}
                        gpu: {unit: gpu}
                        total: fees + burn
                        per_gpu: fees / gpu
                        share: fees / total
                        more: share + 0.1
                        half: gpu / 2
                        """).load().history().metrics();
        assertThat(metrics.list())
                .extracting(metric -> metric.id() + " " + metric.kind() + " "
                        + metric.unit().map(Unit::toString).orElse("?"))
                .containsExactly(
                        "burn FLOW USD",
                        "fees FLOW USD",
                        "gpu GAUGE gpu",
                        "half GAUGE gpu",
                        "more RATIO ",
                        "per_gpu RATIO USD/gpu",
                        "share RATIO ",
                        "total FLOW USD");
    }

    @Test
    void aCycleIsReportedOnceAndLeavesTheRestUsable() {
        Content.Loaded loaded = Content.of("metrics/m.yaml", "p: q + 1\nq: r + 1\nr: p + 1\ns: a + 1\n")
                .file("snapshots/a.csv", "entity,as_of,a\nx,2026-06-30,1\n")
                .load();
        assertThat(loaded.lines())
                .containsExactly("metrics/m.yaml:3:4 FORMULA_CYCLE: this formula leads back to itself: p → q → r → p");
        assertThat(loaded.read("p", "x", "2026-06-30")).isEqualTo("UNKNOWN MISSING: no value for p");
        assertThat(loaded.read("s", "x", "2026-06-30")).startsWith("KNOWN 2");
    }

    @Test
    void anInputThatSeveralFormulasUseIsOneNumberInAll() {
        Content.Loaded loaded = Content.of(
                        "metrics/m.yaml",
                        "total: a + b\nshare_a: a / total\nshare_b: b / total\nboth: share_a + share_b\n")
                .file("snapshots/a.csv", "entity,as_of,a,b\nx,2026-06-30,1..3,2..5\n")
                .load();
        assertThat(loaded.read("share_a", "x", "2026-06-30")).startsWith("KNOWN [1/6, 3/5] ");
        assertThat(loaded.read("both", "x", "2026-06-30")).startsWith("KNOWN 1 ");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void pathologicalFormulasEnd() {
        assertThat(load("(".repeat(200) + "a" + ")".repeat(200)).lines())
                .singleElement()
                .asString()
                .contains("brackets nest more than 50 deep");
        assertThat(load("-".repeat(400) + "a").lines())
                .singleElement()
                .asString()
                .contains("more than 50 deep");
        assertThat(load("a + ".repeat(400) + "a").lines())
                .singleElement()
                .asString()
                .contains("more than 1000 char");
        StringBuilder squares = new StringBuilder("m0: a * a\n");
        for (int i = 1; i < 40; i++) {
            squares.append("m" + i + ": m" + (i - 1) + " * m" + (i - 1) + "\n");
        }
        Content squaring = Content.of("metrics/m.yaml", squares.toString());
        assertThat(squaring.file("snapshots/a.csv", FIGURES).load().read("m39", "x", "2026-06-30"))
                .contains("UNDEFINED")
                .endsWith(": the number has too many digits");
        assertThat(Content.of("metrics/m.yaml", squares.toString().replace('a', 'w'))
                        .file("snapshots/a.csv", "entity,as_of,w\nx,2026-06-30,1..2\n")
                        .load()
                        .read("m39", "x", "2026-06-30"))
                .doesNotStartWith("UNKNOWN");
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            deep.append("n" + (i + 1) + ": n" + i + " + 1\n");
        }
        assertThat(Content.of("metrics/m.yaml", deep.toString()).load().lines())
                .anyMatch(line -> line.contains("formulas build upon each other more than 50 deep"));
    }

    @Test
    void everyPrefixOfAFormulaIsReadOrReported() {
        String formula = "max(a / (a + b@y), 1.5) * mean(a, P90D) - sum(b, kind: one) + -annualized(c)";
        for (int end = 0; end <= formula.length(); end++) {
            assertThat(load(formula.substring(0, end)).problems()).hasSizeLessThan(5);
        }
    }

    private static Content.Loaded load(String formula) {
        return Content.of("metrics/f.yaml", "f: \"" + formula + "\"\n")
                .entity("x", "one")
                .entity("y", "two")
                .file("snapshots/a.csv", FIGURES)
                .load();
    }
}
