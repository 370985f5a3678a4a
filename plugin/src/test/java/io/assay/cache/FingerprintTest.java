package io.assay.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
    /** As other implementations of MurmurHash3_x64_128 have it. */
    @ParameterizedTest
    @CsvSource({
        "'', 0000000000000000, 0000000000000000",
        "hello, cbd8a7b341bd9b02, 5b1e906a48ae1d19",
        "'hello, world', 342fac623a5ebc8e, 4cdcbc079642414d",
        "'19 Jan 2038 at 3:14:07 AM', b89e5988b737affc, 664fc2950231b2cb",
        "The quick brown fox jumps over the lazy dog., cd99481f9ee902c9, 695da1a38987b6e7"
    })
    void isTheKnownOne(String text, String low, String high) {
        assertThat(Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Fingerprint(Long.parseUnsignedLong(low, 16), Long.parseUnsignedLong(high, 16)));
    }

    @Test
    void textsDoNotRunIntoEachOther() {
        Set<Fingerprint> all = new HashSet<>();
        assertThat(all.add(Fingerprint.of("ab", "c"))).isTrue();
        assertThat(all.add(Fingerprint.of("a", "bc"))).isTrue();
        assertThat(all.add(Fingerprint.of("abc"))).isTrue();
        assertThat(all.add(Fingerprint.of("a").and("bc"))).isTrue();
        assertThat(all.add(Fingerprint.of("bc").and("a"))).isTrue();
    }
}
