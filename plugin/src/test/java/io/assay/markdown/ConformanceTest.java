package io.assay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples of CommonMark and GitHub Flavored Markdown, raw HTML left as it is. Those that come out otherwise
 * are the ones listed in {@code commonmark-differences.txt} and {@code gfm-differences.txt}, each with its reason.
 */
class ConformanceTest {
    @Test
    void commonMark() {
        compare("CommonMark 0.31.2", Example.list("/spec.txt"), "commonmark-differences.txt", 652);
    }

    @Test
    void gitHubFlavoredMarkdown() {
        List<Example> extensions = Example.list("/gfm-spec.txt").stream()
                .filter(example -> !example.extension().isEmpty())
                .toList();
        compare("GitHub's extensions", extensions, "gfm-differences.txt", 24);
    }

    private static void compare(String name, List<Example> examples, String listed, int total) {
        assertThat(examples).hasSize(total);
        TreeMap<Integer, String> differences = new TreeMap<>();
        List<String> report = new ArrayList<>();
        for (Example example : examples) {
            String html = PlainHtml.of(example.markdown());
            if (!html.equals(PlainHtml.normalise(example.html()))) {
                differences.put(example.number(), example.section());
                report.add("%d, %s:%n%s---%n%s---%n%s"
                        .formatted(example.number(), example.section(), example.markdown(), example.html(), html));
            }
        }
        System.out.printf("%s: %d of %d examples pass%n", name, total - differences.size(), total);
        Set<Integer> known = Differences.read(listed).keySet();
        assertThat(differences.keySet()).as(String.join("\n", report)).isEqualTo(known);
    }
}
