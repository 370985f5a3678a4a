package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A word has the number of its lower case, wherever it stands. */
class WordNumbersTest {
    private static final String LETTERS = "aAbBzZ09éÉßİΣσς東";

    private final WordNumbers numbers = new WordNumbers();

    @Test
    void upperAndLowerCaseAreOne() {
        char[] text = "Oak OAK Ähre ÄHRE".toCharArray();

        assertThat(numbers.add(text, 0, 3)).isZero();
        assertThat(numbers.find(text, 4, 7)).isZero();
        assertThat(numbers.find(text, 8, 12)).isNegative();
        assertThat(numbers.add(text, 8, 12)).isOne();
        assertThat(numbers.find(text, 13, 17)).isOne();
        assertThat(numbers.list()).containsExactly("oak", "ähre");
    }

    @Test
    void wordsAreTheSameIfTheirLowerCaseIs() {
        Random random = new Random(8);
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int letter = random.nextInt(4); letter >= 0; letter--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String lower = word.toString().toLowerCase(Locale.ROOT);
            char[] text = ("-" + word + "-").toCharArray();

            assertThat(numbers.find(text, 1, text.length - 1)).isEqualTo(known.getOrDefault(lower, -1));
            known.putIfAbsent(lower, known.size());
            assertThat(numbers.add(text, 1, text.length - 1)).isEqualTo(known.get(lower));
        }
    }
}
