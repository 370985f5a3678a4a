package io.assay.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.markdown.MarkdownReader;
import io.assay.markdown.RawHtml;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.words.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /old/path/          | at old/path/index.html
            old/path            | at old/path/index.html
            /Old/Path/          | at Old/Path/index.html
            old/My page.md      | at old/my-page/index.html
            My%20page.md        | at my-page/index.html
            old/README.md       | at old/index.html
            /old/page.html      | at old/page.html
            page.html           | at page.html
            GPU prices          | called GPU prices
            v1.2                | called v1.2
            """)
    void oldAddressesAndOtherTitles(String written, String alias) {
        Checked<KnowledgeBase> base = read(written);

        assertThat(base.diagnostics()).isEmpty();
        assertThat(base.value().pages().get(0).aliases())
                .extracting(AliasTest::shown)
                .containsExactly(alias);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a/", "/", "../a.md", "/a/#b", "//a/b"})
    void whatIsNoAddressIsReported(String written) {
        Checked<KnowledgeBase> base = read(written);

        assertThat(base.value().pages().get(0).aliases()).isEmpty();
        assertThat(base.diagnostics().list())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly("a.md:2:11 '" + written + "' is no address in this site");
    }

    private static Checked<KnowledgeBase> read(String alias) {
        return KnowledgeReader.read(
                SourceTree.of(List.of(new SourceFile("a.md", "---\naliases: [\"" + alias + "\"]\n---\n# A\n"))),
                SiteSettings.defaults("Notes"),
                new MarkdownReader(RawHtml.SAFE, Set.of(), Words.of("en")),
                false);
    }

    private static String shown(Alias alias) {
        return alias instanceof Alias.Address address
                ? "at " + address.permalink()
                : "called " + ((Alias.Title) alias).text();
    }
}
