package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.KnowledgeReader;
import io.assay.knowledge.Page;
import io.assay.knowledge.SiteSettings;
import io.assay.markdown.MarkdownReader;
import io.assay.markdown.RawHtml;
import io.assay.source.AssetFile;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkResolverTest {
    private static final String FROM = "knowledge/ai/start.md";

    private KnowledgeBase base;

    private Checked<LinkGraph> resolve(String text) {
        SourceTree tree = new SourceTree(
                List.of(
                        new SourceFile(FROM, "# Start\n\n" + text + "\n\n## A place\n"),
                        new SourceFile("knowledge/ai/README.md", "# AI\n"),
                        new SourceFile("knowledge/ai/GPU prices.md", "# GPU\n\n## What is it?\n\n## Was kostet's?\n"),
                        new SourceFile("knowledge/rules/map.md", "# Map\n\n[back](../ai/start.md)\n"),
                        new SourceFile("knowledge/rules/notes.md", "# Notes\n\n## One more\n\nSaid here. ^said\n"),
                        new SourceFile("knowledge/far/off/notes.md", "# Elsewhere\n"),
                        new SourceFile("knowledge/far/README.md", "---\naliases: [Remote things]\n---\n# Far\n"),
                        new SourceFile("knowledge/far/twin.md", "# Twin\n"),
                        new SourceFile("knowledge/far/off/other.md", "# Twin\n"),
                        new SourceFile(
                                "knowledge/rules/limits.md",
                                "---\naliases: [law/old.md, /left.html, /gone/]\n---\n# Limits\n"),
                        new SourceFile("site.yaml", "title: Notes\n"),
                        new SourceFile("knowledge/rules/secret.md", "---\nprivate: true\n---\n# Secret\n"),
                        new SourceFile("snapshots/a.csv", "entity,as_of\n")),
                List.of(
                        new AssetFile("knowledge/ai/gpu.png", Path.of("gpu.png")),
                        new AssetFile("logo.svg", Path.of("logo.svg"))));
        base = KnowledgeReader.read(
                        tree,
                        SiteSettings.defaults("Notes"),
                        new MarkdownReader(RawHtml.SAFE, Set.of(), Words.of("en")),
                        false)
                .value();
        return LinkResolver.resolve(base, tree);
    }

    private static String shown(Target target) {
        if (target instanceof Target.ToPage to) {
            return to.page().path() + to.anchor().map(id -> "#" + id).orElse("");
        } else if (target instanceof Target.ToSection to) {
            return "section " + to.permalink();
        } else if (target instanceof Target.ToAsset to) {
            return "file " + to.path();
        } else if (target instanceof Target.ToFigure to) {
            return "figure " + to.address();
        }
        return target instanceof Target.External to
                ? "web " + to.url()
                : target.getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../rules/map.md                       | knowledge/rules/map.md
            /rules/map.md                         | knowledge/rules/map.md
            ../rules/map                          | knowledge/rules/map.md
            ../rules/map.html                     | knowledge/rules/map.md
            ../rules/map.md?plain=1               | knowledge/rules/map.md
            GPU%20prices.md#what-is-it            | knowledge/ai/GPU prices.md#what-is-it
            GPU%20prices.md#was-kostets           | knowledge/ai/GPU prices.md#was-kostets
            GPU%20prices.md#top                   | knowledge/ai/GPU prices.md
            '#start'                              | knowledge/ai/start.md
            '#a-place'                            | knowledge/ai/start.md#a-place
            '#'                                   | knowledge/ai/start.md
            .                                     | knowledge/ai/README.md
            ../ai/                                | knowledge/ai/README.md
            ../rules/                             | section rules/index.html
            ..                                    | section index.html
            gpu.png                               | file knowledge/ai/gpu.png
            ../../logo.svg                        | file logo.svg
            ../../snapshots/a.csv                 | file snapshots/a.csv
            https://example.org/a.md              | web https://example.org/a.md
            //example.org/a.md                    | web //example.org/a.md
            mailto:me@example.org                 | web mailto:me@example.org
            metric:akash/utilization@2026-06-30   | figure akash/utilization@2026-06-30
            """)
    void linksThatLeadSomewhere(String destination, String target) {
        Checked<LinkGraph> links = resolve("[x](" + destination + ")");

        assertThat(links.diagnostics()).isEmpty();
        assertThat(links.value().targets(base.findPage(FROM).orElseThrow()))
                .extracting(LinkResolverTest::shown)
                .containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../rules/mpa.md     | Broken   | broken link '../rules/mpa.md': there is no such file; did you mean '../rules/map.md'?
            ../rules/MAP.md     | Broken   | broken link '../rules/MAP.md': there is no such file; it differs in upper and lower case from '../rules/map.md'
            map.md              | Broken   | broken link 'map.md': there is no such file; moved to '../rules/map.md'? Correct the link, or give that page the alias '/ai/map.md'
            entirely-else.md    | Broken   | broken link 'entirely-else.md': there is no such file
            ../law/old.md       | knowledge/rules/limits.md | '../law/old.md' is an old address: it has moved to '../rules/limits.md'; the link works, by way of an alias of that page; write its new path
            ../left.html        | knowledge/rules/limits.md | '../left.html' is an old address: it has moved to '../rules/limits.md'; the link works, by way of an alias of that page; write its new path
            /gone/              | knowledge/rules/limits.md | '/gone/' is an old address: it has moved to '../rules/limits.md'; the link works, by way of an alias of that page; write its new path
            ../../site.yaml     | Withheld | link to a page that is not published: '../../site.yaml'; a link to it shows its words alone, an embed of it nothing; publish the page or take the link out
            ../../../a.md       | Broken   | broken link '../../../a.md': leads out of the content folder
            ../rules/secret.md  | Withheld | link to a page that is not published: '../rules/secret.md'; a link to it shows its words alone, an embed of it nothing; publish the page or take the link out
            ../rules/secret     | Withheld | link to a page that is not published: '../rules/secret'; a link to it shows its words alone, an embed of it nothing; publish the page or take the link out
            ../rules/secrte.md  | Broken   | broken link '../rules/secrte.md': there is no such file
            """)
    void linksThatDoNot(String destination, String target, String problem) {
        Checked<LinkGraph> links = resolve("Go [x](" + destination + ").");

        assertThat(links.value().targets(base.findPage(FROM).orElseThrow()))
                .extracting(LinkResolverTest::shown)
                .containsExactly(target);
        assertThat(problems(links)).containsExactly(FROM + ":3:8 " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[map]]                   | knowledge/rules/map.md
            [[Map.md]]                | knowledge/rules/map.md
            [[rules/map]]             | knowledge/rules/map.md
            [[/rules/map]]            | knowledge/rules/map.md
            [[knowledge/rules/map]]   | knowledge/rules/map.md
            [[../rules/map]]          | knowledge/rules/map.md
            [[gpu prices#What is it?]]| knowledge/ai/GPU prices.md#what-is-it
            [[GPU]]                   | knowledge/ai/GPU prices.md
            [[far]]                   | knowledge/far/README.md
            [[far/README]]            | knowledge/far/README.md
            [[Remote  things]]        | knowledge/far/README.md
            [[Elsewhere]]             | knowledge/far/off/notes.md
            [[rules/notes#^said]]     | knowledge/rules/notes.md#^said
            [[rules/notes#Notes#One more]] | knowledge/rules/notes.md#one-more
            [[#A place]]              | knowledge/ai/start.md#a-place
            [[#^mine]]                | knowledge/ai/start.md#^mine
            ![[gpu.png]]              | file knowledge/ai/gpu.png
            [[logo.svg]]              | file logo.svg
            """)
    void namesThatLeadSomewhere(String written, String target) {
        Checked<LinkGraph> links = resolve("Mine. ^mine\n\nSee " + written);

        assertThat(links.diagnostics()).isEmpty();
        assertThat(links.value().targets(base.findPage(FROM).orElseThrow()))
                .extracting(LinkResolverTest::shown)
                .containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[notes]]       | knowledge/rules/notes.md | 'notes' may mean 'knowledge/rules/notes.md' and 'knowledge/far/off/notes.md'; the first of them is taken, as the nearest; write more of its path
            [[Twin]]        | knowledge/far/twin.md    | ''
            [[Twins]]       | Broken                   | broken link 'Twins': no page has this name or title; did you mean 'Twin'?
            [[secret]]      | Withheld                 | link to a page that is not published: 'secret'; a link to it shows its words alone, an embed of it nothing; publish the page or take the link out
            [[map#no such]] | knowledge/rules/map.md   | no heading '#no such' on 'knowledge/rules/map.md'; headings there: map
            """)
    void namesThatNeedAWord(String written, String target, String problem) {
        Checked<LinkGraph> links = resolve("Go " + written + ".");

        assertThat(links.value().targets(base.findPage(FROM).orElseThrow()))
                .extracting(LinkResolverTest::shown)
                .containsExactly(target);
        assertThat(problems(links)).isEqualTo(problem.isEmpty() ? List.of() : List.of(FROM + ":3:6 " + problem));
    }

    @Test
    void aLinkWithoutAnAddressIsTold() {
        Checked<LinkGraph> links = resolve("[nothing]() and [the top](#)");
        assertThat(links.diagnostics())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(FROM + ":3:11 a link without an address");
        assertThat(links.value().targets(base.findPage(FROM).orElseThrow()))
                .extracting(LinkResolverTest::shown)
                .contains(FROM);
    }

    @Test
    void aWrongAnchorStillLeadsToThePage() {
        Checked<LinkGraph> links = resolve("[x](GPU%20prices.md#what-is-that)");

        assertThat(links.value().targets(base.findPage(FROM).orElseThrow()))
                .extracting(LinkResolverTest::shown)
                .containsExactly("knowledge/ai/GPU prices.md");
        assertThat(problems(links))
                .containsExactly(FROM + ":3:5 no heading '#what-is-that' on 'knowledge/ai/GPU prices.md';"
                        + " did you mean 'what-is-it'?");
    }

    @Test
    void backlinksHoldTheSentenceAroundTheFirstLink() {
        LinkGraph links = resolve(
                        "Rules differ. See the [map](../rules/map.md) of them. The [map](../rules/map.md) is long.")
                .value();
        Page map = base.findPage("knowledge/rules/map.md").orElseThrow();

        assertThat(links.backlinks(map))
                .containsExactly(new Backlink(base.findPage(FROM).orElseThrow(), "See the map of them."));
        assertThat(links.linked(map)).extracting(Page::path).containsExactly(FROM);
    }

    private static List<String> problems(Checked<LinkGraph> links) {
        List<String> problems = new ArrayList<>();
        links.diagnostics()
                .forEach(problem -> problems.add(problem.place() + " " + problem.message()
                        + problem.hint().map(hint -> "; " + hint).orElse("")));
        return problems;
    }
}
