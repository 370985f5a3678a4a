package io.assay.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.markdown.MarkdownReader;
import io.assay.markdown.RawHtml;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What folders say for the pages in them. */
class PageDefaultsTest {
    private static final SiteSettings SETTINGS = SiteSettingsDecoder.decode(
                    SourceTree.of(List.of(new SourceFile("site.yaml", "authors: {ana: Ana Silva}\n"))), "Notes")
            .value();

    private static Checked<KnowledgeBase> read(SourceFile... files) {
        return KnowledgeReader.read(
                SourceTree.of(List.of(files)),
                SETTINGS,
                new MarkdownReader(RawHtml.SAFE, Set.of(), Words.of("en")),
                false);
    }

    private static SourceFile file(String path, String header) {
        return new SourceFile(path, header.isEmpty() ? "text\n" : "---\n" + header + "\n---\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            trees/oak.md         | -                  | P1Y   | ana
            trees/oak.md         | owner: ben         | P1Y   | ben
            trees/oak.md         | review_every: P7D  | P7D   | ana
            trees/README.md      | -                  | P1Y   | ana
            trees/old/oak.md     | -                  | P1Y   | cleo
            trees/old/deep/oak.md| -                  | P1Y   | cleo
            treeshrew.md         | -                  | P90D  | -
            """)
    void theNearestFolderThatSaysSomethingCounts(String path, String header, String every, String owner) {
        String own = header == null ? "" : header;
        KnowledgeBase base = read(
                        file("index.md", "defaults: {review_every: P90D}"),
                        file("trees/index.md", "defaults: {review_every: P1Y, owner: ana}"),
                        file("trees/old/README.md", "defaults: {owner: cleo}"),
                        file(path, own))
                .value();

        Page page = base.findPage(path).orElseThrow();

        assertThat(page.reviewEvery().map(Object::toString)).isEqualTo(Optional.ofNullable(every));
        assertThat(page.owner()).isEqualTo(Optional.ofNullable(owner));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            oak.md    | 'defaults: {owner: ana}'   | 2:11 DEFAULTS_MISPLACED 'defaults' holds for a folder, and this is no folder's page; move it to the README.md or index.md of the folder, or give its keys to this page alone
            README.md | 'defaults: {ower: ana}'    | 2:12 UNKNOWN_KEY unknown key 'ower'; did you mean 'owner'?
            README.md | 'defaults: {owner: anna}'  | 2:19 UNKNOWN_AUTHOR 'anna' is no author of site.yaml; did you mean 'ana'?
            oak.md    | 'owner: an'                | 2:8 UNKNOWN_AUTHOR 'an' is no author of site.yaml; did you mean 'ana'?
            oak.md    | 'owner: ana'               | -
            oak.md    | 'owner: Ana Silva'         | -
            oak.md    | 'owner: Bob'               | -
            README.md | 'defaults: {review_every: often}' | 2:26 NOT_A_DATE 'review_every' must be a length of time such as P90D, not 'often'
            """)
    void slipsAreToldAtTheirPlace(String path, String header, String problem) {
        List<String> problems = read(file(path, header)).diagnostics().stream()
                .map(one -> one.place().start() + " " + one.code() + " " + one.message()
                        + one.hint().map(hint -> "; " + hint).orElse(""))
                .toList();

        assertThat(problems).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void ofTwoPagesOfAFolderTheIndexSpeaks() {
        Checked<KnowledgeBase> base = read(
                file("index.md", "defaults: {owner: ana}"),
                file("README.md", "defaults: {owner: ben}"),
                file("oak.md", ""));

        assertThat(base.value().findPage("oak.md").orElseThrow().owner()).contains("ana");
        assertThat(base.diagnostics().stream().map(problem -> problem.code().name()))
                .containsExactly("DUPLICATE_INDEX", "DEFAULTS_MISPLACED");
    }
}
