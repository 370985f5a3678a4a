package io.assay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code examples.txt} and {@code dialect.txt}. */
class MarkdownExamplesTest {
    @TestFactory
    Stream<DynamicTest> github() {
        return tests("examples.txt");
    }

    @TestFactory
    Stream<DynamicTest> dialect() {
        return tests("dialect.txt");
    }

    private static Stream<DynamicTest> tests(String file) {
        List<Example> examples = Example.list(file);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(10);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.section() + ", line " + example.line(),
                        () -> assertThat(Composed.html(example.markdown()).stripTrailing())
                                .isEqualTo(example.html().stripTrailing())));
    }
}
