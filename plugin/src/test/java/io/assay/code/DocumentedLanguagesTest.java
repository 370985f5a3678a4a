package io.assay.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentedLanguagesTest {
    @Test
    void everyNameIsInTheTable() throws IOException {
        String page = Files.readString(Path.of("../docs/code.md"));
        String table = page.substring(page.indexOf("| language | names |"), page.indexOf("INI, Less and"));

        assertThat(Pattern.compile("`(\\S+)`").matcher(table).results().map(MatchResult::group))
                .containsExactlyInAnyOrderElementsOf(
                        Languages.names().stream().map(name -> "`" + name + "`").toList());
    }
}
