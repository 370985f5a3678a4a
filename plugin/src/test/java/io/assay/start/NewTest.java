package io.assay.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a new page and a new entity add to which content. */
class NewTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final String PAGE = """
            ---
            framework: mills
            ---
            # Mills

            ## Upper mill (UP)

            Grinds.

            ```
            ## Not a heading (NO)
            ```

            ### Its wheel

            ## How
            """;

    private final List<SourceFile> files = new ArrayList<>();

    private NewTest with(String path, String text) {
        files.add(new SourceFile(path, text));
        return this;
    }

    private Addition page(String wanted) throws RefusedException {
        return NewPage.plan(SourceTree.of(files), wanted, DAY);
    }

    private Addition entity(String wanted) throws RefusedException {
        return NewEntity.plan(SourceTree.of(files), wanted, Optional.empty(), DAY);
    }

    @Test
    void aPageHasItsTitleInTheHeader() throws RefusedException {
        assertThat(with("knowledge/a.md", "").page("markets/What a card costs").created())
                .isEqualTo(Map.of("knowledge/markets/what-a-card-costs.md", """
                        ---
                        title: What a card costs
                        last_reviewed: 2026-06-30
                        ---
                        # What a card costs

                        """));
    }

    @Test
    void aTitleThatYamlWouldTakeForSomethingElseStandsInQuotes() throws RefusedException {
        assertThat(page("Prices: cards").created().values())
                .singleElement()
                .asString()
                .contains("title: \"Prices: cards\"");
        assertThat(page("No").created().values()).singleElement().asString().contains("title: \"No\"");
        assertThat(page("2026").created().values()).singleElement().asString().contains("title: \"2026\"");
    }

    @Test
    void aPageStandsAmongThePagesThatThereAre() throws RefusedException {
        assertThat(page("Oak").created()).containsOnlyKeys("knowledge/oak.md");
        assertThat(page("knowledge/trees/Oak.md").created()).containsOnlyKeys("knowledge/trees/oak.md");
        assertThat(with("ash.md", "").page("trees/Oak").created()).containsOnlyKeys("trees/oak.md");
    }

    @Test
    void aPageThatIsThereOrLeadsOutIsRefused() {
        with("knowledge/oak.md", "");
        assertThatThrownBy(() -> page("Oak")).hasMessage("'knowledge/oak.md' is there already: nothing was changed.");
        assertThatThrownBy(() -> page("../../etc/Oak")).hasMessageContaining("leads out of the content");
        assertThatThrownBy(() -> page("trees/?")).hasMessageContaining("needs a title");
    }

    @Test
    void anEntityGetsASectionAfterTheLastOneAndARowInTheNewestTable() throws RefusedException {
        Addition addition = with("knowledge/mills.md", PAGE)
                .with("snapshots/a.csv", "entity,as_of,sacks\nup,2026-06-30,1\n")
                .with("snapshots/b.csv", "as_of,note,entity,sacks\r\n2026-03-31,,up,1\r\n")
                .with("snapshots/c.csv", "entity,metric,as_of,value\nup,sacks,2026-07-31,1\n")
                .entity("Lower  mill (LOW)");

        assertThat(addition.created()).isEmpty();
        assertThat(addition.changed().get("knowledge/mills.md"))
                .isEqualTo(PAGE.replace("## How", "## Lower mill (LOW)\n\n## How"));
        assertThat(addition.changed().get("snapshots/a.csv"))
                .isEqualTo("entity,as_of,sacks\nup,2026-06-30,1\nlower-mill,2026-06-30,\n");
        assertThat(addition.changed()).hasSize(2);
        assertThat(addition.notes())
                .containsExactly(
                        "knowledge/mills.md: the section 'Lower mill (LOW)'",
                        "snapshots/a.csv: a row of 'lower-mill', its figures to be filled in");
    }

    @Test
    void aHeadingWithoutASymbolIsThatOfAnEntityThatIsDeclared() throws RefusedException {
        String page = PAGE.replace("## How\n", "## Old mill\n\n## How\n");

        Addition addition = with("mills.md", page)
                .with("entities.yaml", "old-mill: {name: Old mill}\n")
                .entity("Lower mill (LOW)");

        assertThat(addition.changed().get("mills.md"))
                .isEqualTo(page.replace("## How", "## Lower mill (LOW)\n\n## How"));
    }

    @Test
    void withoutATableTheEntityGetsOneWithWhatTheFrameworkAsksFor() throws RefusedException {
        Addition addition = with("frameworks/mills.yaml", """
                        metrics: {pace: sacks / days}
                        criteria:
                          pace: {bands: [slow, 1, fast], why: tried}
                          state: {levels: [poor, sound]}
                        verdicts: [shut, 50%, keep]
                        """).entity("Lower mill");

        assertThat(addition.created())
                .isEqualTo(Map.of(
                        "snapshots/2026-06-30-lower-mill.csv",
                        "entity,as_of,days,sacks,state,source,note\nlower-mill,2026-06-30,,,,,\n"));
        assertThat(addition.notes()).contains("no section: no page has a 'framework' in its header");
    }

    @Test
    void anEntityIsDeclaredWhereOthersAre() throws RefusedException {
        assertThat(with("entities.yaml", "up: {name: Upper mill}")
                        .entity("Lower mill (LOW)")
                        .changed())
                .containsEntry(
                        "entities.yaml", "up: {name: Upper mill}\nlower-mill: {name: Lower mill, symbol: LOW}\n");
        files.clear();
        with("frameworks/a.yaml", "criteria: {state: {levels: [poor, sound]}}\nverdicts: [shut, 50%, keep]\n");
        assertThat(with("entities.yaml", "{up: {name: Upper mill}}")
                        .entity("Lower mill")
                        .changed())
                .isEmpty();
    }

    @Test
    void anEntityThatIsKnownIsRefused() {
        with("entities.yaml", "up: {name: Upper mill, symbol: UP}\n")
                .with("mills.md", PAGE.replace("Upper mill (UP)", "Old mill (OLD)"));
        assertThatThrownBy(() -> entity("Upper mill")).hasMessageContaining("in entities.yaml already");
        assertThatThrownBy(() -> entity("Young mill (OLD)"))
                .hasMessageContaining("has a heading with this name or symbol");
        assertThatThrownBy(() -> entity("(UP)")).isInstanceOf(RefusedException.class);
    }

    @Test
    void whereNothingIsAssessedAnEntityIsRefused() {
        assertThatThrownBy(() -> with("oak.md", "# Oak\n").entity("Elm"))
                .hasMessageContaining("write a framework in frameworks/ first");
    }

    @Test
    void ofSeveralPagesWithVerdictsOneIsToBeNamed() throws RefusedException {
        with("a.md", "---\nframework: a\n---\n").with("b.md", "---\nframework: b\n---\n");

        assertThatThrownBy(() -> entity("Oak"))
                .hasMessage(
                        "Several pages show verdicts: say for which framework, -Dassay.framework=ID with one of a, b.");
        assertThat(NewEntity.plan(SourceTree.of(files), "Oak", Optional.of("b"), DAY)
                        .changed())
                .containsOnlyKeys("b.md");
    }
}
