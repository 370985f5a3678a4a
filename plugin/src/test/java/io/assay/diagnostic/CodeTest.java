package io.assay.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodeTest {
    @Test
    void idsAreStableInFormAndNeverShared() {
        assertThat(Arrays.stream(Code.values()).map(Code::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("KB\\d{3}"));
        assertThat(Code.find("KB012")).contains(Code.UNKNOWN_METRIC);
        assertThat(Code.find("KB999")).isEmpty();
    }
}
