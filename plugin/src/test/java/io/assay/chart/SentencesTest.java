package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    line          | GPU utilization of Akash rose from 12% on 30 Sep 2024 to 50% on 30 Jun 2026, in the band strong.
                    line-restated | GPU utilization of Render rose from 24% on 30 Sep 2024 to 27% on 31 Mar 2025 and then fell to 17.5% on 30 Jun 2026, in the band fair. The latest value is provisional. A dashed line shows the values as first issued.
                    line-gaps     | GPU utilization of Akash rose from 25% on 31 Mar 2026 to 45% on 30 Jun 2026. There is no value for 31 Mar 2025 and 30 Sep 2025. The series breaks on 31 Mar 2026.
                    line-negative | GPU utilization of Akash rose from -5 on 1 Jan 2024 to -4 on 1 Jan 2027. In between, the highest value was 3 on 1 Jan 2025 and the lowest -12.5 on 1 Jan 2026.
                    line-equal    | GPU utilization of Akash stood at 30% on 30 Sep 2024 and again on 30 Jun 2025.
                    line-one      | GPU utilization of Akash stood at 17.4% on 30 Sep 2024.
                    line-none     | There are no values for GPU utilization of Akash.
                    line-missing  | There are no values for GPU utilization of Akash.
                    bars          | GPU utilization across 4 entities: the highest is Akash at 50%, in the band strong; the lowest is Bittensor at 8%. Aethir and Gensyn have no value. The value of Bittensor is estimated. The value of io.net is stale.
                    bars-unknown  | There are no values for Change.
                    lines         | GPU utilization of Akash, Render and io.net from 30 Sep 2024 to 30 Jun 2026: Akash up from 12% to 50%; Render down from 24% to 17.5% after a high of 27% on 31 Mar 2025; io.net up from 5% to 19% by 31 Dec 2025.
                    lines-broken  | GPU utilization of Akash, Render and io.net from 30 Sep 2024 to 30 Jun 2026: Akash up from 12% to 50%; Render down from 24% to 17.5% after a high of 27% on 31 Mar 2025; io.net up from 5% to 19% by 31 Dec 2025. The series of Render breaks on 30 Sep 2025: idle nodes are counted now.
                    lines-none    | There are no values for GPU utilization.
                    bullet        | GPU utilization of Render is 17.5%, in the band fair, 2.5 points below good.
                    bullet-stale  | GPU utilization of io.net is 31% (stale).
                    bullet-unknown | There is no value for GPU utilization of Gensyn.
                    spark         | GPU utilization of Akash rose from 12% on 30 Sep 2024 to 50% on 30 Jun 2026, in the band strong.
                    parts         | GPU utilization of Akash rose from 12% on 30 Sep 2024 to 50% on 30 Jun 2026, in the band strong. The numbers behind it on 30 Jun 2026: earning fees 550 and idle 550.
                    parts-none    | There are no values for GPU utilization of Akash. There are no values for GPUs of Akash.
                    dumbbell      | GPU utilization, first issued against latest issue: Akash up from 45% to 50%; Render down from 25% to 17.5%; io.net up from 9% to 15%; Aethir unchanged at 34%. Not both values are known for Bittensor, Gensyn and Nosana.
                    slope-30      | GPU utilization, first issued against latest issue: 22 rose and 8 fell. The largest rise: Network 22 up from 70.9% to 92.7%. The largest fall: Network 23 down from 73.8% to 16.4%.
                    heat-one      | Akash: watch, with Utilisation strong.
                    heat-30       | 30 entities against 5 criteria. The verdict is avoid for 10 and watch for 20.
                    strips-empty  | The verdict on Akash was watch from 20 Oct 2024 and has been credible since 20 Oct 2025 (new figures). There is no verdict on Gensyn.
                    strip-40      | The verdict on Akash changed 39 times, from avoid on 15 Jan 2024 to watch since 16 Sep 2026.
                    sum           | The score of Akash is 53.3 of 100: watch. Utilisation (strong) brings 30 of 30, Revenue (fair) brings 10 of 30, Demand (mixed) brings 8.3 of 25 and Moat (weak) brings 5 of 15.
                    sum-30        | The score of Akash is 47.8 of 100: watch. Of 30 criteria Criterion 4 brings most, 3.3 of 3.3.
                    """)
    void sayWhatAChartShows(String example, String sentences) {
        assertThat(new ChartRenderer(Words.of("en"))
                        .render(Examples.all().get(example), "a")
                        .description())
                .isEqualTo(sentences);
    }

    /** On a page a note says it once of all; a picture is also met alone. */
    @Test
    void thePictureAloneSaysThatItsDataAreInvented() {
        Chart chart = new ChartRenderer(Words.of("en")).render(Examples.all().get("bars"), "a");
        assertThat(chart.wide()).contains(chart.description() + " The data are illustrative.</desc>");
    }
}
