package io.assay.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void eachCodeIsExplained() {
        assertThat(Arrays.stream(Code.values()))
                .allSatisfy(code -> assertThat(Explanation.find(code.id()))
                        .hasValueSatisfying(known -> assertThat(known.example()).contains(code.id())));
    }

    @Test
    void saysWhatTheGuideSaysInPlainWords() {
        Explanation known = Explanation.find("kb150").orElseThrow();

        assertThat(known.cause()).isEqualTo("A problem that `baseline.json` knows is mended");
        assertThat(known.cure()).isEqualTo("Write the baseline again");
    }

    @Test
    void knowsNoOtherCodes() {
        assertThat(Explanation.find("KB999")).isEmpty();
    }
}
