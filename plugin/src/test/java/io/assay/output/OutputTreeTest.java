package io.assay.output;

import static io.assay.output.Snapshot.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "a/b/c.html", ".nojekyll", "a/..b", "a b/ü.html", "a/.assay-manifest"})
    void paths(String path) {
        assertThat(tree(path).files()).containsOnlyKeys(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/index.html",
                "a/",
                "a//b",
                ".",
                "..",
                "../a",
                "a/../b",
                "a/./b",
                "a/..",
                "a\\b",
                "a\0b",
                "a\nb",
                "a\u007fb",
                ".assay-manifest",
                ".Assay-Manifest",
                ".assay-x/y"
            })
    void noPaths(String path) {
        Map<String, OutputFile> files = Map.of(path, OutputFile.of("x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutputTree(files))
                .withMessageStartingWith("not a path inside a site: '" + path + "': ");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, INDEX.html",
        "blog/a.html, Blog/A.html",
        "über.html, Über.html",
        "a, a/b",
        "a, a/b/c.html",
        "A/b/c.html, a/B",
    })
    void clashes(String one, String other) {
        Map<String, OutputFile> both = Map.of(one, OutputFile.of("1"), other, OutputFile.of("2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutputTree(both))
                .withMessageContainingAll("'" + one + "'", "'" + other + "'", "can't be in one site");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree(one).and(tree(other)))
                .withMessage("'" + one + "' and '" + other + "' can't be in one site");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree(other).and(tree(one)))
                .withMessage("'" + other + "' and '" + one + "' can't be in one site");
    }

    @ParameterizedTest
    @CsvSource({"a, ab/c", "a.html, a/index.html", "a/b, a/c", "blog/a, Blog/b"})
    void neighbours(String one, String other) {
        assertThat(tree(one).and(tree(other))).isEqualTo(tree(one, other));
    }

    @Test
    void theSamePathTwiceIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> tree("a=1").and(tree("a=1")));
    }

    @Test
    void isSortedAndKeepsNoConnectionToItsSource() {
        Map<String, OutputFile> source = new HashMap<>(tree("c", "a/z", "b").files());
        byte[] bytes = {'x'};
        source.put("d", OutputFile.of(bytes));
        OutputTree tree = new OutputTree(source);
        source.clear();
        bytes[0] = 'y';
        assertThat(tree.files().keySet()).containsExactly("a/z", "b", "c", "d");
        assertThat(tree.files()).containsEntry("d", OutputFile.of("x"));
    }

    @Test
    void lateFilesArePlannedOnlyWhereTheyAreAskedFor() {
        AtomicInteger planned = new AtomicInteger();
        OutputTree tree = new OutputTree(Map.of("index.html", OutputFile.of("x"), "theme/a.css", OutputFile.of("y")))
                .withLate("search/", () -> {
                    planned.incrementAndGet();
                    return Map.of("search/titles.js", OutputFile.of("z"));
                });

        assertThat(tree.find("index.html")).contains(OutputFile.of("x"));
        assertThat(tree.find("missing.html")).isEmpty();
        assertThat(tree.pathsBelow("theme/")).containsExactly("theme/a.css");
        assertThat(planned).hasValue(0);
        assertThat(tree.find("search/titles.js")).contains(OutputFile.of("z"));
        assertThat(tree.pathsBelow("search/")).containsExactly("search/titles.js");
        assertThat(tree.files()).containsOnlyKeys("index.html", "search/titles.js", "theme/a.css");
        assertThat(planned).hasValue(1);
    }

    @Test
    void aLateFileMustNotClashEither() {
        OutputTree tree = new OutputTree(Map.of("search/Titles.js", OutputFile.of("x")))
                .withLate("search/", () -> Map.of("search/titles.js", OutputFile.of("y")));
        assertThatIllegalArgumentException().isThrownBy(tree::files);
    }
}
