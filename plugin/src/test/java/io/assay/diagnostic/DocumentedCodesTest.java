package io.assay.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds docs/diagnostics.md to the codes that there are. */
class DocumentedCodesTest {
    /** {@code | [KB012](#kb012) | error | …} */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[(KB\\d{3})]\\(#kb\\d{3}\\) \\| (\\w+) \\|");

    /** An example: {@code frameworks/a.yaml:2:29: error KB012: …}, below the heading of its code. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^### (KB\\d{3})\n\n```console\n\\S+:\\d+:\\d+: (\\w+) (KB\\d{3}): ");

    private static String page;

    @BeforeAll
    static void readThePage() throws IOException {
        page = Files.readString(Path.of("../docs/diagnostics.md"));
    }

    @Test
    void theTableListsEachCodeWithItsSeverity() {
        assertThat(severities(ROW)).containsExactlyInAnyOrderEntriesOf(codes());
    }

    @Test
    void eachRowSaysTheCauseAndTheCure() {
        Pattern full =
                Pattern.compile("(?m)^\\| \\[(KB\\d{3})]\\(#kb\\d{3}\\) \\| \\w+ \\| [^|]{10,} \\| \\S.{3,} \\|$");
        assertThat(full.matcher(page).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(codes().keySet());
    }

    @Test
    void eachCodeHasAnExampleOfItself() {
        assertThat(severities(EXAMPLE)).containsExactlyInAnyOrderEntriesOf(codes());
        assertThat(EXAMPLE.matcher(page).results())
                .allSatisfy(example -> assertThat(example.group(3)).isEqualTo(example.group(1)));
    }

    /** By code, what the page says of its severity; a code that occurs twice fails. */
    private static Map<String, String> severities(Pattern place) {
        return place.matcher(page).results().collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(Code.values())
                .forEach(code -> codes.put(code.id(), code.severity().word()));
        return codes;
    }
}
