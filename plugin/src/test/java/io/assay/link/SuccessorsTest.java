package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c   | a b c     | {}
            a b c   | a x c     | {b=x}
            a b c   | a c       | {b=a}
            b c     | c         | {b=top}
            a b     | x y       | {a=x, b=y}
            a b c   | a         | {b=a, c=a}
            a price | a x price2 y | {price=price2}
            a b c   | c a       | {b=a}
            a b     | ''        | {a=top, b=top}
            ''      | a         | {}
            """)
    void anAnchorThatHasGoneHasASuccessor(String before, String now, String successors) {
        assertThat(Successors.of(words(before), words(now)).toString()).isEqualTo(successors);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
