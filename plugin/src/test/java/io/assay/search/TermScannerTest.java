package io.assay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What text is cut into. Each row was read from MiniSearch 7.2.0 itself, by its default tokenizer and term processor. */
class TermScannerTest {
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
        assertThat(sorted(SearchPassage.onOneLine(text))).isEqualTo(terms);
    }

    @Test
    void findsWhereEachTermIs() {
        InvertedIndex index = new InvertedIndex();
        TermScanner scanner = new TermScanner();

        assertThat(index.add(0, "Oak, oak and ash", scanner)).isEqualTo(3);
        assertThat(index.add(40, "oak", scanner)).isOne();

        assertThat(index.postings("oak")).isEqualTo("0.2 14");
        assertThat(index.postings("elm")).isEmpty();
    }

    private static String sorted(String text) {
        TermScanner scanner = new TermScanner();
        scanner.read(text);
        Map<String, Integer> counts = new TreeMap<>();
        while (scanner.next()) {
            assertThat(scanner.hash()).isEqualTo(scanner.term().hashCode());
            counts.merge(scanner.term(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(term -> term.getKey() + (term.getValue() > 1 ? "*" + term.getValue() : ""))
                .collect(Collectors.joining(" "));
    }
}
