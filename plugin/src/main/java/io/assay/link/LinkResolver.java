package io.assay.link;

import io.assay.diagnostic.Checked;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.markdown.Reference;
import io.assay.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        LinkResolver resolver = new LinkResolver(new ContentIndex(base, tree), formerAnchors);
        Map<Page, List<Target>> targets = new TreeMap<>();
        for (Page page : base.pages()) {
            targets.put(
                    page,
                    page.document().references().stream()
                            .map(reference -> resolver.resolve(page, reference))
                            .toList());
        }
        RelationReader headers = new RelationReader(
                base.settings().relations(), resolver.paths::follow, resolver.names::follow, resolver.problems);
        Relations relations = headers.read(base.pages());
        headers.checkPages(base.pages(), base.settings().schema());
        return Checked.of(new LinkGraph(targets, relations, formerAnchors), resolver.problems.list());
    }

    private Target resolve(Page page, Reference reference) {
        String destination = reference.destination().strip();
        if (reference.kind() == Reference.Kind.WIKI_LINK || reference.kind() == Reference.Kind.EMBED) {
            Written link = Written.wiki(page, page.source().place(reference.span()), destination);
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
