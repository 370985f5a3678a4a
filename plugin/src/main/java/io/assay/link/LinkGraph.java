package io.assay.link;

import io.assay.knowledge.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All links of all pages, both ways. */
public final class LinkGraph {
    private final Map<String, List<Target>> targets;
    private final Map<String, List<Backlink>> backlinks;
    private final Relations relations;
    private final FormerAnchors formerAnchors;

    /** @param targets by page path, in the order of the page's references */
    LinkGraph(Map<Page, List<Target>> targets, Relations relations, FormerAnchors formerAnchors) {
        this.relations = relations;
        this.formerAnchors = formerAnchors;
        this.targets = new HashMap<>();
        targets.forEach((page, its) -> this.targets.put(page.path(), List.copyOf(its)));
        this.backlinks = invert(targets);
    }

    /** Where each of a page's references leads, in their order. */
    public List<Target> targets(Page page) {
        return targets.getOrDefault(page.path(), List.of());
    }

    /** The pages that link to a page, itself left out, each once, by title. */
    public List<Backlink> backlinks(Page page) {
        return backlinks.getOrDefault(page.path(), List.of());
    }

    /** The pages that a page links to, itself left out, by path. */
    public List<Page> linked(Page page) {
        return pagesAmong(targets(page)).stream()
                .filter(other -> !other.equals(page))
                .toList();
    }

    /** How pages stand to each other, as their headers say. */
    public Relations relations() {
        return relations;
    }

    /** The anchors that a heading or block of a page takes the place of, in the order listed. */
    public List<String> formerAnchors(Page page, String id) {
        return formerAnchors.of(page, id);
    }

    /** How many links lead somewhere: to pages, sections, files and other sites. */
    public long size() {
        return targets.values().stream()
                .flatMap(List::stream)
                .filter(target -> !(target instanceof Target.Broken || target instanceof Target.Withheld))
                .count();
    }

    /** The files that pages show or link to. */
    public Set<String> assets() {
        Set<String> assets = new TreeSet<>();
        targets.values().stream().flatMap(List::stream).forEach(target -> {
            if (target instanceof Target.ToAsset asset) {
                assets.add(asset.path());
            }
        });
        return assets;
    }

    private static List<Page> pagesAmong(List<Target> targets) {
        Set<Page> pages = new TreeSet<>();
        for (Target target : targets) {
            if (target instanceof Target.ToPage to) {
                pages.add(to.page());
            }
        }
        return List.copyOf(pages);
    }

    private static Map<String, List<Backlink>> invert(Map<Page, List<Target>> targets) {
        Map<String, Map<String, Backlink>> found = new HashMap<>();
        targets.forEach((from, its) -> {
            for (int i = 0; i < its.size(); i++) {
                if (its.get(i) instanceof Target.ToPage to && !to.page().equals(from)) {
                    String sentence = from.document().references().get(i).sentence();
                    found.computeIfAbsent(to.page().path(), path -> new LinkedHashMap<>())
                            .putIfAbsent(from.path(), new Backlink(from, sentence));
                }
            }
        });
        Map<String, List<Backlink>> sorted = new HashMap<>();
        found.forEach((path, its) -> {
            List<Backlink> list = new ArrayList<>(its.values());
            list.sort(Comparator.comparing((Backlink link) -> link.from().title(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(link -> link.from().path()));
            sorted.put(path, List.copyOf(list));
        });
        return sorted;
    }
}
