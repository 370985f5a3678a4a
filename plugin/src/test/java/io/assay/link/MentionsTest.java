package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.KnowledgeReader;
import io.assay.knowledge.SiteSettings;
import io.assay.markdown.Heading;
import io.assay.markdown.MarkdownReader;
import io.assay.markdown.RawHtml;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.words.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            We like Akash. It is open.           | We like Akash.
            First this. Then (AKT) rose.         | Then (AKT) rose.
            The Akash Network's price            | The Akash Network's price
            An *Akash* lease                     | An Akash lease
            ## About Akash                       | ''
            We like akash.                       | none
            Akashic records                      | none
            PAKT and AKTs                        | none
            `Akash` in code                      | Akash in code
            On AK it stands.                     | none
            """)
    void namesAreWholeWordsInTheirOwnCase(String text, String sentence) {
        assertThat(mentions(text)).isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    void itsOwnSectionSaysMoreThanALineElsewhereAndThatMoreThanARow() {
        String rows = "| Network | Sells |\n|---|---|\n| Akash | leases |\n\n";
        String line = "## Prices\n\nBoth rent cards. Akash is cheap.\n\n";
        String section = "## Akash (AKT)\n\nIt rents. It bills.\n\n## Others\n\nAkash again.\n";

        assertThat(said(rows)).isEqualTo(": Akash · leases");
        assertThat(said(rows + line)).isEqualTo("Prices: Akash is cheap.");
        assertThat(said(rows + line + section)).isEqualTo("Akash (AKT): It rents.");
        assertThat(said("## Akash")).isEqualTo("Akash: ");
    }

    /** The heading and the words of the only mention. */
    private static String said(String text) {
        EntityMention mention = find(text).get(0);
        return mention.under().map(Heading::text).orElse("") + ": " + mention.sentence();
    }

    private static List<String> mentions(String text) {
        return find(text).stream().map(EntityMention::sentence).toList();
    }

    private static List<EntityMention> find(String text) {
        SourceTree tree = SourceTree.of(List.of(
                new SourceFile("a.md", "# Page\n\n" + text + "\n"),
                new SourceFile("entities.yaml", "akash: {name: Akash Network, symbol: AKT, aliases: [Akash, AK]}\n")));
        KnowledgeBase base = KnowledgeReader.read(
                        tree,
                        SiteSettings.defaults("Notes"),
                        new MarkdownReader(RawHtml.SAFE, Set.of(), Words.of("en")),
                        false)
                .value();
        return Mentions.find(base).get("akash");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One here. Two >>here<<. Three here.     | Two here.
            >>One<< here. Two here.                 | One here.
            Is it >>so<<? It is.                    | Is it so?
            Only >>this<<                           | Only this
            Line one\\nLine >>two<<. End.\\nLine three | Line two.
            In 17.5% of >>cases<<. More.            | In 17.5% of cases.
            """)
    void excerptsAreSentences(String marked, String sentence) {
        String text = marked.replace("\\n", "\n");
        int start = text.indexOf(">>");
        int end = text.indexOf("<<") - 2;
        assertThat(Excerpt.around(text.replace(">>", "").replace("<<", ""), start, end))
                .isEqualTo(sentence);
    }

    @Test
    void aLongSentenceIsCut() {
        String excerpt = Excerpt.around("word ".repeat(100), 0, 4);
        assertThat(excerpt)
                .hasSizeLessThanOrEqualTo(240)
                .startsWith("word word")
                .endsWith("word…");
    }
}
