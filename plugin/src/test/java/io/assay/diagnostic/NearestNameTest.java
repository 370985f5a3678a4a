package io.assay.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> KNOWN = List.of("utilization", "fee_share", "cost_vs_cloud", "demand");

    @ParameterizedTest
    @CsvSource({
        "utilisation,utilization",
        "Utilization,utilization",
        "feeshare,fee_share",
        "fee_shrae,fee_share",
        "demnad,demand",
        "cost_vs_clowd,cost_vs_cloud"
    })
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(NearestName.find(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"price", "x", "moat", "d"})
    void staysSilentWhereNothingIsNear(String typed) {
        assertThat(NearestName.find(typed, KNOWN)).isEmpty();
    }
}
