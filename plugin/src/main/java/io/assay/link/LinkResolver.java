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

    private final LinkProblems problems;
    private final PathLinks paths;
    private final WikiLinks names;

    private LinkResolver(ContentIndex index, FormerAnchors formerAnchors) {
        this.problems = new LinkProblems(formerAnchors);
        this.paths = new PathLinks(index, problems);
        this.names = new WikiLinks(index, problems);
    }

    public static Checked<LinkGraph> resolve(KnowledgeBase base, SourceTree tree) {
        FormerAnchors formerAnchors = FormerAnchors.in(tree);
        ContentIndex index = new ContentIndex(base, tree);
        Map<Page, List<Target>> targets = new LinkedHashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        base.pages().parallelStream()
                .map(page -> new LinkResolver(index, formerAnchors).resolve(page))
                .toList()
                .forEach(resolved -> {
                    targets.put(resolved.page(), resolved.targets());
                    diagnostics.addAll(resolved.problems());
                });
        LinkResolver ofHeaders = new LinkResolver(index, formerAnchors);
        RelationReader headers = new RelationReader(
                base.settings().relations(), ofHeaders.paths::follow, ofHeaders.names::follow, ofHeaders.problems);
        Relations relations = headers.read(base.pages());
        headers.checkPages(base.pages(), base.settings().schema());
        diagnostics.addAll(ofHeaders.problems.list());
        return Checked.of(new LinkGraph(targets, relations, formerAnchors), diagnostics);
    }

    private record Resolved(Page page, List<Target> targets, List<Diagnostic> problems) {}

    private Resolved resolve(Page page) {
        List<Target> targets = page.document().references().stream()
                .map(reference -> resolve(page, reference))
                .toList();
        return new Resolved(page, targets, problems.list());
    }

    private Target resolve(Page page, Reference reference) {
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
        return link.path().isEmpty() ? problems.toPage(link, page) : paths.follow(link);
    }

    private Target follow(Written name) {
        return name.path().startsWith("./") || name.path().startsWith("../") ? paths.follow(name) : names.follow(name);
    }
}
