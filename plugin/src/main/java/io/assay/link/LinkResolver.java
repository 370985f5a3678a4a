package io.assay.link;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.markdown.Reference;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

    /** The pages that have other headings than they had when the index was made, by path. */
    private final Map<String, Page> revised;

    private LinkResolver(
            KnowledgeBase base, FormerAnchors formerAnchors, ContentIndex index, Map<String, Page> revised) {
        this.base = base;
        this.formerAnchors = formerAnchors;
        this.index = index;
        this.revised = Map.copyOf(revised);
    }

    public static LinkResolver in(KnowledgeBase base, SourceTree tree) {
        return new LinkResolver(base, FormerAnchors.in(tree), new ContentIndex(base, tree), Map.of());
    }

    /** The same with other headings of a page. */
    public LinkResolver revised(Page page) {
        Map<String, Page> all = new HashMap<>(revised);
        all.put(page.path(), page);
        return new LinkResolver(base, formerAnchors, index, all);
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
        Checked<Relations> relations = relations();
        relations.diagnostics().forEach(diagnostics::add);
        return Checked.of(new LinkGraph(targets, relations.value(), formerAnchors), diagnostics);
    }

    /** What headers say of other pages. */
    private Checked<Relations> relations() {
        Links ofHeaders = new Links();
        RelationReader headers = new RelationReader(
                base.settings().relations(), ofHeaders.paths::follow, ofHeaders.names::follow, ofHeaders.problems);
        Relations relations = headers.read(base.pages());
        headers.checkPages(base.pages(), base.settings().schema());
        return Checked.of(relations, ofHeaders.problems.list());
    }

    /**
     * Whether all other pages link to the same places, and as much is wrong with how they do, as with other headings of a
     * page.
     *
     * @param linking the pages that link to it, in their present state
     */
    public boolean leadsAs(LinkResolver before, Collection<Page> linking) {
        return linking.stream().allMatch(page -> resolve(page).equals(before.resolve(page)))
                && relations().diagnostics().equals(before.relations().diagnostics());
    }

    /** The references in the text of one page: one of the base, or such a one in a text of the same outline. */
    public Checked<List<Target>> resolve(Page page) {
        Links links = new Links();
        List<Target> targets = page.document().references().stream()
                .map(reference -> links.resolve(page, reference))
                .toList();
        return Checked.of(targets, links.problems.list());
    }

    /** The ways to follow a link, and what was wrong with those that were followed. */
    private final class Links {
        private final LinkProblems problems;
        private final PathLinks paths;
        private final WikiLinks names;

        Links() {
            this.problems = new LinkProblems(formerAnchors, revised);
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
