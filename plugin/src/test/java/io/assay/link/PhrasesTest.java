package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See gpu prices today.            | 4 GPU prices
            See GPU  prices. GPU-prices too  | ''
            GPU prices over time, GPU prices | 0 GPU prices over time, 22 GPU prices
            GPU prices over there            | 0 GPU prices
            (Akash) and akash                | 1 Akash
            Akashic                          | ''
            On io.net, io net                | 3 io.net
            """)
    void theLongestPhraseAtEachPlaceIsFound(String text, String found) {
        Phrases<String> phrases = new Phrases<>();
        phrases.add("GPU prices", true, "GPU prices");
        phrases.add("GPU prices over time", true, "GPU prices over time");
        phrases.add("Akash", false, "Akash");
        phrases.add("io.net", false, "io.net");

        assertThat(phrases.find(text).stream()
                        .map(each -> each.start() + " " + String.join("+", each.meanings()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(found);
    }
}
