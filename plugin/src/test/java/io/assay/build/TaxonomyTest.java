package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of terms. */
class TaxonomyTest {
    @TempDir
    private Path folder;

    @Test
    void aNarrowerTermStandsBelowItsBroaderOne() throws Exception {
        Project project = Project.in(folder)
                .write("knowledge/one.md", "---\ntags: [markets/inference]\n---\n# One\n")
                .write("knowledge/two.md", "---\ntags: [markets, methods]\n---\n# Two\n");
        project.build();

        assertThat(texts(project, "tags/index.html", "ul.term-list", "li")).containsExactly("markets 2", "methods 1");
        assertThat(texts(project, "tags/markets/index.html", "ul.term-list", "li"))
                .containsExactly("markets/inference 1");
        assertThat(texts(project, "tags/markets/index.html", "ul.page-list", "a"))
                .containsExactly("One", "Two");
        assertThat(texts(project, "tags/markets/inference/index.html", "nav.breadcrumbs", "a"))
                .containsExactly("Home", "Tags", "markets");
    }

    @Test
    void aTermMayHaveATextOfItsOwn() throws Exception {
        Project project = Project.in(folder)
                .write("knowledge/one.md", "---\ntags: [markets]\n---\n# One\n\nSee [all](tags/markets.md).\n")
                .write("knowledge/tags/markets.md", "# Where things are sold\n\nA market has two sides.\n")
                .write("knowledge/tags/README.md", "# Subjects\n\nWhat we write about.\n");
        project.build();

        assertThat(project.file("tags/markets/index.html"))
                .contains("<h1>Where things are sold</h1>", "A market has two sides.", ">One</a>", "Linked from");
        assertThat(project.file("tags/index.html")).contains("<h1>Subjects</h1>", "What we write about.", ">markets ");
        assertThat(texts(project, "index.html", "nav.site-nav", "a")).containsExactly("Tags");
    }

    @Test
    void termsThatAreProbablyOneAreTold() throws Exception {
        Project project = Project.in(folder)
                .write("a.md", "---\ntags: [inference, agent, gpt-3-turbo, wheat]\n---\n# A\n")
                .write("b.md", "---\ntags: [inference, agents, gpt-4-turbo, what]\n---\n# B\n")
                .write("c.md", "---\ntags: [infrence, agents, Inference]\n---\n# C\n");

        assertThat(Project.problems(project.check()))
                .containsExactly(
                        "a.md:2:19 SIMILAR_TERM 'agent' is much like 'agents', which 2 pages have;"
                                + " write 'agents' if it is the same thing",
                        "c.md:2:8 SIMILAR_TERM 'infrence' is much like 'inference', which 3 pages have;"
                                + " write 'inference' if it is the same thing");
    }

    private static List<String> texts(Project project, String page, String around, String name) {
        return project.page(page).elements().stream()
                .filter(element -> element.is(name) && element.isIn(around))
                .map(HtmlPage.Element::text)
                .toList();
    }
}
