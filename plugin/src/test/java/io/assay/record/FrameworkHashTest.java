package io.assay.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.framework.Framework;
import io.assay.framework.FrameworkDecoder;
import io.assay.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edits of a framework's file make other rules of it. */
class FrameworkHashTest {
    private static final String RULES = """
            version: 1.0.0
            description: what it is for
            metrics: {share: a / b}
            criteria:
              share: {weight: 60, bands: [poor, 10%, good], why: tried}
              why: {weight: 40, levels: [weak, strong], question: Is there a reason}
              growth: {weight: 20, levels: [down, flat, up], rules: {up: share > 1, down: share > 2}, else: flat, why: tried}
            guards:
              - {when: share < 5%, max_verdict: avoid, because: nobody is there}
            verdicts: [avoid, 35%, watch]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            version: 1.0.0          | `# a comment\\nversion: 1.0.0`      | same
            weight: 60, bands       | weight:   60.0,   bands             | same
            10%                     | 0.1                                 | same
            `{weight: 60, bands: [poor, 10%, good], why: tried}` | `{why: tried, bands: [poor, 10%, good], weight: 60}` | same
            why: tried              | why: tried and found right          | same
            Is there a reason       | What is the reason                  | same
            what it is for          | what it is not for                  | same
            nobody is there         | nobody has come yet                 | same
            a / b                   | b / a                               | same
            version: 1.0.0          | version: 1.0.1                      | other
            weight: 60              | weight: 61                          | other
            10%                     | 11%                                 | other
            10%                     | <=10%                               | other
            `weak, strong`          | `weak, fair, strong`                | other
            weight: 40              | `weight: 40, required: true`        | other
            `up: share > 1, down: share > 2` | `down: share > 2, up: share > 1` | other
            share < 5%              | share < 6%                          | other
            35%                     | 36%                                 | other
            """)
    void changesWithWhatDecides(String words, String others, String expected) {
        String edited = RULES.replace(words, others.replace("\\n", "\n"));

        assertThat(edited).isNotEqualTo(RULES);
        assertThat(hash(edited).equals(hash(RULES)) ? "same" : "other").isEqualTo(expected);
    }

    /** So that no change of this program makes it look as if frameworks had been edited. */
    @Test
    void staysTheSameForTheSameRules() {
        assertThat(hash("criteria: {a: {levels: [x, y]}}\nverdicts: [no, 50%, yes]\n"))
                .isEqualTo("342a406a3f48e61ae0b9022fc50e7e3d5faaedd9548e225ed5d8d49e0ebc39ab");
    }

    private static String hash(String text) {
        Framework framework = FrameworkDecoder.decode(new SourceFile("frameworks/wood.yaml", text))
                .value()
                .orElseThrow();
        return FrameworkHash.of(framework).hex();
    }
}
