package io.assay.link;

import io.assay.knowledge.Page;
import io.assay.knowledge.ReadingOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All links of all pages, both ways. */
public final class LinkGraph {
    private static final Comparator<Backlink> BY_TITLE = Comparator.comparing(Backlink::from, ReadingOrder.BY_TITLE);

    private final Map<String, List<Target>> targets;
    private final Map<String, List<Backlink>> backlinks;
    private final Relations relations;
    private final FormerAnchors formerAnchors;

    /** The pages whose text is another than it was when links were followed, by path. */
    private final Map<String, Page> revised;

    /** @param targets by page path, in the order of the page's references */
    LinkGraph(Map<Page, List<Target>> targets, Relations relations, FormerAnchors formerAnchors) {
        this.relations = relations;
        this.formerAnchors = formerAnchors;
        this.targets = new HashMap<>();
        targets.forEach((page, its) -> this.targets.put(page.path(), List.copyOf(its)));
        this.backlinks = invert(targets);
        this.revised = Map.of();
    }

    private LinkGraph(
            Map<String, List<Target>> targets,
            Map<String, List<Backlink>> backlinks,
            LinkGraph before,
            Map<String, Page> revised) {
        this.targets = targets;
        this.backlinks = backlinks;
        this.relations = before.relations;
        this.formerAnchors = before.formerAnchors;
        this.revised = revised;
    }

    /**
     * The same with another text of a page, of the outline that it had.
     *
     * @param its where its references lead
     */
    public LinkGraph revised(Page page, List<Target> its) {
        Map<String, List<Target>> allTargets = new HashMap<>(targets);
        Map<String, List<Backlink>> allBacklinks = new HashMap<>(backlinks);
        pagesAmong(targets(page))
                .forEach(to -> allBacklinks.computeIfPresent(to.path(), (path, links) -> without(page, links)));
        allTargets.put(page.path(), List.copyOf(its));
        sentences(page, its).forEach((path, link) -> allBacklinks.merge(path, List.of(link), LinkGraph::joined));
        Map<String, Page> texts = new HashMap<>(revised);
        texts.put(page.path(), page);
        return new LinkGraph(allTargets, allBacklinks, this, texts);
    }

    /** Where each of a page's references leads, in their order. */
    public List<Target> targets(Page page) {
        List<Target> its = targets.getOrDefault(page.path(), List.of());
        return revised.isEmpty() ? its : its.stream().map(this::now).toList();
    }

    private Target now(Target target) {
        return target instanceof Target.ToPage to
                        && revised.containsKey(to.page().path())
                ? new Target.ToPage(revised.get(to.page().path()), to.anchor())
                : target;
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
        return assetsAmong(targets.values().stream().flatMap(List::stream));
    }

    /** The files that a page shows or links to. */
    public Set<String> assets(Page page) {
        return assetsAmong(targets(page).stream());
    }

    private static Set<String> assetsAmong(Stream<Target> targets) {
        Set<String> assets = new TreeSet<>();
        targets.forEach(target -> {
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
        Map<String, List<Backlink>> found = new HashMap<>();
        targets.forEach((from, its) -> sentences(from, its)
                .forEach((path, link) ->
                        found.computeIfAbsent(path, to -> new ArrayList<>()).add(link)));
        found.replaceAll((path, its) -> its.stream().sorted(BY_TITLE).toList());
        return found;
    }

    /** The first link of a page to each other one, by the other's path. */
    private static Map<String, Backlink> sentences(Page from, List<Target> targets) {
        Map<String, Backlink> links = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Target.ToPage to && !to.page().equals(from)) {
                String sentence = from.document().references().get(i).sentence();
                links.putIfAbsent(to.page().path(), new Backlink(from, sentence));
            }
        }
        return links;
    }

    private static List<Backlink> without(Page page, List<Backlink> links) {
        return links.stream().filter(link -> !link.from().equals(page)).toList();
    }

    private static List<Backlink> joined(List<Backlink> some, List<Backlink> others) {
        return Stream.concat(some.stream(), others.stream()).sorted(BY_TITLE).toList();
    }
}
