package io.assay.assess;

import static io.assay.assess.Examples.judgements;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.framework.Certainty;
import io.assay.framework.Framework;
import io.assay.metric.Status;
import io.assay.words.English;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {
    private static final Framework TWO = Examples.framework("""
            criteria:
              share: {bands: [poor, 10%, good], why: x}
              moat: {levels: [none, weak, strong]}
            verdicts: [no, 30%, maybe, 80%, yes]
            """);

    private static Assessment assess(Certainty start, Status status, String judged) {
        FakeMetrics metrics = new FakeMetrics("2026-08-02")
                .figure("e", "fees", FakeMetrics.interval("20"), status)
                .figure("e", "costs", FakeMetrics.interval("100"), Status.NORMAL)
                .formula("share", List.of("fees", "costs"), v -> v.get(0).over(v.get(1)));
        return new Assessor(source -> start, ValidRange.UNLIMITED)
                .assess(TWO, Examples.entity("e", "k"), metrics, judgements(TWO, "e", judged));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH, NORMAL, HIGH,",
        "HIGH, ESTIMATED, MODERATE, estimated",
        "MODERATE, BREAK, LOW, break in the series",
        "LOW, DISPUTED, VERY_LOW, disputed",
        "VERY_LOW, DISPUTED, VERY_LOW, disputed",
        "HIGH, PROVISIONAL, HIGH,",
    })
    void aFigureStartsFromItsSourceAndIsLoweredByDoubts(
            Certainty start, Status status, Certainty certainty, String reason) {
        CertaintyRating rating = assess(start, status, "{}")
                .criterion("share")
                .finding()
                .certainty()
                .orElseThrow();
        assertThat(rating.certainty()).isEqualTo(certainty);
        assertThat(English.of(rating.reasons())).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "'', LOW, a single source",
        "', evidence: [https://example.org/a, https://example.org/b]', MODERATE,",
        "', certainty: high', HIGH,",
        "', certainty: very low', VERY_LOW,",
    })
    void aJudgementStartsFromWhatItsAuthorSays(String more, Certainty certainty, String reason) {
        CertaintyRating rating = assess(
                        Certainty.HIGH, Status.NORMAL, "moat: [{level: weak, as_of: 2026-06-30" + more + "}]")
                .criterion("moat")
                .finding()
                .certainty()
                .orElseThrow();
        assertThat(rating.certainty()).isEqualTo(certainty);
        assertThat(English.of(rating.reasons())).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void aVerdictIsAsCertainAsTheLeastOfWhatCarriesIt() {
        assertTold(
                assess(Certainty.HIGH, Status.NORMAL, "moat: [{level: weak, as_of: 2026-06-30}]")
                        .certainty(),
                Certainty.LOW,
                "Moat: a single source");
        assertTold(
                assess(Certainty.HIGH, Status.ESTIMATED, "{}").certainty(),
                Certainty.LOW,
                "Share: estimated",
                "the verdict is unsettled");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mean  | strong | 0.3      | MODERATE | a single source
                    mean  | strong |          | MODERATE | it depends on what is not known: Use
                    mean  | strong | 0.1..0.3 | LOW      | a single source, more than one level possible
                    worst | weak   |          | HIGH     |
                    """)
    void aGroupIsLessCertainWhereAMemberLeavesItOpen(
            String by, String people, String use, Certainty certainty, String reasons) {
        Framework framework = Examples.framework("""
                criteria:
                  team:
                    by: %s
                    group:
                      people: {levels: [weak, ok, strong], weight: 3, why: x}
                      use: {bands: [weak, 25%%, mid, 50%%, strong], weight: 1, why: x}
                verdicts: [no, 30%%, yes]
                """.formatted(by));
        FakeMetrics metrics = new FakeMetrics("2026-08-02");
        if (use != null) {
            metrics.figure("e", "use", use);
        }
        String judged = "people: [{level: " + people + ", as_of: 2026-06-30, certainty: high}]";
        Finding team = new Assessor(source -> Certainty.HIGH, ValidRange.UNLIMITED)
                .assess(framework, Examples.entity("e", "k"), metrics, judgements(framework, "e", judged))
                .criterion("team")
                .finding();
        assertThat(team.certainty().map(CertaintyRating::certainty)).contains(certainty);
        assertThat(String.join(", ", English.of(team.certainty().orElseThrow().reasons())))
                .isEqualTo(reasons == null ? "" : reasons);
    }

    private static void assertTold(Optional<CertaintyRating> rating, Certainty certainty, String... reasons) {
        assertThat(rating.orElseThrow().certainty()).isEqualTo(certainty);
        assertThat(English.of(rating.orElseThrow().reasons())).containsExactly(reasons);
    }
}
