package io.assay.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.text.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void isFoundWhereItBegins(String end) {
        String text = String.join(end, "# Oak", "<<<<<<< HEAD", "A tree.", "=======", "A wood.", ">>>>>>> other", "");

        int start = text.indexOf('<');
        assertThat(Conflict.find(text)).contains(new SourceSpan(start, start + 7));
    }

    @Test
    void isNoneInCode() {
        assertThat(Conflict.find("```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n```\n"))
                .isEmpty();
    }

    @Test
    void isNoneWithoutAllItsMarks() {
        assertThat(Conflict.find("<<<<<<< HEAD\na\n=======\nb\n")).isEmpty();
        assertThat(Conflict.find("A <<<<<<< HEAD\n=======\n>>>>>>> other\n")).isEmpty();
    }
}
