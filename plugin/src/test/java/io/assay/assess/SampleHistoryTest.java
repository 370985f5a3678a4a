package io.assay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.framework.Framework;
import io.assay.metric.Clocks;
import io.assay.metric.MetricView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the sample's verdicts came about, held against what another program worked out. */
class SampleHistoryTest {
    private static Base sample;

    @BeforeAll
    static void read() throws IOException {
        sample = Base.of(Path.of("..", "content"));
    }

    private static String tell(String entity) {
        return sample.tell(entity, "2026-09-30", "2026-11-15");
    }

    @Test
    void renderGoesUpAndDownWithItsFigures() {
        assertThat(tell("render")).isEqualTo("""
                2024-11-15 watch 11/30
                2025-08-04 credible 2/3, new_period
                2025-11-20 watch 17/30, redefinition
                2026-01-12 credible 2/3, new_period
                2026-02-03 watch 17/30, new_period
                2026-05-05 credible 2/3, new_period
                """);
    }

    @Test
    void akashIsMovedByASlipAndByANewVersionOfTheFramework() {
        assertThat(tell("akash")).isEqualTo("""
                2024-11-15 avoid 7/30
                2025-08-04 watch 13/30, new_period
                2025-08-12 avoid 1/3, correction
                2026-02-03 watch 8/15, new_period
                2026-07-01 credible 3/5, framework
                2026-07-09 watch 31/60, new_period
                """);
    }

    @Test
    void ioNetGainsByStrikingOutMachines() {
        assertThat(tell("io-net")).isEqualTo("""
                2024-11-15 avoid 1/20
                2026-08-20 watch 23/60, restatement
                2026-10-14 avoid 3/10, new_period
                """);
    }

    @Test
    void gensynIsNotKnownAndThenNoLongerKnown() {
        assertThat(tell("gensyn")).isEqualTo("""
                2024-11-15 insufficient (avoid to proven)
                2025-06-30 insufficient (avoid to watch), judgement
                2025-08-04 avoid, new_period
                2026-08-15 insufficient (avoid to watch), clock
                """);
    }

    @Test
    void bittensorIsUnsettledOnceAGuardNoLongerHolds() {
        assertThat(tell("bittensor")).isEqualTo("""
                2024-11-15 avoid
                2026-10-30 unsettled (avoid to credible), new_period
                """);
    }

    /** Whatever the day on which it is asked, a history ends with the verdict that is given on that day. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-11-15",
        "2026-09-30, 2026-09-30",
        "2026-08-14, 2026-08-14",
        "2026-07-01, 2026-07-01",
        "2025-11-19, 2025-11-19",
        "2024-11-15, 2024-11-15"
    })
    void endsWithTheVerdictOfToday(LocalDate asOf, LocalDate knownAt) {
        Clocks clocks = new Clocks(asOf, knownAt);
        MetricView view = sample.history().view(clocks);
        assertThat(sample.replay(clocks)).hasSize(5).allSatisfy(history -> {
            Framework framework =
                    sample.frameworks().inForce(history.framework(), knownAt).orElseThrow();
            Assessment now = Examples.ASSESSOR.assess(framework, history.entity(), view, sample.judgements());
            DatedVerdict last = history.verdicts().get(history.verdicts().size() - 1);
            assertThat(last.verdict()).isEqualTo(now.verdict());
        });
    }

    @Test
    void saysNothingBeforeTheFirstVersionIsInForce() {
        Clocks clocks = new Clocks(LocalDate.parse("2024-11-14"), LocalDate.parse("2024-11-14"));
        assertThat(sample.replay(clocks))
                .hasSize(5)
                .allSatisfy(history -> assertThat(history.verdicts()).isEmpty());
    }
}
