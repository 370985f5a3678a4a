package io.assay.link;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.knowledge.ContentPath;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.SiteSettingsDecoder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows links that are paths: to a page by its file, a folder, a file that is published as it is. */
final class PathLinks {
    /** What the site is made by; the baseline, which only a report reads, quotes what nobody may see. */
    private static final Set<String> NEVER_PUBLISHED =
            Set.of(SiteSettingsDecoder.PATH, PublishedUrls.PATH, "baseline.json");

    private final ContentIndex index;
    private final LinkProblems problems;

    PathLinks(ContentIndex index, LinkProblems problems) {
        this.index = index;
        this.problems = problems;
    }

    Target follow(Written link) {
        return join(link.from().source().folder(), link.path())
                .map(path -> follow(link, path))
                .orElseGet(() -> problems.broken(link, "leads out of the content folder", Optional.empty()));
    }

    private Target follow(Written link, String path) {
        for (String candidate : candidates(path)) {
            Optional<Page> page = index.page(candidate);
            if (page.isPresent()) {
                return problems.toPage(link, page.get());
            }
            if (index.withholds(candidate)) {
                return problems.withheld(link);
            }
        }
        if (index.folderPage(path).isPresent()) {
            return problems.toPage(link, index.folderPage(path).get());
        }
        if (index.section(path).isPresent()) {
            return new Target.ToSection(index.section(path).get());
        }
        if (NEVER_PUBLISHED.contains(path)) {
            return problems.withheld(link);
        }
        if (index.hasFile(path)) {
            return new Target.ToAsset(path);
        }
        Optional<Page> moved = index.movedFrom(path);
        if (moved.isPresent()) {
            return moved(link, moved.get());
        }
        return problems.broken(link, "there is no such file", explain(link.from(), path));
    }

    /** A page may be called by the name of its file without the ending, or by that which it has in the site. */
    private static List<String> candidates(String path) {
        return path.endsWith(".html")
                ? List.of(path, path + ".md", path.substring(0, path.length() - ".html".length()) + ".md")
                : List.of(path, path + ".md");
    }

    private Target moved(Written link, Page to) {
        problems.add(Diagnostic.of(
                        Code.MOVED_LINK,
                        link.place(),
                        "'" + link.text() + "' is an old address: it has moved to '" + relative(link.from(), to.path())
                                + "'")
                .withHint("the link works, by way of an alias of that page; write its new path"));
        return problems.toPage(link, to);
    }

    /**
     * The same path in another case, the same name elsewhere, a name a letter or two away in that folder, or the one page
     * that goes by that name and more.
     */
    private Optional<String> explain(Page from, String path) {
        Optional<String> otherCase = index.inOtherCase(path);
        if (otherCase.isPresent()) {
            return Optional.of("it differs in upper and lower case from '" + relative(from, otherCase.get()) + "'");
        }
        String name = ContentIndex.name(path);
        if (index.pagesNamed(name).size() == 1) {
            return Optional.of(moved(from, index.pagesNamed(name).get(0), path));
        }
        List<String> files = index.filesNamed(name);
        if (files.size() == 1) {
            return Optional.of("a file of that name is at '" + relative(from, files.get(0)) + "'");
        }
        String folder = path.substring(0, path.length() - name.length());
        Optional<String> near = NearestName.find(name, index.pagesIn(folder))
                .map(slip -> "did you mean '" + relative(from, folder + slip) + "'?");
        List<Page> alike = near.isPresent() ? List.of() : index.pagesWithWordsOf(name);
        return alike.size() == 1 ? Optional.of(moved(from, alike.get(0), path)) : near;
    }

    private String moved(Page from, Page to, String path) {
        return "moved to '" + relative(from, to.path()) + "'? Correct the link, or give that page the alias '"
                + alias(path) + "'";
    }

    private String alias(String path) {
        return index.top().isEmpty() || !path.startsWith(index.top() + "/")
                ? "/" + path
                : path.substring(index.top().length());
    }

    private static String relative(Page from, String path) {
        return Permalink.relative(new Permalink(from.path()), path);
    }

    /** Joins a folder and a relative path; a leading {@code /} means the pages' top. Empty if it leads out. */
    private Optional<String> join(String folder, String path) {
        return ContentPath.join(path.startsWith("/") ? index.top() : folder, path);
    }
}
