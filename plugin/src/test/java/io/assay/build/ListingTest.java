package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code list} blocks. */
class ListingTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void writePages() {
        project = Project.in(folder)
                .write("site.yaml", "authors: {ana: {name: Ana Oak}}\n")
                .write(
                        "trees/ash.md",
                        page("Ash", "tags: [wood/hard, fast]\nowner: ana\nlast_reviewed: 2026-05-01\nheight: 40"))
                .write("trees/birch.md", page("Birch", "tags: [Fast]\nlast_reviewed: 2026-07-01\nheight: 9"))
                .write("trees/yew.md", page("Yew", "tags: [slow, wood]\nheight: 20"))
                .write("stones/flint.md", page("Flint", "tags: [hard]\nprivate: true"));
    }

    private static String page(String title, String keys) {
        return "---\ntitle: " + title + "\n" + keys + "\n---\nAbout it.\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            where: {tags: fast}                        | Ash Birch
            where: {tags: wood}                        | Ash Yew
            where: {tags: [slow, fast]}                | Ash Birch Yew
            where: {tags: fast, owner: ana}            | Ash
            where: {tags: "!= fast"}                   | Yew
            where: {height: "> 9"}                     | Ash Yew
            where: {height: ">= 9"}                    | Ash Birch Yew
            where: {last_reviewed: "< 2026-06-01"}     | Ash
            where: {tags: hard}                        |
            where: {section: trees}, sort: -height     | Ash Yew Birch
            where: {section: trees}, sort: last_reviewed | Ash Birch Yew
            where: {section: trees}, sort: -last_reviewed | Birch Ash Yew
            where: {section: trees}, sort: height, limit: 2 | Birch Yew
            """)
    void aListHoldsThePagesThatItAsksFor(String query, String titles) throws Exception {
        project.write("all.md", "# All\n\n```list\n{" + query + "}\n```\n").build();

        List<String> found = texts(project, "all/index.html", "ul.page-list", "a");
        assertThat(String.join(" ", found)).isEqualTo(titles == null ? "" : titles);
    }

    @Test
    void columnsMakeATableAndGroupsNameIt() throws Exception {
        project.write("README.md", """
                # All

                ```list
                where: {section: trees}
                columns: [title, tags, owner, last_reviewed]
                group: owner
                ```
                """).build();

        String html = project.file("index.html");
        String table = html.substring(html.indexOf("listing-group"), html.lastIndexOf("</table>"))
                .replaceAll("<[^>]*>", " ")
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                listing-group">ana
                Title Tags Owner Last reviewed
                Ash wood/hard , fast Ana Oak 1 May 2026
                –
                Title Tags Owner Last reviewed
                Birch Fast 1 Jul 2026
                Yew slow , wood""");
        assertThat(html).contains("<a href=\"tags/wood/hard/index.html\">wood/hard</a>");
        assertThat(project.file("index.md")).contains("| Ash | wood/hard, fast | Ana Oak | 1 May 2026 |");
    }

    @Test
    void aSlipIsToldAtItsPlace() throws Exception {
        project.write("README.md", """
                # All

                ```list
                where: {ownr: ana}
                sort: hight
                limit: none
                colums: [title]
                ```
                """);

        assertThat(Project.problems(project.check()))
                .containsExactly(
                        "README.md:4:9 BAD_LIST no page has a key 'ownr'; did you mean 'owner'?",
                        "README.md:5:7 BAD_LIST no page has a key 'hight'; did you mean 'height'?",
                        "README.md:6:8 BAD_LIST 'limit' must be a number of pages, not 'none'",
                        "README.md:7:1 UNKNOWN_KEY unknown key 'colums'; did you mean 'columns'?");
    }

    private static List<String> texts(Project project, String page, String around, String name) {
        return project.page(page).elements().stream()
                .filter(element -> element.is(name) && element.isIn(around))
                .map(HtmlPage.Element::text)
                .toList();
    }
}
