package io.assay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What text is cut into. Each row was read from MiniSearch 7.2.0 itself, by its default tokenizer and term processor. */
class TermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Plain words             | plain words
                    Words, words; (words)!  | words*3
                    $AKT costs $3.50        | $3 $akt 50 costs
                    well-known snake_case   | case known snake well
                    C++ or C#               | c c++ or
                    it’s 5 × 4 ≥ 20%        | 20 4 5 it s × ≥
                    «Größe» ÉTÉ straße      | größe straße été
                    ΟΔΟΣ İstanbul           | i̇stanbul οδος
                    東京、大阪 2026年        | 2026年 大阪 東京
                    a\u00a0b\u2003c\u3000d  | a b c d
                    tab\tis no space         | is no space tab
                    🚀 to the moon…         | moon the to 🚀
                    ...                     | ''
                    """)
    void cutsTextAsMiniSearchDoes(String text, String terms) {
        assertThat(sorted(Terms.count(SearchPassage.onOneLine(text)))).isEqualTo(terms);
    }

    private static String sorted(Map<String, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(term -> term.getKey() + (term.getValue() > 1 ? "*" + term.getValue() : ""))
                        .collect(Collectors.joining(" "));
    }
}
