package io.assay.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a line of a file can be looked at, by the address of the content folder. */
class FileHostTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://github.com/org/repo/blob/main/content     | https://github.com/org/repo/blob/main/content/snapshots/a%20b%23.csv#L7
            https://gitlab.com/org/repo/-/blob/main/content/  | https://gitlab.com/org/repo/-/blob/main/content/snapshots/a%20b%23.csv#L7
            https://codeberg.org/org/repo/src/branch/main     | https://codeberg.org/org/repo/src/branch/main/snapshots/a%20b%23.csv#L7
            https://bitbucket.org/o/r/src/main/{file}#lines-{line} | https://bitbucket.org/o/r/src/main/snapshots/a%20b%23.csv#lines-7
            https://example.org/show?file={file}              | https://example.org/show?file=snapshots/a%20b%23.csv
            """)
    void aLineOfAFileHasAnAddress(String address, String line) {
        assertThat(FileHost.parse(address).orElseThrow().line("snapshots/a b#.csv", 7))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org/repo", "javascript:alert(1)//{file}", "github.com/org/repo"})
    void anythingElseIsNone(String address) {
        assertThat(FileHost.parse(address)).isEmpty();
    }
}
