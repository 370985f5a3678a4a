package io.assay.build;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Edit;
import io.assay.git.GitHistory;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.KnowledgeReader;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.link.LinkResolver;
import io.assay.link.Target;
import io.assay.markdown.MarkdownReader;
import io.assay.output.OutputFile;
import io.assay.output.OutputTree;
import io.assay.report.Baseline;
import io.assay.search.SearchIndex;
import io.assay.site.SitePlanner;
import io.assay.site.WrittenPages;
import io.assay.site.fact.SiteFacts;
import io.assay.source.SourceFile;
import io.assay.source.SourceReader;
import io.assay.theme.PageRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A build, with what it takes to build again when nothing but texts of pages changed. As long as a page keeps its header
 * and its title, and nobody knows it by a heading that came or went, all names, addresses, verdicts and lists of files stay
 * as they are: its text is read, its links are followed, and pages are planned as they are asked for, by the facts as they
 * are now. What is asked for beyond that is planned as in any other build, of the same facts.
 *
 * @param revised whether it is one that was built again so
 * @param head the commit that was checked out
 * @param search the search index, of a build that is not revised
 * @param problems all that was found, before the baseline was asked
 */
record Composition(
        boolean revised,
        BuildRequest request,
        Optional<String> head,
        MarkdownReader markdown,
        LinkResolver links,
        SiteFacts facts,
        PageRenderer renderer,
        WrittenPages written,
        Supplier<SearchIndex.Plan> search,
        List<Diagnostic> problems,
        Baseline baseline,
        Built built) {

    /**
     * The build after files changed; empty if more than texts of pages did, or more hangs on them.
     *
     * @param changed all paths of the content that may be other than they were, and files elsewhere that count
     * @throws IOException if a file can't be read
     */
    Optional<Composition> revised(BuildRequest now, Set<String> changed) throws IOException {
        if (!now.equals(request)
                || changed.isEmpty()
                || !GitHistory.findHead(now.content()).equals(head)) {
            return Optional.empty();
        }
        Optional<Composition> revised = Optional.of(this);
        for (String path : changed) {
            Optional<Page> page = facts.knowledge().findPage(path);
            Optional<SourceFile> file = page.isPresent() ? SourceReader.reread(now.content(), path) : Optional.empty();
            if (file.isEmpty()) {
                return Optional.empty();
            }
            revised = revised.flatMap(so -> so.revised(page.get(), file.get()));
        }
        return revised;
    }

    private Optional<Composition> revised(Page before, SourceFile file) {
        if (before.source().equals(file)) {
            return Optional.of(this);
        }
        Optional<Checked<Page>> was = reread(before, before.source());
        Optional<Checked<Page>> is = reread(before, file);
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.empty();
        }
        Page page = is.get().value();
        if (!Questions.listed(page).equals(Questions.listed(before))
                || !facts.review().holdsFor(before, page)) {
            return Optional.empty();
        }
        Optional<LinkResolver> follower = page.hasHeadingsOf(before) ? Optional.of(links) : headed(before, page);
        if (follower.isEmpty()) {
            return Optional.empty();
        }
        Checked<List<Target>> targets = follower.get().resolve(page);
        SiteFacts now = facts.with(
                facts.knowledge().revised(page),
                facts.links().revised(page, targets.value()),
                facts.content().with(file));
        Optional<WrittenPages> pages = written.revised(now, before, page);
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Set<Diagnostic> gone = new HashSet<>(was.get().diagnostics().list());
        gone.addAll(links.resolve(before).diagnostics().list());
        gone.addAll(written.problems(before));
        List<Diagnostic> all = new ArrayList<>(problems);
        all.removeIf(gone::contains);
        if (all.stream().anyMatch(problem -> isAtText(problem, before))) {
            return Optional.empty();
        }
        is.get().diagnostics().forEach(all::add);
        targets.diagnostics().forEach(all::add);
        all.addAll(pages.get().problems(page));
        return Optional.of(with(now, follower.get(), pages.get(), all));
    }

    /** Follows links with other headings of a page; empty if they lead elsewhere, or if more is known by headings. */
    private Optional<LinkResolver> headed(Page before, Page page) {
        KnowledgeBase base = facts.knowledge();
        List<Page> linking = facts.links().backlinks(page).stream()
                .flatMap(link -> base.findPage(link.from().path()).stream())
                .toList();
        // Without drafts what headings a page had is compared with what was published.
        return Optional.of(links.revised(page))
                .filter(now -> request.drafts()
                        && base.headingsOfEntities(before).equals(base.headingsOfEntities(page))
                        && now.leadsAs(links, linking));
    }

    private Optional<Checked<Page>> reread(Page page, SourceFile file) {
        return KnowledgeReader.reread(page, file, facts.knowledge().settings(), markdown);
    }

    /** Whether a problem that nothing of the page's text has to do with shows a part of it all the same. */
    private static boolean isAtText(Diagnostic problem, Page page) {
        int text = page.source().lines().position(page.body().start()).line();
        boolean shows = problem.place().path().equals(page.path())
                && (page.body().start() == 0 || problem.place().end().line() >= text);
        return shows
                || problem.fix().map(Edit::path).filter(page.path()::equals).isPresent();
    }

    private Composition with(SiteFacts now, LinkResolver follower, WrittenPages pages, List<Diagnostic> all) {
        OutputTree files = built.files()
                .revised(
                        path -> path.endsWith(".html") ? page(pages, path) : Optional.empty(),
                        () -> SiteFiles.of(
                                        SitePlanner.plan(now).value(),
                                        renderer,
                                        now.words(),
                                        now.content().without(now.knowledge().withheld()))
                                .value());
        Baseline.Parted parted = Problems.told(all, now.knowledge().settings(), baseline);
        Built next = new Built(
                files,
                built.pages(),
                built.baseUrl(),
                built.report().with(now.links().size(), parted, request.failOn().isMetBy(parted.told())));
        return new Composition(
                true,
                request,
                head,
                markdown,
                follower,
                now,
                renderer,
                pages,
                () -> SearchIndex.Plan.NONE,
                all,
                baseline,
                next);
    }

    private Optional<OutputFile> page(WrittenPages pages, String path) {
        return pages.find(new Permalink(path)).map(page -> OutputFile.composed(() -> renderer.render(page.page())));
    }
}
