package io.assay.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.assay.diagnostic.Place;
import io.assay.text.LineMap;
import io.assay.text.SourceSpan;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class EditorLinkTest {
    private static final Place PLACE = Place.of("a b/ä.md", new LineMap("one\ntwo"), new SourceSpan(5, 6));

    private static String link(String editor) {
        return EditorLink.named(editor, Path.of("/home/you/notes")).to(PLACE).orElse("");
    }

    @Test
    void opensTheFileAtItsPlace() {
        assertThat(link("vscode")).isEqualTo("vscode://file/home/you/notes/a%20b/%C3%A4.md:2:2");
        assertThat(link("idea")).isEqualTo("idea://open?file=/home/you/notes/a%20b/%C3%A4.md&line=2&column=2");
        assertThat(link("none")).isEmpty();
        assertThat(link("zed://file{file}:{line}")).isEqualTo("zed://file/home/you/notes/a%20b/%C3%A4.md:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"emacs", "javascript:alert('{file}')", "JavaScript:{file}", "data:text/html,{file}", "{file}"})
    void refusesWhatOpensNoEditor(String editor) {
        assertThatThrownBy(() -> link(editor)).hasMessageContaining("assay.editor must be vscode, idea, none");
    }
}
