package io.assay.assess;

import static io.assay.assess.Examples.ASSESSOR;
import static io.assay.assess.Examples.judgements;
import static io.assay.assess.Examples.summary;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Rational;
import io.assay.framework.Framework;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frameworks in {@code docs/frameworks}, by example. */
class ExampleFrameworksTest {
    private static final Path FOLDER = Path.of("..", "docs", "frameworks");

    private static Assessment assess(String name, String kind, String figures, String levels) {
        Framework framework = Examples.framework(read(FOLDER.resolve(name + ".yaml")));
        FakeMetrics metrics = new FakeMetrics("2026-08-02");
        pairs(figures).forEach(figure -> metrics.figure("e", figure[0], figure[1]));
        String judged = pairs(levels).stream()
                .map(level -> level[0] + ": {level: " + level[1].replace('~', ' ') + ", as_of: 2026-06-30}\n")
                .collect(Collectors.joining());
        return ASSESSOR.assess(
                framework,
                Examples.entity("e", kind),
                metrics,
                judgements(framework, "e", judged.isEmpty() ? "{}" : judged));
    }

    private static List<String[]> pairs(String text) {
        return Arrays.stream(text.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"99999999, tier 3 0", "100000000, tier 2 1/2", "1000000000, tier 1 1"})
    void tiersByValueLocked(String locked, String summary) {
        assertThat(summary(assess("size", "lending", "tvl_usd=" + locked, ""))).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource({
        "fiat, 0.001, tight 1",
        "fiat, 0.0011, loose 1/2",
        "crypto, 0.0011, tight 1",
        "crypto, 0.02, loose 1/2",
        "crypto, 0.021, broken 0",
        "equity, 0.001, not assessed",
    })
    void aPegsGapByWhatBacksIt(String kind, String gap, String summary) {
        assertThat(summary(assess("peg", kind, "peg_gap=" + gap, ""))).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    90  | roadmap_as_present=yes price_tracks_news=no insiders_selling=no | credible 9/10
                    101 | roadmap_as_present=no price_tracks_news=no insiders_selling=no  | credible 9/10
                    101 | roadmap_as_present=yes price_tracks_news=no insiders_selling=no | avoid 7/10
                    90  | roadmap_as_present=yes price_tracks_news=yes                    | avoid 7/10
                    90  | roadmap_as_present=yes price_tracks_news=no                     | insufficient evidence: avoid to credible, Bubble is required and unknown 7/10..9/10
                    """)
    void anyTwoSignsOfABubbleFailIt(String multiple, String signs, String summary) {
        String figures = "users=200000 fee_share=0.6 mcap_multiple=" + multiple;
        assertThat(summary(assess("project", "network", figures, "team=proven moat=time " + signs)))
                .isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    audits=high keys=high oracles=high   | strong 1
                    audits=high keys=low oracles=high    | strong 5/6
                    audits=high keys=medium              | strong 5/6..11/12
                    """)
    void aGroupIsAsGoodAsItsWorst(String security, String summary) {
        String others = "users=high liquidity=high revenue=high governance=high transparency=high ";
        assertThat(summary(assess("protocol", "lending", "", others + security)))
                .isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource({
        "usage_90d=0.1 incentives_90d=-0.2, organic 1",
        "usage_90d=0.1 incentives_90d=0.2, unproven 1/2",
        "usage_90d=0 incentives_90d=-0.2, shrinking 0",
    })
    void growthCountsWhileIncentivesFall(String figures, String summary) {
        assertThat(summary(assess("growth", "network", figures, ""))).isEqualTo(summary);
    }

    private static final String STAGE_0 = "state_roots_on_chain=yes data_on_chain=yes node_source_open=yes ";
    private static final String STAGE_1 = STAGE_0 + "exit_without_operator=yes council=yes ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    zk         | exit_window=0                        | 0 | proofs=nobody                                      | Stage 0
                    zk         | exit_window=0                        | 0 | data_on_chain=under~review                         | no stage
                    zk         | exit_window=7                        | 1 | proofs=a~few                                       | Stage 1
                    zk         | exit_window=6.99                     | 1 | proofs=a~few                                       | Stage 0
                    zk         | exit_window=7                        | 1 | proofs=under~review                                | Stage 0
                    zk         | exit_window=7                        | 1 | proofs=a~few council=under~review                  | Stage 0
                    optimistic | exit_window=7 outside_challengers=5  | 1 | proofs=a~few                                       | Stage 1
                    optimistic | exit_window=7 outside_challengers=4  | 1 | proofs=a~few                                       | Stage 0
                    zk         | exit_window=30                       | 1 | proofs=anybody council_bound_to_proven_bugs=yes    | Stage 2
                    zk         | exit_window=3650..9999                | 1 | proofs=anybody council_bound_to_proven_bugs=yes    | Stage 2
                    zk         | exit_window=29                       | 1 | proofs=anybody council_bound_to_proven_bugs=yes    | Stage 1
                    zk         | exit_window=30                       | 1 | proofs=anybody council_bound_to_proven_bugs=under~review | Stage 1
                    zk         | exit_window=30                       | 0 | proofs=anybody council_bound_to_proven_bugs=yes    | unsettled: Stage 0 to Stage 2, depends on council and exit_without_operator
                    zk         | exit_window=20..40                   | 1 | proofs=anybody council_bound_to_proven_bugs=yes    | unsettled: Stage 1 to Stage 2, depends on exit_window
                    """)
    void aRollupStandsWhereAllHoldsUpToThere(String kind, String figures, int stage, String levels, String verdict) {
        String all = (stage == 0 ? STAGE_0 : STAGE_1) + levels;
        assertThat(summary(assess("rollup", kind, figures, lastOfEach(all)))).startsWith(verdict + " ");
    }

    /** Of several levels for one question the last. */
    private static String lastOfEach(String levels) {
        Map<String, String> last = new LinkedHashMap<>();
        pairs(levels).forEach(pair -> last.put(pair[0], pair[1]));
        return last.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    @Test
    void scorecardLeavesOutWhatIsInconclusive() {
        Framework framework = Examples.framework(read(FOLDER.resolve("scorecard.yaml")));
        List<String> inconclusive = List.of("signed_releases", "packaging");
        List<String> none = List.of("code_review", "fuzzing");
        String figures = framework.criteria().stream()
                .map(criterion -> criterion.id())
                .filter(id -> !inconclusive.contains(id))
                .map(id -> id + (none.contains(id) ? "=0" : "=10"))
                .collect(Collectors.joining(" "));
        assertThat(summary(assess("scorecard", "repository", figures, ""))).isEqualTo("high 32/37");
        assertThat(framework.rounding().orElseThrow().publish(Rational.of(32, 37)))
                .isEqualTo("8.6");
    }

    @Test
    void scorecardsMinusOneIsNoScore() {
        Base base =
                Base.of("frameworks/scorecard.yaml", read(FOLDER.resolve("scorecard.yaml")), "snapshots/s.csv", """
                        entity,as_of,dangerous_workflow,code_review,license,fuzzing
                        tool,2026-06-30,10,5,0,-1
                        """);
        assertThat(base.tell("tool", "2026-08-02", "2026-08-02"))
                .as("(10 × 10 + 7.5 × 5 + 2.5 × 0) ÷ 20 of ten points, fuzzing left out")
                .isEqualTo("2026-06-30 medium 11/16\n");
    }
}
