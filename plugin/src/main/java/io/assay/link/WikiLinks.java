package io.assay.link;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.knowledge.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Follows links by name, as Obsidian does: the name is the end of a page's path, else a page's title or other title, else
 * the end of a file's path. Of several the nearest by folder is meant.
 */
final class WikiLinks {
    private final ContentIndex index;
    private final LinkProblems problems;

    WikiLinks(ContentIndex index, LinkProblems problems) {
        this.index = index;
        this.problems = problems;
    }

    Target follow(Written link) {
        return find(link).orElseGet(() -> {
            if (index.withholdsName(link.path())) {
                return problems.withheld(link);
            }
            return problems.broken(link, "no page has this name or title", near(link.path()));
        });
    }

    /** Where a name leads; empty, and not reported, if nothing has it. */
    Optional<Target> find(Written link) {
        String name = link.path();
        String end = ContentIndex.bare(name).toLowerCase(Locale.ROOT);
        List<Page> pages = index.pagesNamed(ContentIndex.name(name)).stream()
                .filter(page ->
                        endsWith(named(page), end) || endsWith(page.source().folder(), end))
                .toList();
        if (pages.isEmpty()) {
            pages = index.pagesTitled(name);
        }
        if (!pages.isEmpty()) {
            Page nearest = nearest(link, pages, Page::path);
            return Optional.of(problems.toPage(link, nearest));
        }
        List<String> files = index.filesNamed(ContentIndex.name(name)).stream()
                .filter(path -> endsWith(path, name.toLowerCase(Locale.ROOT)))
                .toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new Target.ToAsset(nearest(link, files, Function.identity())));
    }

    private static String named(Page page) {
        return ContentIndex.bare(page.path());
    }

    private static boolean endsWith(String path, String end) {
        String lower = path.toLowerCase(Locale.ROOT);
        String steps = end.startsWith("/") ? end.substring(1) : end;
        return lower.equals(steps) || lower.endsWith("/" + steps);
    }

    /** In the page's own folder, else the fewest folders away, else the shortest path; a choice is reported. */
    private <T> T nearest(Written link, List<T> all, Function<T, String> path) {
        String here = link.from().source().folder();
        List<T> sorted = all.stream()
                .sorted(Comparator.comparingInt((T one) -> distance(here, path.apply(one)))
                        .thenComparingInt(one -> path.apply(one).length())
                        .thenComparing(path))
                .toList();
        if (sorted.size() > 1 && distance(here, path.apply(sorted.get(0))) > 0) {
            String others =
                    String.join("' and '", sorted.stream().limit(3).map(path).toList());
            problems.add(
                    Diagnostic.of(Code.AMBIGUOUS_LINK, link.place(), "'" + link.text() + "' may mean '" + others + "'")
                            .withHint("the first of them is taken, as the nearest; write more of its path"));
        }
        return sorted.get(0);
    }

    /** How many folders one goes up and down to get from a folder to a file. */
    private static int distance(String folder, String path) {
        List<String> from = steps(folder);
        List<String> to = steps(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        int common = 0;
        while (common < Math.min(from.size(), to.size()) && from.get(common).equals(to.get(common))) {
            common++;
        }
        return from.size() + to.size() - 2 * common;
    }

    private static List<String> steps(String folder) {
        return folder.isEmpty() ? List.of() : List.of(folder.split("/"));
    }

    private Optional<String> near(String name) {
        return NearestName.find(name, index.names()).map(near -> "did you mean '" + near + "'?");
    }
}
