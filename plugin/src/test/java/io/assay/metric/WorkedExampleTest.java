package io.assay.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import org.junit.jupiter.api.Test;

/** The metrics of the worked example in the documentation of the data model, to the last digit. */
class WorkedExampleTest {
    private static final Content.Loaded EXAMPLE = Content.of("metrics/compute.yaml", """
                    gpu_registered: {name: Registered GPUs, unit: gpu, valid: {min: 0}, freshness: {every: P3M, grace: P20D}}
                    gpu_active:     {name: GPUs earning fees, unit: gpu, freshness: {every: P3M, grace: P20D}}
                    fees_usd:       {name: Fees paid, kind: flow, unit: USD}
                    emissions_usd:  {name: Token incentives, kind: flow, unit: USD}
                    utilization:    {name: GPU utilization, formula: gpu_active / gpu_registered, display: percent, valid: {min: 0, max: 1}}
                    fee_share:      {name: Share, formula: fees_usd / (fees_usd + emissions_usd), display: percent}
                    cost_vs_cloud:  {name: Price against a central cloud, formula: gpu_hour_usd / gpu_hour_usd@aws}
                    """)
            .file("snapshots/supply.csv", """
                    entity,as_of,issued,gpu_active,gpu_registered
                    akash,2026-06-30,2026-07-03,550,1100
                    render,2026-06-30,2026-07-05,1400,5600
                    """)
            .file("snapshots/revision.csv", """
                    entity,metric,as_of,value,issued,revision,reason,by
                    render,gpu_registered,2026-06-30,8000,2026-08-01,redefined,idle nodes now counted,render
                    """)
            .file("snapshots/money.ndjson", """
                    {"entity": "akash", "metric": "fees_usd", "period": "2026-06", "value": 410000, "issued": "2026-07-10"}
                    {"entity": "akash", "metric": "emissions_usd", "period": "2026-06", "value": 820000, "issued": "2026-07-10"}
                    {"entity": "render", "metric": "fees_usd", "period": "2026-06", "value": 1100000, "issued": "2026-07-10"}
                    {"entity": "render", "metric": "emissions_usd", "period": "2026-06", "value": 1000000, "issued": "2026-07-10"}
                    """)
            .file("snapshots/prices.json", """
                    {"as_of": "2026-06-30", "issued": "2026-07-03",
                     "values": {"akash": {"gpu_hour_usd": 0.9}, "aws": {"gpu_hour_usd": 3.10}}}
                    """)
            .load();

    @Test
    void readsToTheLastDigit() {
        assertThat(EXAMPLE.lines()).isEmpty();
        assertThat(EXAMPLE.read("utilization", "akash", "2026-08-02"))
                .isEqualTo("KNOWN 1/2 of 2026-06-30 issued 2026-07-03");
        assertThat(EXAMPLE.read("utilization", "render", "2026-08-02"))
                .isEqualTo("KNOWN 7/40 of 2026-06-30 issued 2026-08-01");
        assertThat(EXAMPLE.read("fee_share", "akash", "2026-08-02"))
                .isEqualTo("KNOWN 1/3 of 2026-06-30 issued 2026-07-10");
        assertThat(EXAMPLE.read("fee_share", "render", "2026-08-02"))
                .isEqualTo("KNOWN 11/21 of 2026-06-30 issued 2026-07-10");
        assertThat(EXAMPLE.read("cost_vs_cloud", "akash", "2026-08-02"))
                .isEqualTo("KNOWN 9/31 of 2026-06-30 issued 2026-07-03");
    }

    @Test
    void theClocksTakeBackWhatWasNotYetKnown() {
        assertThat(EXAMPLE.read("utilization", "render", "2026-08-02", "2026-07-31"))
                .isEqualTo("KNOWN 1/4 of 2026-06-30 issued 2026-07-05");
        assertThat(EXAMPLE.read("utilization", "render", "2026-08-02", "2026-07-04"))
                .isEqualTo("UNKNOWN MISSING: no value for gpu_active");
        assertThat(EXAMPLE.read("utilization", "render", "2026-06-29", "2026-08-02"))
                .isEqualTo("UNKNOWN MISSING: no value for gpu_active");
    }

    @Test
    void evidenceNamesItsCells() {
        Reading reading = EXAMPLE.view("2026-08-02", "2026-08-02").read("utilization", "render");
        assertThat(reading.evidence())
                .extracting(figure -> figure.metric() + " " + figure.origin())
                .containsExactly("gpu_active snapshots/supply.csv:3:30", "gpu_registered snapshots/revision.csv:2:34");
        assertThat(reading.evidence().get(1).revision().orElseThrow().kind()).isEqualTo(Revision.Kind.REDEFINED);
    }

    @Test
    void aFlipIsReplayedFromItsInput() {
        MetricView view = EXAMPLE.view("2026-08-02", "2026-08-02");
        Observation fees = view.read("fee_share", "akash").evidence().get(0);
        MetricView replayed = view.replacing(fees, Rational.of(820000));
        assertThat(replayed.read("fee_share", "akash").value()).contains(Interval.exactly(Rational.of(1, 2)));
        assertThat(replayed.read("fee_share", "render")).isEqualTo(view.read("fee_share", "render"));
        assertThat(view.read("fee_share", "akash").value()).contains(Interval.exactly(Rational.of(1, 3)));
    }
}
