package io.assay.site;

import io.assay.cache.Fingerprint;
import io.assay.knowledge.Entity;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Section;
import io.assay.link.EntityMention;
import io.assay.link.LinkGraph;
import io.assay.link.LinkLayout;
import io.assay.site.view.GraphView;
import io.assay.site.view.Link;
import io.assay.site.view.PageKind;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Plans the map of links. On a large site it shows the pages where most links meet, so that its cost has a bound. */
final class GraphPages {
    /** So few pages are seen at a glance without a map. */
    private static final int FEWEST = 4;

    private static final int MOST = 160;
    private static final int TONES = 5;

    /** Pages as their addresses stand, entities after them. */
    private static final Comparator<Thing> ORDER = Comparator.comparing(Thing::isEntity)
            .thenComparing(thing -> thing.permalink().path());

    private final KnowledgeBase base;
    private final LinkGraph links;
    private final Map<String, List<EntityMention>> mentions;
    private final Chromes chromes;
    private final Words words;
    private final Supplier<Optional<String>> inputs;

    /**
     * @param mentions by entity id, the pages that name it
     * @param outlines what pages and their links are made from
     */
    GraphPages(
            KnowledgeBase base,
            LinkGraph links,
            Map<String, List<EntityMention>> mentions,
            Chromes chromes,
            Words words,
            Supplier<Optional<String>> outlines) {
        this.inputs = () -> outlines.get().map(all -> all + named());
        this.mentions = mentions;
        this.base = base;
        this.links = links;
        this.chromes = chromes;
        this.words = words;
    }

    /** Whether there is enough to draw a map of. */
    static boolean isWorthwhile(KnowledgeBase base, LinkGraph links) {
        return base.pages().stream()
                        .filter(page -> !links.linked(page).isEmpty())
                        .limit(FEWEST)
                        .count()
                == FEWEST;
    }

    /** The page is laid out when it is asked for. */
    List<PlannedPage> plan() {
        if (!isWorthwhile(base, links)) {
            return List.of();
        }
        Permalink here = Routes.GRAPH;
        int all = base.pages().size();
        String note = all <= MOST
                ? words.say("graph.note")
                : words.say("graph.note-part", "count", MOST, "all", words.number(all));
        return List.of(new PlannedPage.Drafted(
                PageKind.GRAPH,
                here,
                chromes.of(here, words.say("page.graph"), note, chromes.trail(here), false),
                chrome -> new PlannedPage.Draft(inputs, () -> new SitePage.GraphPage(here, chrome, view(here)))));
    }

    private String named() {
        return Fingerprint.of(mentions.entrySet().stream()
                        .map(entry -> entry.getKey()
                                + entry.getValue().stream()
                                        .map(mention -> mention.from().path())
                                        .toList())
                        .toArray(String[]::new))
                .toString();
    }

    /** What is shown: a page, or an entity. */
    private record Thing(String group, String title, Permalink permalink, boolean isEntity, boolean isDraft) {}

    private GraphView view(Permalink here) {
        Map<Thing, Set<Thing>> linked = linked();
        List<Thing> shown = linked.keySet().stream()
                .filter(thing -> !linked.get(thing).isEmpty())
                .sorted(Comparator.comparing((Thing thing) -> -linked.get(thing).size())
                        .thenComparing(ORDER))
                .limit(MOST)
                .sorted(ORDER)
                .toList();
        Map<Thing, Integer> numbers = new HashMap<>();
        shown.forEach(thing -> numbers.put(thing, numbers.size()));
        List<Set<Integer>> neighbours = shown.stream()
                .map(thing -> linked.get(thing).stream()
                        .filter(numbers::containsKey)
                        .map(numbers::get)
                        .collect(Collectors.<Integer, Set<Integer>>toCollection(TreeSet::new)))
                .toList();
        List<LinkLayout.Edge> edges = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            for (int other : neighbours.get(i)) {
                if (i < other) {
                    edges.add(new LinkLayout.Edge(i, other));
                }
            }
        }
        List<GraphView.Node> nodes = nodes(shown, neighbours, here);
        Map<String, List<GraphView.Node>> groups = new LinkedHashMap<>();
        nodes.forEach(node -> groups.computeIfAbsent(shown.get(node.number()).group(), any -> new ArrayList<>())
                .add(node));
        List<LinkLayout.Point> points = LinkLayout.place(shown.size(), edges);
        return new GraphView(
                words.say("graph.picture", "count", nodes.size(), "links", edges.size()),
                List.of(GraphPicture.WIDE.of(nodes, edges, points), GraphPicture.NARROW.of(nodes, edges, points)),
                groups.entrySet().stream()
                        .map(entry -> new GraphView.Group(
                                entry.getKey(), entry.getValue().get(0).tone(), entry.getValue()))
                        .toList());
    }

    /** What is linked with what: pages with those that they link to, and with the entities that they name. */
    private Map<Thing, Set<Thing>> linked() {
        Map<Thing, Set<Thing>> linked = new HashMap<>();
        Map<String, Thing> pages = new HashMap<>();
        for (Page page : base.pages()) {
            Thing thing = new Thing(section(page), page.title(), page.permalink(), false, page.isDraft());
            pages.put(page.path(), thing);
            linked.put(thing, new HashSet<>());
        }
        for (Page page : base.pages()) {
            links.linked(page).forEach(other -> join(linked, pages.get(page.path()), pages.get(other.path())));
        }
        for (Entity entity : base.entities().list()) {
            Thing thing =
                    new Thing(words.say("graph.entities"), entity.name(), Routes.entity(entity.id()), true, false);
            linked.put(thing, new HashSet<>());
            mentions.getOrDefault(entity.id(), List.of())
                    .forEach(mention ->
                            join(linked, thing, pages.get(mention.from().path())));
        }
        return linked;
    }

    private static void join(Map<Thing, Set<Thing>> linked, Thing one, Thing other) {
        linked.get(one).add(other);
        linked.get(other).add(one);
    }

    private static List<GraphView.Node> nodes(List<Thing> things, List<Set<Integer>> neighbours, Permalink here) {
        List<String> tones = things.stream().map(Thing::group).distinct().toList();
        List<GraphView.Node> nodes = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            Thing thing = things.get(i);
            nodes.add(new GraphView.Node(
                    i,
                    link(thing, here),
                    4
                            + (int) StrictMath.round(
                                    2.2 * StrictMath.sqrt(neighbours.get(i).size())),
                    Math.min(tones.indexOf(thing.group()), TONES - 1),
                    thing.isEntity(),
                    thing.isDraft(),
                    neighbours.get(i).stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    neighbours.get(i).stream()
                            .map(other -> link(things.get(other), here))
                            .toList()));
        }
        return nodes;
    }

    private static Link link(Thing thing, Permalink from) {
        return new Link(thing.title(), thing.permalink().from(from));
    }

    /** The title of the outermost section that a page lies in. */
    private String section(Page page) {
        String folder = page.folder();
        return base.root().sections().stream()
                .filter(section -> folder.equals(section.folder()) || folder.startsWith(section.folder() + "/"))
                .findFirst()
                .map(Section::title)
                .orElse(words.say("graph.top"));
    }
}
