package io.assay.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every language, whatever the code. */
class HighlighterLawsTest {
    private static final List<String> PIECES = List.of(
            "\n",
            "\n",
            " ",
            "\t",
            "a",
            "if",
            "0x1",
            "1.5",
            "\"",
            "'",
            "`",
            "/*",
            "*/",
            "//",
            "#",
            "--",
            "<!--",
            "-->",
            "<",
            ">",
            "</a>",
            "<?php",
            "?>",
            "<%",
            "%>",
            "{{",
            "}}",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "\\",
            "/",
            "$",
            "@",
            ":",
            "- ",
            "=",
            "+",
            "|",
            "&amp;",
            "<<EOF",
            "EOF",
            "'''",
            "\"\"\"",
            "\r",
            "\0",
            "é",
            "😀",
            "\uD800",
            "\u2028",
            "r#\"",
            "=begin",
            "<script>",
            "</script>",
            "<style>",
            "%",
            "~",
            "^",
            "!",
            "?",
            ";",
            ",",
            "_",
            "http://a.b");

    static List<String> names() {
        return List.copyOf(Languages.names());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theWordsAreTheCode(String language) {
        Random random = new Random(language.hashCode());
        for (int round = 0; round < 20; round++) {
            String code =
                    random.ints(40, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());

            assertThat(text(Highlighter.highlight(language, code))).isEqualTo(code.endsWith("\n") ? code : code + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLongLineTakesNoTime(String language) {
        String code = PIECES.stream()
                .map(piece -> piece.replace("\n", " ").repeat(10_000 / piece.length()) + "\n")
                .collect(Collectors.joining());

        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> Highlighter.highlight(language, code));
    }

    private static String text(List<TokenLine> lines) {
        return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }
}
