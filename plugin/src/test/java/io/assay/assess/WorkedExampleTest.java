package io.assay.assess;

import static io.assay.assess.Examples.ASSESSOR;
import static io.assay.assess.Examples.entity;
import static io.assay.assess.Examples.flips;
import static io.assay.assess.Examples.judgements;
import static io.assay.assess.Examples.summary;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.assess.Flip.Direction;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.framework.Judgements;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two networks of the user's guide, to the last digit. */
class WorkedExampleTest {
    private static final Framework COMPUTE = Examples.framework("""
            id: compute
            version: 2.0.0
            effective_from: 2026-07-01
            criteria:
              utilization: {metric: utilization, weight: 30, bands: [poor, 10%, fair, 20%, good, 50%, strong], why: "…", applies_to: [compute]}
              revenue:     {metric: fee_share, weight: 30, bands: [poor, 20%, fair, 50%, good, 80%, strong], required: true, why: "at 50% fees equal incentives"}
              demand:      {levels: [subsidised, mixed, mostly-organic, enterprise], weight: 25, review_every: P180D}
              moat:        {levels: [none, weak, differentiated, unique], weight: 15, review_every: P365D}
            guards:
              - {when: demand = subsidised, cap: {utilization: fair}, because: "Utilization bought with incentives is not demand."}
              - {when: fee_share < 5%, max_verdict: avoid}
            missing: bounds
            min_coverage: 60%
            verdicts: [avoid, 35%, watch, 60%, credible, 80%, proven]
            """);

    private static final String AKASH = """
            demand:
              - {level: mixed, as_of: 2026-06-30, by: analyst, because: "half of the leases are subsidised"}
            moat:
              - {level: weak, as_of: 2026-06-30, by: analyst}
            """;
    private static final String RENDER = """
            demand:
              - {level: mostly-organic, as_of: 2026-06-30, by: analyst}
            moat:
              - {level: differentiated, as_of: 2026-06-30, by: analyst}
            """;

    private static FakeMetrics metrics(String day) {
        return new FakeMetrics(day)
                .formula(
                        "utilization",
                        List.of("gpu_active", "gpu_registered"),
                        v -> v.get(0).over(v.get(1)))
                .formula(
                        "fee_share",
                        List.of("fees_usd", "emissions_usd"),
                        v -> v.get(0).over(v.get(0).plus(v.get(1))));
    }

    private static Assessment akash(String judged) {
        FakeMetrics metrics = metrics("2026-08-02")
                .figure("akash", "gpu_active", "550")
                .figure("akash", "gpu_registered", "1100")
                .figure("akash", "fees_usd", "410000")
                .figure("akash", "emissions_usd", "820000");
        Judgements judgements = judgements(COMPUTE, "akash", judged);
        return ASSESSOR.assess(COMPUTE, entity("akash", "compute"), metrics, judgements);
    }

    private static Assessment render(String day, String registered) {
        FakeMetrics metrics = metrics(day)
                .figure("render", "gpu_active", "1400")
                .figure("render", "gpu_registered", registered)
                .figure("render", "fees_usd", "1100000")
                .figure("render", "emissions_usd", "1000000");
        return ASSESSOR.assess(COMPUTE, entity("render", "compute"), metrics, judgements(COMPUTE, "render", RENDER));
    }

    @Test
    void akashIsToBeWatched() {
        Assessment akash = akash(AKASH);

        assertThat(summary(akash)).isEqualTo("watch 8/15");
        assertThat(akash.coverage()).isEqualTo(new Coverage(4, 4, Rational.ONE));
        assertThat(akash.criteria())
                .extracting(
                        result -> result.contribution().orElseThrow().value().toString())
                .containsExactly("3/10", "1/10", "1/12", "1/20");
        assertThat(akash.guards()).extracting(GuardResult::holds).containsExactly(Truth.NO, Truth.NO);
        assertThat(akash.judgedBy()).containsExactly("analyst");
        assertThat(flips(akash, Direction.UP)).isEqualTo("""
                        revenue good, 1: credible 19/30; fees_usd >= 820000 (+410000) or emissions_usd <= 410000 (-410000)
                        demand mostly-organic, 1: credible 37/60
                        moat unique, 2: credible 19/30
                        """);
        assertThat(flips(akash, Direction.DOWN)).isEqualTo("""
                        revenue poor, 1: avoid 13/30; fees_usd < 205000 (-205000) or emissions_usd > 1640000 (+820000)
                        demand subsidised, 1: avoid 1/4
                        utilization fair, 2: avoid 1/3; gpu_active < 220 (-330) or gpu_registered > 2750 (+1650)
                        """);
    }

    @Test
    void renderIsToBeWatched() {
        Assessment render = render("2026-08-02", "8000");

        assertThat(summary(render)).isEqualTo("watch 17/30");
        assertThat(flips(render, Direction.UP)).isEqualTo("""
                        revenue strong, 1: credible 2/3; fees_usd >= 4000000 (+2900000) or emissions_usd <= 275000 (-725000)
                        utilization good, 1: credible 2/3; gpu_active >= 1600 (+200) or gpu_registered <= 7000 (-1000)
                        demand enterprise, 1: credible 13/20
                        moat unique, 1: credible 37/60
                        """);
        assertThat(flips(render, Direction.DOWN)).isEqualTo("""
                        revenue poor, 2: avoid 11/30; fees_usd < 250000 (-850000) or emissions_usd > 4400000 (+3400000)
                        """);
    }

    @Test
    void renderWasCredibleBeforeIdleNodesWereCounted() {
        assertThat(summary(render("2026-07-31", "5600"))).isEqualTo("credible 2/3");
    }

    @Test
    void akashIsUnsettledWithoutItsDemandJudgement() {
        Assessment akash = akash("moat: [{level: weak, as_of: 2026-06-30, by: analyst}]");

        assertThat(summary(akash)).isEqualTo("unsettled: avoid to credible, depends on demand 1/4..7/10");
        assertThat(akash.coverage()).isEqualTo(new Coverage(3, 4, Rational.of(3, 4)));
        assertThat(akash.guards()).extracting(GuardResult::holds).containsExactly(Truth.OPEN, Truth.NO);
    }

    @Test
    void weightsMayBeOthersWithinLimits() {
        assertThat(akash(AKASH).criterion("utilization").stability())
                .contains(new Interval(Optional.of(Rational.of(1, 40)), false, Optional.of(Rational.of(2, 5)), true));
        assertThat(render("2026-08-02", "8000").criterion("utilization").stability())
                .contains(new Interval(Optional.of(Rational.of(1, 5)), true, Optional.of(Rational.of(19, 20)), false));
    }

    @Test
    void distancesAreToTheCutsOnEitherSide() {
        Finding utilization = akash(AKASH).criterion("utilization").finding();
        assertThat(utilization.below()).contains(new Distance(Rational.of(1, 2), Rational.ZERO, "good"));
        assertThat(utilization.above()).isEmpty();

        Finding revenue = akash(AKASH).criterion("revenue").finding();
        assertThat(revenue.below()).contains(new Distance(Rational.of(1, 5), Rational.of(-2, 15), "poor"));
        assertThat(revenue.above()).contains(new Distance(Rational.of(1, 2), Rational.of(1, 6), "good"));
    }
}
