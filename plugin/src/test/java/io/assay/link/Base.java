package io.assay.link;

import io.assay.diagnostic.Checked;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.KnowledgeReader;
import io.assay.knowledge.Page;
import io.assay.knowledge.SiteSettings;
import io.assay.knowledge.SiteSettingsDecoder;
import io.assay.markdown.MarkdownReader;
import io.assay.markdown.RawHtml;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A knowledge base that a test writes, and its links. */
final class Base {
    private final List<SourceFile> files = new ArrayList<>();

    Base with(String path, String text) {
        files.add(new SourceFile(path, text));
        return this;
    }

    SourceTree tree() {
        return SourceTree.of(files);
    }

    KnowledgeBase read() {
        SiteSettings settings = SiteSettingsDecoder.decode(tree(), "Notes").value();
        return KnowledgeReader.read(tree(), settings, new MarkdownReader(RawHtml.SAFE, Set.of(), Words.of("en")), false)
                .value();
    }

    Checked<LinkGraph> links() {
        return LinkResolver.resolve(read(), tree());
    }

    Page page(String path) {
        return read().findPage(path).orElseThrow();
    }

    static List<String> problems(Checked<?> checked) {
        return checked.diagnostics().stream()
                .map(problem -> problem.place() + " " + problem.code().id() + " " + problem.message()
                        + problem.hint().map(hint -> "; " + hint).orElse(""))
                .toList();
    }
}
