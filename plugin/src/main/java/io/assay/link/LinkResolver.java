package io.assay.link;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.markdown.Reference;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Resolves every reference of every page; what leads nowhere is reported at its place. */
public final class LinkResolver {
    private static final String FIGURE = "metric:";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final KnowledgeBase base;
    private final FormerAnchors formerAnchors;
    private final ContentIndex index;

    private LinkResolver(KnowledgeBase base, SourceTree tree) {
        this.base = base;
        this.formerAnchors = FormerAnchors.in(tree);
        this.index = new ContentIndex(base, tree);
    }

    public static LinkResolver in(KnowledgeBase base, SourceTree tree) {
        return new LinkResolver(base, tree);
    }

    public static Checked<LinkGraph> resolve(KnowledgeBase base, SourceTree tree) {
        return in(base, tree).resolve();
    }

    /** The references of all pages. */
    public Checked<LinkGraph> resolve() {
        Map<Page, List<Target>> targets = new LinkedHashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        base.pages().parallelStream()
                .map(page -> Map.entry(page, resolve(page)))
                .toList()
                .forEach(resolved -> {
                    targets.put(resolved.getKey(), resolved.getValue().value());
                    resolved.getValue().diagnostics().forEach(diagnostics::add);
                });
        Links ofHeaders = new Links(index, formerAnchors);
        RelationReader headers = new RelationReader(
                base.settings().relations(), ofHeaders.paths::follow, ofHeaders.names::follow, ofHeaders.problems);
        Relations relations = headers.read(base.pages());
        headers.checkPages(base.pages(), base.settings().schema());
        diagnostics.addAll(ofHeaders.problems.list());
        return Checked.of(new LinkGraph(targets, relations, formerAnchors), diagnostics);
    }

    /** The references in the text of one page: one of the base, or such a one in a text of the same outline. */
    public Checked<List<Target>> resolve(Page page) {
        Links links = new Links(index, formerAnchors);
        List<Target> targets = page.document().references().stream()
                .map(reference -> links.resolve(page, reference))
                .toList();
        return Checked.of(targets, links.problems.list());
    }

    /** The ways to follow a link, and what was wrong with those that were followed. */
    private static final class Links {
        private final LinkProblems problems;
        private final PathLinks paths;
        private final WikiLinks names;

        Links(ContentIndex index, FormerAnchors formerAnchors) {
            this.problems = new LinkProblems(formerAnchors);
            this.paths = new PathLinks(index, problems);
            this.names = new WikiLinks(index, problems);
        }

        Target resolve(Page page, Reference reference) {
            String destination = reference.destination().strip();
            if (reference.kind() == Reference.Kind.WIKI_LINK || reference.kind() == Reference.Kind.EMBED) {
                Written link = Written.wiki(page, page.source().origin(reference.span()), destination);
                return link.path().isEmpty() ? problems.toPage(link, page) : follow(link);
            }
            if (destination.startsWith(FIGURE)) {
                return new Target.ToFigure(destination.substring(FIGURE.length()));
            }
            if (SCHEME.matcher(destination).matches() || destination.startsWith("//")) {
                return new Target.External(destination);
            }
            Written link = Written.of(page, reference);
            if (destination.isEmpty()) {
                return problems.empty(link);
            }
            return link.path().isEmpty() ? problems.toPage(link, page) : paths.follow(link);
        }

        private Target follow(Written name) {
            return name.path().startsWith("./") || name.path().startsWith("../")
                    ? paths.follow(name)
                    : names.follow(name);
        }
    }
}
