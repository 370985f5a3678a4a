package io.assay.link;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.diagnostic.Place;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.PercentEncoding;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Section;
import io.assay.markdown.Heading;
import io.assay.markdown.Reference;
import io.assay.source.AssetFile;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Resolves every reference of every page; what leads nowhere is reported at its place. */
public final class LinkResolver {
    private static final String FIGURE = "metric:";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final KnowledgeBase base;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Page> folderPages = new HashMap<>();
    private final Map<String, Permalink> sections = new HashMap<>();
    private final Set<String> files = new TreeSet<>();
    private final Map<String, String> pathsIgnoringCase = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private LinkResolver(KnowledgeBase base, SourceTree tree) {
        this.base = base;
        for (Page page : base.pages()) {
            pages.put(page.path(), page);
            pathsIgnoringCase.put(page.path().toLowerCase(Locale.ROOT), page.path());
            if (page.isIndex()) {
                folderPages.put(page.source().folder(), page);
            }
        }
        addSections(base.root());
        tree.assets().stream().map(AssetFile::path).forEach(files::add);
        tree.files().stream().map(SourceFile::path).forEach(files::add);
        files.removeAll(pages.keySet());
        files.removeAll(base.withheld());
        files.forEach(path -> pathsIgnoringCase.put(path.toLowerCase(Locale.ROOT), path));
    }

    public static Checked<LinkGraph> resolve(KnowledgeBase base, SourceTree tree) {
        LinkResolver resolver = new LinkResolver(base, tree);
        Map<Page, List<Target>> targets = new TreeMap<>();
        for (Page page : base.pages()) {
            List<Target> found = new ArrayList<>();
            page.document().references().forEach(reference -> found.add(resolver.resolve(page, reference)));
            targets.put(page, found);
        }
        return Checked.of(new LinkGraph(targets), resolver.diagnostics);
    }

    private void addSections(Section section) {
        String folder = section.folder().isEmpty() || base.top().isEmpty()
                ? base.top() + section.folder()
                : base.top() + "/" + section.folder();
        sections.put(folder, section.permalink());
        section.sections().forEach(this::addSections);
    }

    private Target resolve(Page page, Reference reference) {
        String destination = reference.destination().strip();
        if (reference.kind() == Reference.Kind.WIKI_LINK || reference.kind() == Reference.Kind.EMBED) {
            return resolveName(page, reference);
        }
        if (destination.startsWith(FIGURE)) {
            return new Target.ToFigure(destination.substring(FIGURE.length()));
        }
        if (SCHEME.matcher(destination).matches() || destination.startsWith("//")) {
            return new Target.External(destination);
        }
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        int query = path.indexOf('?');
        path = PercentEncoding.decode(query < 0 ? path : path.substring(0, query));
        Optional<String> anchor = Optional.of(hash < 0 ? "" : PercentEncoding.decode(destination.substring(hash + 1)))
                .filter(text -> !text.isEmpty());
        if (path.isEmpty()) {
            return toPage(page, page, anchor, reference);
        }
        Optional<String> full = join(page.source().folder(), path);
        return full.map(target -> resolvePath(page, reference, target, anchor))
                .orElseGet(() -> broken(page, reference, "leads out of the content folder", Optional.empty()));
    }

    /** For now a name is a path, from the page's folder or from the top. */
    private Target resolveName(Page page, Reference reference) {
        String name = reference.destination();
        int hash = name.indexOf('#');
        String path = hash < 0 ? name : name.substring(0, hash).strip();
        Optional<String> anchor = hash < 0 ? Optional.empty() : Optional.of(name.substring(hash + 1));
        if (path.isEmpty()) {
            return toPage(page, page, anchor, reference);
        }
        return join(page.source().folder(), path)
                .map(target -> resolvePath(page, reference, target, anchor))
                .orElseGet(() -> broken(page, reference, "leads out of the content folder", Optional.empty()));
    }

    private Target resolvePath(Page page, Reference reference, String path, Optional<String> anchor) {
        for (String candidate : List.of(path, path + ".md", path.replaceFirst("\\.html$", ".md"))) {
            if (pages.containsKey(candidate)) {
                return toPage(page, pages.get(candidate), anchor, reference);
            }
            if (base.withheld().contains(candidate)) {
                return withheld(page, reference);
            }
        }
        if (folderPages.containsKey(path)) {
            return toPage(page, folderPages.get(path), anchor, reference);
        }
        if (sections.containsKey(path)) {
            return new Target.ToSection(sections.get(path));
        }
        if (files.contains(path)) {
            return new Target.ToAsset(path);
        }
        return broken(page, reference, "there is no such file", nearest(page, path));
    }

    private Target toPage(Page from, Page to, Optional<String> anchor, Reference reference) {
        if (anchor.isEmpty() || anchor.get().equals("top")) {
            return new Target.ToPage(to, Optional.empty());
        }
        if (to.document().anchors().contains(anchor.get())) {
            return new Target.ToPage(to, anchor);
        }
        List<String> ids = to.document().headings().stream().map(Heading::id).toList();
        Optional<String> id = ids.stream().filter(anchor.get()::equals).findFirst();
        if (id.isEmpty()) {
            String where = from.equals(to) ? "this page" : "'" + to.path() + "'";
            diagnostics.add(Diagnostic.of(
                            Code.BROKEN_ANCHOR,
                            place(from, reference),
                            "no heading '#" + anchor.get() + "' on " + where)
                    .withHint(ids.isEmpty() ? "that page has no headings" : "headings there: " + sample(ids))
                    .withNearest(anchor.get(), ids));
        }
        return new Target.ToPage(to, id);
    }

    private static String sample(List<String> ids) {
        String some = String.join(", ", ids.subList(0, Math.min(6, ids.size())));
        return ids.size() > 6 ? some + ", …" : some;
    }

    private Target withheld(Page page, Reference reference) {
        diagnostics.add(Diagnostic.of(
                        Code.WITHHELD_LINK,
                        place(page, reference),
                        "link to a page that is not published: '" + reference.destination() + "'")
                .withHint("its words are shown without a link; publish the page or take the link out"));
        return new Target.Withheld();
    }

    private Target broken(Page page, Reference reference, String why, Optional<String> hint) {
        Diagnostic broken = Diagnostic.of(
                Code.BROKEN_LINK, place(page, reference), "broken link '" + reference.destination() + "': " + why);
        diagnostics.add(hint.map(broken::withHint).orElse(broken));
        return new Target.Broken();
    }

    /** The same path in another case, the same name elsewhere, or a name a letter or two away in that folder. */
    private Optional<String> nearest(Page page, String path) {
        String otherCase = pathsIgnoringCase.get(path.toLowerCase(Locale.ROOT));
        if (otherCase != null) {
            return Optional.of("it differs in upper and lower case from '" + relative(page, otherCase) + "'");
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<String> sameName = pages.keySet().stream()
                .filter(other -> other.substring(other.lastIndexOf('/') + 1).equalsIgnoreCase(name))
                .sorted()
                .toList();
        if (sameName.size() == 1) {
            return Optional.of("a file of that name is at '" + relative(page, sameName.get(0)) + "'");
        }
        String folder = path.substring(0, path.length() - name.length());
        List<String> neighbours = pages.keySet().stream()
                .filter(other -> other.startsWith(folder) && other.indexOf('/', folder.length()) < 0)
                .map(other -> other.substring(folder.length()))
                .sorted()
                .toList();
        return NearestName.find(name, neighbours).map(near -> "did you mean '" + relative(page, folder + near) + "'?");
    }

    private static String relative(Page page, String path) {
        return Permalink.relative(new Permalink(page.path()), path);
    }

    private static Place place(Page page, Reference reference) {
        return page.source().place(reference.span());
    }

    /** Joins a folder and a relative path; a leading {@code /} means the pages' top. Empty if it leads out. */
    private Optional<String> join(String folder, String path) {
        Deque<String> steps = new ArrayDeque<>();
        String start = path.startsWith("/") ? base.top() : folder;
        for (String step : (start + "/" + path).split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
