package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.knowledge.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationsTest {
    private static Map<String, List<String>> seenFrom(Base base, String path) {
        Map<String, List<String>> seen = new TreeMap<>();
        base.links()
                .value()
                .relations()
                .of(base.page(path), base.read().settings().relations())
                .forEach((name, pages) ->
                        seen.put(name, pages.stream().map(Page::path).toList()));
        return seen;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supersedes: old.md",
                "supersedes: [old.md]",
                "supersedes: ../top/old.md",
                "supersedes: \"[[old]]\"",
                "supersedes: [[old]]",
                "supersedes: [\"[[Old rules|those]]\"]",
                "supersedes: Old rules",
            })
    void bothPagesSayHowTheyStandToEachOther(String header) {
        Base base = new Base()
                .with("top/new.md", "---\n" + header + "\n---\n# New\n")
                .with("top/old.md", "# Old rules\n");

        assertThat(base.links().diagnostics()).isEmpty();
        assertThat(seenFrom(base, "top/new.md")).isEqualTo(Map.of("Supersedes", List.of("top/old.md")));
        assertThat(seenFrom(base, "top/old.md")).isEqualTo(Map.of("Superseded by", List.of("top/new.md")));
        assertThat(base.links().value().relations().supersededBy(base.page("top/old.md")))
                .extracting(Page::path)
                .containsExactly("top/new.md");
    }

    @Test
    void theOtherPageMaySayItAsWell() {
        Base base = new Base()
                .with("a.md", "---\nneeded_by: b.md\n---\n# A\n")
                .with("b.md", "---\ndepends_on: a.md\n---\n# B\n");

        assertThat(seenFrom(base, "a.md")).isEqualTo(Map.of("Needed by", List.of("b.md")));
    }

    @Test
    void aSiteDeclaresItsOwn() {
        Base base = new Base()
                .with("site.yaml", "relations: {rests_on: {name: Rests on, inverse: bears, many: no}, kin: {}}\n")
                .with("a.md", "---\nrests_on: [b.md, c.md]\nkin: c.md\n---\n# A\n")
                .with("b.md", "# B\n")
                .with("c.md", "# C\n");

        assertThat(seenFrom(base, "a.md"))
                .isEqualTo(Map.of("Rests on", List.of("b.md", "c.md"), "Kin", List.of("c.md")));
        assertThat(seenFrom(base, "c.md")).isEqualTo(Map.of("Bears", List.of("a.md"), "Kin", List.of("a.md")));
        assertThat(Base.problems(base.links()))
                .containsExactly("a.md:2:18 KB125 'a.md' has a second 'rests_on';"
                        + " keep one, or say 'many: true' at the relation in site.yaml");
    }

    @Test
    void circlesAreTold() {
        Base base = new Base()
                .with("a.md", "---\ndepends_on: b.md\n---\n# A\n")
                .with("b.md", "---\ndepends_on: [c.md, d.md]\n---\n# B\n")
                .with("c.md", "---\ndepends_on: a.md\n---\n# C\n")
                .with("d.md", "---\ndepends_on: d.md\n---\n# D\n");

        assertThat(Base.problems(base.links()))
                .containsExactly(
                        "a.md:2:13 KB124 'depends_on' leads in a circle: 'a.md' → 'b.md' → 'c.md' → 'a.md';"
                                + " take one of these relations out",
                        "d.md:2:13 KB124 'depends_on' leads in a circle: 'd.md' → 'd.md';"
                                + " take one of these relations out");
    }

    @Test
    void whatIsNotThereIsToldAtItsPlace() {
        Base base = new Base()
                .with("a.md", "---\ndepends_on: [x/b.md, Nowhere]\n---\n# A\n")
                .with("c.csv", "a\n");

        assertThat(Base.problems(base.links()))
                .containsExactly(
                        "a.md:2:14 KB021 broken link 'x/b.md': there is no such file",
                        "a.md:2:22 KB021 broken link 'Nowhere': no page has this name or title");
    }
}
