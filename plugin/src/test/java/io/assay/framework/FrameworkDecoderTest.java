package io.assay.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.exact.Rational;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkDecoderTest {
    private static final String SMALLEST = """
            metrics:
              utilization: gpu_active / gpu_registered
            criteria:
              utilization: {bands: [poor, 10%, fair, 20%, good, 50%, strong], why: "below a tenth, supply is decoration"}
              demand: {levels: [subsidised, mixed, mostly-organic, enterprise]}
            verdicts: [avoid, 35%, watch, 60%, credible]
            """;

    private static Checked<Optional<Framework>> decode(String yaml) {
        return FrameworkDecoder.decode(new SourceFile("frameworks/compute.yaml", yaml));
    }

    /** {@code line:column CODE message; hint}. */
    private static String shown(Diagnostic diagnostic) {
        return diagnostic.place().start() + " " + diagnostic.code() + " " + diagnostic.message()
                + diagnostic.hint().map(hint -> "; " + hint).orElse("");
    }

    private static List<String> problems(String yaml) {
        return decode(yaml).diagnostics().stream()
                .map(FrameworkDecoderTest::shown)
                .toList();
    }

    private static List<String> problemsOfCriterion(String criterion) {
        return problems("criteria:\n  a: " + criterion + "\nverdicts: [no, 50%, yes]\n");
    }

    private static List<String> problemsOfGuard(String guard) {
        return problems("""
                criteria:
                  utilization: {metric: used, bands: [poor, 10%, fair, 20%, good], why: x}
                  demand: {levels: [subsidised, mixed]}
                  size: {scale: [0, 10], why: x}
                verdicts: [avoid, 50%, watch]
                guards:
                  - \
                """ + guard + "\n");
    }

    @Test
    void theSmallestFrameworkIsThreeShortEntries() {
        Checked<Optional<Framework>> decoded = decode(SMALLEST);

        assertThat(decoded.diagnostics()).isEmpty();
        Framework framework = decoded.value().orElseThrow();
        assertThat(framework.id()).isEqualTo("compute");
        assertThat(framework.name()).isEqualTo("Compute");
        assertThat(framework.missing()).isEqualTo(Missing.BOUNDS);
        assertThat(framework.aggregate()).isEqualTo(Aggregate.WEIGHTED_MEAN);
        assertThat(framework.minCoverage()).isEqualTo(Rational.ZERO);
        assertThat(framework.metrics().orElseThrow().asMap()).containsOnlyKeys("utilization");
        assertThat(framework.criteria()).extracting(Criterion::id).containsExactly("utilization", "demand");
        assertThat(framework.criteria()).extracting(Criterion::weight).containsOnly(Rational.ONE);
        assertThat(framework.criterion("utilization").flatMap(Criterion::metric))
                .contains("utilization");
        assertThat(framework.criterion("demand").orElseThrow().kind()).isInstanceOf(CriterionKind.Judged.class);
        assertThat(framework.verdicts().levels()).containsExactly("avoid", "watch", "credible");
    }

    @Test
    void everythingCanBeSaid() {
        Checked<Optional<Framework>> decoded = decode("""
                id: stablecoins
                name: Are they stable?
                version: 2.0.0
                effective_from: 2026-07-01
                grace_until: 2026-09-30
                page: stablecoins/README.md
                description: How well a coin keeps its peg
                illustrative: true
                missing: skip
                min_coverage: 60%
                aggregate: worst
                criteria:
                  reserve-ratio:
                    name: Reserves
                    question: Is it backed?
                    metric: reserves
                    weight: 2.5
                    required: true
                    applies_to: [fiat, crypto]
                    bands: {fiat: [poor, 1, good], crypto: [poor, <=1.5, good]}
                    why: the law
                  gap: {weight: 1, best: first, bands: [strong, 0.3, good, 1, odd, <=3, poor], score: {odd: good}, why: x}
                  size: {weight: 1, scale: [10, 0], why: x}
                verdicts: [weak, 50%, sound]
                """);

        assertThat(decoded.diagnostics()).isEmpty();
        Framework framework = decoded.value().orElseThrow();
        Criterion reserves = framework.criterion("reserve-ratio").orElseThrow();
        assertThat(reserves.name()).isEqualTo("Reserves");
        assertThat(reserves.question()).contains("Is it backed?");
        assertThat(reserves.weight()).isEqualTo(Rational.of(5, 2));
        assertThat(reserves.required()).isTrue();
        Grading.Bands bands = (Grading.Bands) ((CriterionKind.Measured) reserves.kind()).grading();
        assertThat(bands.line(Optional.of("crypto")).orElseThrow().cuts())
                .containsExactly(Cut.after(Rational.of(3, 2)));
        assertThat(bands.line(Optional.of("gold"))).isEmpty();
        assertThat(framework
                        .criterion("gap")
                        .flatMap(Criterion::levels)
                        .orElseThrow()
                        .list())
                .extracting(level -> level.id() + " " + level.score())
                .containsExactly("poor 0", "odd 1/2", "good 1/2", "strong 1");
        assertThat(framework.minCoverage()).isEqualTo(Rational.of(3, 5));
        assertThat(framework.effectiveFrom()).contains(LocalDate.of(2026, 7, 1));
        assertThat(framework.illustrative()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.0999,poor", "0.1,fair", "0.2,fair", "0.2001,good", "-7,poor"})
    void aCutBelongsToItsRightUnlessItSaysOtherwise(String value, String level) {
        Framework framework = decode(
                        "criteria: {a: {bands: [poor, 10%, fair, <=20%, good], why: x}}\nverdicts: [no, 50%, yes]")
                .value()
                .orElseThrow();
        Grading.Bands bands = (Grading.Bands)
                ((CriterionKind.Measured) framework.criteria().get(0).kind()).grading();
        NumberLine line = bands.line(Optional.empty()).orElseThrow();
        assertThat(line.level(Rational.of(new BigDecimal(value)))).isEqualTo(level);
    }

    @Test
    void wrongBandsAreToldAtTheCulprit() {
        assertThat(problemsOfCriterion("{bands: [poor, 20%, fair, 10%, good], why: x}"))
                .containsExactly("2:32 BAD_BANDS the cut '10%' is not above the one before it;"
                        + " write cuts from small to large; where small is good, add best: first");
        assertThat(problemsOfCriterion("{bands: [poor, ten, fair], why: x}"))
                .containsExactly("2:21 BAD_BANDS the cut 'ten' is not a number;"
                        + " write levels with a cut between each two, such as [poor, 10%, fair, 20%, good]");
        assertThat(problemsOfCriterion("{bands: [poor, 10%, fair, 20%], why: x}"))
                .containsExactly("2:14 BAD_BANDS a number line has a cut between each two levels;"
                        + " write levels with a cut between each two, such as [poor, 10%, fair, 20%, good]");
        assertThat(problemsOfCriterion("{bands: [poor, 10%, fair, 20%, poor], why: x}"))
                .containsExactly("2:37 BAD_BANDS the level 'poor' is on this line twice;"
                        + " give each stretch a level of its own; 'score' lets one count as another");
        assertThat(problemsOfCriterion("{bands: {x: [a, 1, b], y: [a, 1, c]}, why: x}"))
                .containsExactly(
                        "2:14 BAD_BANDS the bands of 'a' have other levels for other kinds; let the cuts differ");
        assertThat(problemsOfCriterion("{levels: [a, b, a]}"))
                .containsExactly("2:22 BAD_BANDS the level 'a' is listed twice; keep one");
        assertThat(problemsOfCriterion("{levels: [a]}"))
                .containsExactly("2:15 BAD_BANDS 'a' needs two levels that differ; add one");
        assertThat(problemsOfCriterion("{scale: [1, 1], why: x}"))
                .containsExactly("2:14 BAD_BANDS the scale of 'a' must be two different numbers; such as [0, 10]");
        assertThat(problemsOfCriterion("{levels: [low, high], score: {high: lwo}}"))
                .containsExactly("2:42 UNKNOWN_LEVEL 'lwo' is no level of 'a'; did you mean 'low'?");
        assertThat(problems("criteria: {a: {levels: [x, y]}}\nverdicts: [no, 35, yes]"))
                .containsExactly(
                        "2:16 BAD_BANDS the cut '35' can't be reached, scores run from 0 to 100%; did you mean '35%'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "heavy", "1e999999999"})
    void weightsArePositiveNumbers(String weight) {
        assertThat(problemsOfCriterion("{levels: [x, y], why: z, weight: " + weight + "}"))
                .containsExactly("2:39 BAD_WEIGHT the weight of 'a' must be a positive number, not '" + weight
                        + "'; leave a criterion out that should not count");
    }

    @Test
    void eitherAllHaveAWeightOrNone() {
        assertThat(problems("""
                        criteria:
                          a: {levels: [x, y], weight: 3, why: z}
                          b: {levels: [x, y]}
                        verdicts: [no, 50%, yes]
                        """))
                .containsExactly("3:3 BAD_WEIGHT 'b' has no weight while others have one;"
                        + " give every criterion a weight, or none for equal ones");
    }

    @Test
    void aCutWithoutAReasonIsAHint() {
        Checked<Optional<Framework>> decoded = decode("criteria:\n  a: {bands: [x, 1, y]}\nverdicts: [no, 50%, yes]\n");
        assertThat(decoded.value()).isPresent();
        assertThat(decoded.diagnostics().stream().map(FrameworkDecoderTest::shown))
                .containsExactly("2:3 NO_REASON 'a' does not say why it has these cuts;"
                        + " add why: where its cuts and its weight come from");
    }

    @Test
    void aFrameworkWithAnErrorIsLeftOut() {
        Checked<Optional<Framework>> decoded = decode(SMALLEST.replace("verdicts", "verdict"));
        assertThat(decoded.value()).isEmpty();
        assertThat(decoded.diagnostics().stream().map(FrameworkDecoderTest::shown))
                .anyMatch(line ->
                        line.endsWith("UNKNOWN_KEY unknown key 'verdict'; did you mean 'verdicts', which is missing?"));
        assertThat(problems("criteria:\n  a: {levels: [no, yes]}\n"))
                .contains(
                        "1:1 MISSING_KEY 'verdicts' is missing here; add verdicts: [avoid, 40%, watch, 70%, credible]");
        assertThat(problems("criteria: {}\nverdicts: [no, 50%, yes]"))
                .containsExactly("1:11 MISSING_KEY a framework needs a criterion");
        assertThat(problems("just words"))
                .containsExactly("1:1 WRONG_TYPE a framework must be a mapping of keys to values;"
                        + " it needs criteria and verdicts at least");
        assertThat(problemsOfCriterion("{weight: 1, why: z}"))
                .containsExactly("2:3 MISSING_KEY the criterion 'a' does not say how it is decided;"
                        + " give it bands or a scale if it is measured, levels if a person judges it,"
                        + " or rules, flags or a group");
        assertThat(problemsOfCriterion("{bands: [x, 1, y], levels: [x, y], why: z}"))
                .containsExactly("2:3 MISSING_KEY the criterion 'a' has both bands and levels;"
                        + " give it bands or a scale if it is measured, levels if a person judges it,"
                        + " or rules, flags or a group");
        assertThat(problemsOfCriterion("{levels: [x, y], requird: true}"))
                .containsExactly("2:23 UNKNOWN_KEY unknown key 'requird'; did you mean 'required'?");
    }

    @Test
    void faultsThatDoNotHangOnEachOtherAreToldTogether() {
        assertThat(problems("""
                        effective_from: soon
                        missing: ignore
                        min_coverage: 160%
                        round: {digits: one}
                        metrics: {load: {formula: 1 +}}
                        criteria:
                          fl: {bands: [low, x, high], why: x}
                          j: {levels: [no, some, yes]}
                        guards:
                          - {when: j = bad, max_verdict: a, because: x}
                          - {when: "load < ", max_verdict: a, because: x}
                          - {when: load < 1, max_verdict: nonesuch, because: x}
                        verdicts: [a, 5, b]
                        surplus: 1
                        """))
                .extracting(problem -> problem.replaceFirst(";.*", ""))
                .containsExactlyInAnyOrder(
                        "1:17 NOT_A_DATE 'effective_from' must be a date such as 2026-06-30, not 'soon'",
                        "2:10 WRONG_TYPE 'ignore' is no value of 'missing'",
                        "3:15 NOT_A_NUMBER 'min_coverage' must be a share from 0 to 100%, not '160%'",
                        "4:17 BAD_ROUNDING 'digits' must be a number of decimals from 0 to 9",
                        "5:30 FORMULA_SYNTAX the formula ends where a metric, a number or an opening bracket is"
                                + " expected",
                        "7:21 BAD_BANDS the cut 'x' is not a number",
                        "10:16 UNKNOWN_LEVEL 'bad' is no level of 'j'",
                        "11:20 BAD_GUARD expected a number or a level here, not the end",
                        "12:35 UNKNOWN_LEVEL 'nonesuch' is no verdict here",
                        "13:15 BAD_BANDS the cut '5' can't be reached, scores run from 0 to 100%",
                        "14:1 UNKNOWN_KEY unknown key 'surplus'");
    }

    @Test
    void aNameOfWhatCouldNotBeReadIsNotTold() {
        assertThat(problems("""
                        criteria:
                          use: {bands: [low, x, high], why: x}
                          team: {by: best, group: {people: {levels: [weak, strong]}, ties: {levels: [weak]}}}
                          growth: {rules: {yes: use = high and people = strong}, else: no}
                          bubble: {flags: [use, people = weak, usage = high]}
                        guards:
                          - {when: use = high, cap: {use: low, growth: no}, because: x}
                          - {when: people = weak and ties = weak, max_verdict: a, because: x}
                        verdicts: [a, x, b]
                        """))
                .extracting(problem -> problem.replaceFirst(";.*", ""))
                .containsExactlyInAnyOrder(
                        "2:22 BAD_BANDS the cut 'x' is not a number",
                        "3:14 WRONG_TYPE 'best' is no value of 'by'",
                        "3:77 BAD_BANDS 'ties' needs two levels that differ",
                        "5:40 UNKNOWN_CRITERION unknown criterion 'usage'",
                        "9:15 BAD_BANDS the cut 'x' is not a number");
    }

    @Test
    void verdictsThatAreNotWrittenYetAreNotCalledUnknown() {
        assertThat(problems("""
                        criteria: {j: {levels: [no, yes]}}
                        guards: [{when: j = no, max_verdict: c, because: x}]
                        verdicts: [a, 50%, b, 80%]
                        """)).hasSize(1);
    }

    @Test
    void whatIsSaidOfAWeightIsSaidOnce() {
        assertThat(problems("""
                        criteria:
                          a: {levels: [x, y], weight: 3, why: z}
                          b: {levles: [x, y]}
                          c: {levels: [x, y], wieght: 3}
                          d: just words
                        verdicts: [no, 50%, yes]
                        """))
                .extracting(problem -> problem.replaceFirst(";.*", ""))
                .containsExactlyInAnyOrder(
                        "3:7 UNKNOWN_KEY unknown key 'levles'",
                        "4:23 UNKNOWN_KEY unknown key 'wieght'",
                        "5:6 WRONG_TYPE the criterion 'd' must be a mapping of keys to values");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{when: demand = subsidised, cap: {utilization: fair}, because: x}",
                "{when: used < 5%, max_verdict: avoid, because: x}",
                "{when: utilization < 5%, max_verdict: avoid, because: x}",
                "{when: utilization <= fair and not (demand = mixed or tokens >= -3.5), max_verdict: avoid, because: x}",
                "{when: \"demand == 'mixed'\", max_verdict: avoid, because: x}",
            })
    void guardsCanBe(String guard) {
        assertThat(problemsOfGuard(guard)).isEmpty();
    }

    @Test
    void guardsAreToldAtTheColumn() {
        assertThat(problemsOfGuard("{when: demand = subsidized, max_verdict: avoid, because: x}"))
                .containsExactly("7:21 UNKNOWN_LEVEL 'subsidized' is no level of 'demand'; did you mean 'subsidised'?");
        assertThat(problemsOfGuard("{when: \"demand = subsidized\", max_verdict: avoid, because: x}"))
                .containsExactly("7:22 UNKNOWN_LEVEL 'subsidized' is no level of 'demand'; did you mean 'subsidised'?");
        assertThat(problemsOfGuard("{when: demnd = mixed, max_verdict: avoid, because: x}"))
                .containsExactly("7:12 UNKNOWN_CRITERION unknown criterion 'demnd'; did you mean 'demand'?");
        assertThat(problemsOfGuard("{when: demand = mixed, cap: {utilisation: fair}, because: x}"))
                .containsExactly("7:34 UNKNOWN_CRITERION unknown criterion 'utilisation'; did you mean 'utilization'?");
        assertThat(problemsOfGuard("{when: demand = mixed, cap: {utilization: fiar}, because: x}"))
                .containsExactly("7:47 UNKNOWN_LEVEL 'fiar' is no level of 'utilization'; did you mean 'fair'?");
        assertThat(problemsOfGuard("{when: demand = mixed, cap: {size: fair}, because: x}"))
                .containsExactly("7:40 UNKNOWN_LEVEL 'fair' is no level of 'size';"
                        + " 'size' is scored on a scale and has no levels");
        assertThat(problemsOfGuard("{when: demand = mixed, max_verdict: wotch, because: x}"))
                .containsExactly("7:41 UNKNOWN_LEVEL 'wotch' is no verdict here; did you mean 'watch'?");
        assertThat(problemsOfGuard("{when: demand = mixed, because: x}"))
                .containsExactly("7:5 BAD_GUARD this guard does nothing;"
                        + " give it a cap, such as cap: {utilization: fair}, or a max_verdict");
        assertThat(problemsOfGuard("{when: demand = mixed, max_verdict: avoid}"))
                .containsExactly("7:5 NO_REASON this guard does not say why it is there;"
                        + " add because: one sentence that readers see where the guard applies");
        assertThat(problemsOfGuard("{max_verdict: avoid, because: x}"))
                .containsExactly("7:5 MISSING_KEY 'when' is missing here; add when: fee_share < 5%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    demand            | 7:18 | expected one of <, <=, =, !=, >= and > here, not the end
                    demand = mixed and| 7:30 | expected a metric or a criterion here, not the end
                    demand => mixed   | 7:19 | expected one of <, <=, =, !=, >= and > here, not '=>'
                    (used < 5%        | 7:22 | expected ')' here, not the end
                    used < 5% demand  | 7:22 | expected 'and', 'or' or the end here, not 'demand'
                    used < and        | 7:19 | expected a number or a level here, not 'and'
                    used < )          | 7:19 | expected a number or a level here, not ')'
                    """)
    void conditionsThatDoNotParse(String when, String place, String message) {
        assertThat(problemsOfGuard("{when: " + when + ", max_verdict: avoid, because: x}"))
                .containsExactly(place + " BAD_GUARD " + message
                        + "; write conditions as in: fee_share < 5% and not (demand = enterprise)");
    }

    @Test
    void deepNestingIsRefusedNotFollowed() {
        assertThat(problemsOfGuard("{when: " + "not ".repeat(5000) + "used < 1, max_verdict: avoid, because: x}"))
                .singleElement()
                .asString()
                .contains("nested more than 50 deep");
    }

    @Test
    void metricsAreCheckedOnceTheyAreKnown() {
        Framework framework = decode("""
                        criteria:
                          utilization: {metric: utilizaton, bands: [poor, 10%, good], why: x}
                          fee_share: {bands: [poor, 10%, good], why: x}
                        verdicts: [avoid, 50%, watch]
                        guards:
                          - {when: gpus < 5 and utilization > 3, max_verdict: avoid, because: x}
                        """).value().orElseThrow();
        Frameworks frameworks = new Frameworks(List.of(framework), true);
        assertThat(frameworks.check(List.of("utilization", "gpu")).stream().map(FrameworkDecoderTest::shown))
                .containsExactly(
                        "2:25 UNKNOWN_METRIC unknown metric 'utilizaton'; did you mean 'utilization'?",
                        "3:3 UNKNOWN_METRIC unknown metric 'fee_share';"
                                + " define it in metrics/, or give it values in snapshots/",
                        "6:12 UNKNOWN_METRIC unknown metric 'gpus'; did you mean 'gpu'?",
                        "6:25 UNKNOWN_METRIC unknown metric 'utilizaton'; did you mean 'utilization'?");
    }

    @Test
    void oneVersionIsInForceOnADay() {
        String old = SMALLEST + "version: 1\n";
        String later = SMALLEST + "id: compute\nversion: 2\neffective_from: 2026-07-01\n";
        Frameworks frameworks = FrameworkDecoder.decode(SourceTree.of(List.of(
                        new SourceFile("frameworks/README.md", "# Not one"),
                        new SourceFile("frameworks/compute.yaml", old),
                        new SourceFile("frameworks/compute-2.yaml", later))))
                .value();
        assertThat(frameworks.inForce("compute", LocalDate.parse("2026-06-30")).flatMap(Framework::version))
                .contains("1");
        assertThat(frameworks.inForce("compute", LocalDate.parse("2026-07-01")).flatMap(Framework::version))
                .contains("2");
        assertThat(frameworks.judgedIds()).containsExactly("demand");
    }

    @Test
    void twoFilesOfOneVersionCollide() {
        Checked<Frameworks> decoded = FrameworkDecoder.decode(SourceTree.of(List.of(
                new SourceFile("frameworks/a.yaml", "id: x\n" + SMALLEST),
                new SourceFile("frameworks/b.yaml", "id: x\n" + SMALLEST))));
        assertThat(decoded.value().list()).hasSize(1);
        assertThat(decoded.diagnostics().stream().map(d -> d.place().path() + ":" + shown(d)))
                .containsExactly("frameworks/b.yaml:1:1 DUPLICATE_FRAMEWORK the framework 'x' is already given in"
                        + " frameworks/a.yaml; give each version its own effective_from, or rename one by its id");
    }

    @Test
    void thePagesQuestionsFillInWhatIsNotAsked() {
        Framework framework = decode("""
                        criteria:
                          a: {levels: [x, y]}
                          b: {levels: [x, y], question: "Own?"}
                        verdicts: [no, 50%, yes]
                        """).value().orElseThrow();
        Checked<Framework> asked = framework.withQuestions(List.of("First?", "Second?"));
        assertThat(asked.value().criteria())
                .extracting(c -> c.question().orElse(""))
                .containsExactly("First?", "Own?");
        assertThat(asked.diagnostics().stream().map(FrameworkDecoderTest::shown))
                .containsExactly("3:3 QUESTIONS_DIFFER the question of 'b' differs from the page's: 'Second?';"
                        + " leave 'question' out to take the page's");
        assertThat(framework.withQuestions(List.of("One?")).value()).isEqualTo(framework);
    }

    @Test
    void everyPrefixIsReadWithoutAFailure() {
        for (int end = 0; end < SMALLEST.length(); end++) {
            assertThat(decode(SMALLEST.substring(0, end))).isNotNull();
        }
    }
}
