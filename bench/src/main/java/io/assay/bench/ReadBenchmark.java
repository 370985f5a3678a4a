package io.assay.bench;

import io.assay.diagnostic.Checked;
import io.assay.frontmatter.FrontMatter;
import io.assay.frontmatter.FrontMatterReader;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.KnowledgeReader;
import io.assay.knowledge.SiteSettings;
import io.assay.knowledge.SiteSettingsDecoder;
import io.assay.link.LinkGraph;
import io.assay.link.LinkResolver;
import io.assay.link.RelatedPages;
import io.assay.link.TextMemory;
import io.assay.link.UnlinkedMentions;
import io.assay.markdown.MarkdownReader;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.text.SourceSpan;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From the text of pages to pages with links, with the compiler that short builds run with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class ReadBenchmark {
    @Param("1000")
    public int pages;

    private SourceTree tree;
    private SiteSettings settings;
    private MarkdownReader markdown;
    private List<SourceSpan> bodies;
    private KnowledgeBase knowledge;
    private LinkGraph links;

    @Setup
    public void makeUp() {
        tree = SourceTree.of(new MadeUpPages().list(pages));
        settings = SiteSettingsDecoder.decode(tree, "pages").value();
        markdown = new MarkdownReader(settings.html(), Set.of(), Words.of("en"));
        bodies = headers().stream().map(FrontMatter::body).toList();
        knowledge = knowledge();
        links = LinkResolver.resolve(knowledge, tree).value();
    }

    @Benchmark
    public List<FrontMatter> headers() {
        return tree.files().stream()
                .map(FrontMatterReader::read)
                .map(Checked::value)
                .toList();
    }

    /** Markdown to facts and HTML. */
    @Benchmark
    public List<Object> parse() {
        List<Object> documents = new ArrayList<>();
        List<SourceFile> files = tree.files();
        for (int i = 0; i < files.size(); i++) {
            documents.add(markdown.read(files.get(i), bodies.get(i)).value());
        }
        return documents;
    }

    /** Headers, Markdown and all that follows from them, on all cores. */
    @Benchmark
    public KnowledgeBase knowledge() {
        return KnowledgeReader.read(tree, settings, markdown, false).value();
    }

    @Benchmark
    public LinkGraph links() {
        return LinkResolver.resolve(knowledge, tree).value();
    }

    /** Kin and mentions. */
    @Benchmark
    public void connections(Blackhole results) {
        RelatedPages related = RelatedPages.in(knowledge, links, TextMemory.NONE);
        knowledge.pages().forEach(page -> results.consume(related.of(page)));
        results.consume(UnlinkedMentions.in(knowledge, links, TextMemory.NONE));
    }
}
