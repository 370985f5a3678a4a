package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordScannerTest {
    /** What a word is, as an expression says it. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final List<String> PIECES = List.of(
            "a", "Z", "7", "é", "ß", "²", "Ⅳ", "中", "\uD835\uDC00", "\u0301", "\uD800", "_", "-", " ", "\n", "😀");

    @Test
    void cuts_text_where_the_expression_does() {
        Random random = new Random(3);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(words(text.toString()))
                    .isEqualTo(WORD.matcher(text)
                            .results()
                            .map(found -> found.group())
                            .toList());
        }
    }

    private static List<String> words(String text) {
        List<String> found = new ArrayList<>();
        WordScanner words = new WordScanner(text);
        while (words.next()) {
            found.add(text.substring(words.start(), words.end()));
        }
        return found;
    }
}
