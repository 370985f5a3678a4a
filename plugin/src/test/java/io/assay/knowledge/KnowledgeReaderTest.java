package io.assay.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.markdown.MarkdownReader;
import io.assay.markdown.RawHtml;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeReaderTest {
    private static Checked<KnowledgeBase> read(String... pathsAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new SourceFile(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return KnowledgeReader.read(
                SourceTree.of(files),
                SiteSettings.defaults("Notes"),
                new MarkdownReader(RawHtml.SAFE, Set.of(), Words.of("en")),
                false);
    }

    private static Page page(String path, String text) {
        Checked<KnowledgeBase> base = read(path, text);
        assertThat(base.diagnostics()).isEmpty();
        return base.value().findPage(path).orElseThrow();
    }

    private static List<String> problems(String header) {
        return read("a.md", "---\n" + header + "\n---\n").diagnostics().stream()
                .map(problem -> problem.place().start() + " " + problem.code() + " " + problem.message()
                        + problem.hint().map(hint -> "; " + hint).orElse(""))
                .toList();
    }

    @Test
    void aHeaderSaysWhatThePageIs() {
        Page page = page("knowledge/ai/compute.md", """
                ---
                title: Compute
                description: What it is
                tags: [GPU, gpu, "a b"]
                agents: eliza
                last_reviewed: 2026-02-15
                review_every: P90D
                owner: me
                date: 2026-01-01
                order: 3
                framework: compute
                entities: {akash: "Akash (AKT)"}
                mood: calm
                ---
                # Another title

                Text.
                """);

        assertThat(page.title()).isEqualTo("Compute");
        assertThat(page.description()).contains("What it is");
        assertThat(page.standfirst()).contains("What it is");
        assertThat(page.terms("tags")).extracting(Term::name).containsExactly("GPU", "a b");
        assertThat(page.terms("agents")).extracting(Term::name).containsExactly("eliza");
        assertThat(page.lastReviewed()).contains(LocalDate.of(2026, 2, 15));
        assertThat(page.reviewDue()).contains(LocalDate.of(2026, 5, 16));
        assertThat(page.owner()).contains("me");
        assertThat(page.date()).contains(LocalDate.of(2026, 1, 1));
        assertThat(page.order()).hasValue(3);
        assertThat(page.framework().orElseThrow().text()).isEqualTo("compute");
        assertThat(page.entityHeadings().get("akash").text()).isEqualTo("Akash (AKT)");
        assertThat(page.extra()).containsOnlyKeys("mood");
        assertThat(page.folder()).isEqualTo("ai");
        assertThat(page.permalink()).isEqualTo(Permalink.folder("ai/compute"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            knowledge/a/gpu_prices.md | '---\\ntitle: One\\n---\\n# Two'  | One
            knowledge/a/gpu_prices.md | '# Two *and* a half'             | Two and a half
            knowledge/a/gpu_prices.md | '## Not a title'                 | Gpu prices
            knowledge/a/gpu_prices.md | ''                               | Gpu prices
            knowledge/ai-crypto/README.md | 'Text.'                      | Ai crypto
            """)
    void theTitleIsTheFirstThatIsGiven(String path, String text, String title) {
        assertThat(page(path, text.replace("\\n", "\n")).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            '*Last updated: 2026-02-15*'                                     | 2026-02-15
            '_Last reviewed: 2026-02-15._'                                   | 2026-02-15
            '**Last updated 2026-02-15**'                                    | 2026-02-15
            '*last updated: 2026-02-15*\\n\\nMore.\\n\\n*Last updated: 2026-03-01*' | 2026-03-01
            '---\\nlast_reviewed: 2026-01-01\\n---\\n*Last updated: 2026-02-15*'   | 2026-01-01
            '*Last updated: 2026-02-31*'                                     | none
            'Last updated: 2026-02-15'                                       | none
            """)
    void theDayOfReviewMayBeAClosingLine(String text, LocalDate day) {
        assertThat(page("a.md", text.replace("\\n", "\n")).lastReviewed()).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            order: first               | 2:8 NOT_A_NUMBER 'order' must be a whole number, not 'first'
            last_reviewed: yesterday   | 2:16 NOT_A_DATE 'last_reviewed' must be a date such as 2026-06-30, not 'yesterday'
            title: [a, b]              | 2:8 WRONG_TYPE 'title' must be a single value, not a list
            entities: {a: [b]}         | 2:15 WRONG_TYPE the heading of 'a' must be a single value
            """)
    void aWrongValueIsToldAtItsPlace(String header, String problem) {
        assertThat(problems(header)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            private: true       | true
            private: yes        | true
            private: 1          | true
            private: maybe      | true
            private: [false]    | true
            draft: true         | true
            private: false      | false
            private: no         | false
            private: No         | false
            private:            | false
            draft: false        | false
            """)
    void whateverMightMeanPrivateDoes(String header, boolean withheld) {
        KnowledgeBase base = read("a.md", "---\n" + header + "\n---\n").value();

        assertThat(base.pages().isEmpty()).isEqualTo(withheld);
        assertThat(base.withheld().contains("a.md")).isEqualTo(withheld);
    }

    @Test
    void pagesAreReadBelowKnowledgeIfThereIsSuchAFolder() {
        KnowledgeBase base =
                read("knowledge/a.md", "", "notes/b.md", "", "README.md", "").value();

        assertThat(base.pages()).extracting(Page::path).containsExactly("knowledge/a.md");
        assertThat(base.withheld()).containsExactlyInAnyOrder("notes/b.md", "README.md");
    }

    @Test
    void sectionsAndPagesStandInReadingOrder() {
        Section root = read(
                        "b/README.md", "---\norder: 1\n---\n# Zebra\n",
                        "a/x.md", "# x\n",
                        "c/d/deep.md", "# deep\n",
                        "two.md", "# two\n",
                        "one.md", "# One\n",
                        "last.md", "---\norder: 9\n---\n",
                        "first.md", "---\norder: -1\n---\n")
                .value()
                .root();

        assertThat(root.title()).isEqualTo("Notes");
        assertThat(root.pages()).extracting(Page::path).containsExactly("first.md", "last.md", "one.md", "two.md");
        assertThat(root.sections()).extracting(Section::title).containsExactly("Zebra", "A", "C");
        assertThat(root.size()).isEqualTo(7);
    }

    @Test
    void anUndeclaredEntityTakesItsNameFromTheFirstHeadingOfItsName() {
        KnowledgeBase base = read(
                        "a.md", "# All\n\n## io.net (IO/OLD)\n\n## io.net (LATER)\n", "entities.yaml", "known: Known\n")
                .value();

        Entities entities = base.withUndeclared(List.of("io-net", "gpu_farm", "known", "KNOWN"));

        assertThat(entities.list())
                .extracting(entity -> entity.id() + "=" + entity.name()
                        + entity.symbol().map(s -> " " + s).orElse(""))
                .containsExactly("gpu_farm=Gpu farm", "io-net=io.net IO", "known=Known");
    }
}
