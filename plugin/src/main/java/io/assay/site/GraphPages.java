package io.assay.site;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Section;
import io.assay.link.LinkGraph;
import io.assay.link.LinkLayout;
import io.assay.site.view.GraphView;
import io.assay.site.view.Link;
import io.assay.site.view.PageKind;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.words.Words;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 680;
    private static final int MARGIN = 40;
    private static final int TONES = 5;
    private static final int LETTER = 7;
    private static final int LINE = 17;

    private final KnowledgeBase base;
    private final LinkGraph links;
    private final Chromes chromes;
    private final Words words;
    private final Supplier<Optional<String>> inputs;

    /** @param inputs what the map is made from */
    GraphPages(KnowledgeBase base, LinkGraph links, Chromes chromes, Words words, Supplier<Optional<String>> inputs) {
        this.inputs = inputs;
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

    private GraphView view(Permalink here) {
        Map<String, List<Page>> linked = new HashMap<>();
        Map<String, Integer> degrees = new HashMap<>();
        for (Page page : base.pages()) {
            List<Page> others = links.linked(page);
            linked.put(page.path(), others);
            degrees.merge(page.path(), others.size(), Integer::sum);
            others.forEach(other -> degrees.merge(other.path(), 1, Integer::sum));
        }
        List<Page> shown = base.pages().stream()
                .filter(page -> degrees.get(page.path()) > 0)
                .sorted(Comparator.comparing((Page page) -> -degrees.get(page.path()))
                        .thenComparing(Page::path))
                .limit(MOST)
                .sorted(Comparator.comparing(Page::path))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        shown.forEach(page -> numbers.put(page.path(), numbers.size()));
        List<Set<Integer>> neighbours = new ArrayList<>();
        shown.forEach(any -> neighbours.add(new TreeSet<>()));
        for (Page page : shown) {
            int number = numbers.get(page.path());
            for (Page other : linked.get(page.path())) {
                Optional.ofNullable(numbers.get(other.path())).ifPresent(there -> {
                    neighbours.get(number).add(there);
                    neighbours.get(there).add(number);
                });
            }
        }
        List<LinkLayout.Edge> edges = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            for (int other : neighbours.get(i)) {
                if (i < other) {
                    edges.add(new LinkLayout.Edge(i, other));
                }
            }
        }
        List<GraphView.Node> nodes = nodes(shown, neighbours, LinkLayout.place(shown.size(), edges), here);
        List<GraphView.Line> lines = edges.stream()
                .map(edge -> line(edge, nodes.get(edge.from()), nodes.get(edge.to())))
                .toList();
        Map<String, List<GraphView.Node>> sections = new LinkedHashMap<>();
        nodes.forEach(node -> sections.computeIfAbsent(section(shown.get(node.number())), any -> new ArrayList<>())
                .add(node));
        return new GraphView(
                WIDTH,
                HEIGHT,
                words.say("graph.picture", "count", nodes.size(), "links", lines.size()),
                nodes,
                lines,
                sections.entrySet().stream()
                        .map(entry -> new GraphView.Section(
                                entry.getKey(), entry.getValue().get(0).tone(), entry.getValue()))
                        .toList());
    }

    private static GraphView.Line line(LinkLayout.Edge edge, GraphView.Node from, GraphView.Node to) {
        return new GraphView.Line(edge.from(), edge.to(), from.x(), from.y(), to.x(), to.y());
    }

    private List<GraphView.Node> nodes(
            List<Page> pages, List<Set<Integer>> neighbours, List<LinkLayout.Point> points, Permalink here) {
        List<String> tones = pages.stream().map(this::section).distinct().toList();
        int[] radii = new int[pages.size()];
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            radii[i] = 4
                    + (int) StrictMath.round(
                            2.2 * StrictMath.sqrt(neighbours.get(i).size()));
            taken.add(new Rectangle2D.Double(
                    x(points.get(i)) - radii[i], y(points.get(i)) - radii[i], 2 * radii[i], 2 * radii[i]));
        }
        String[] labels = new String[pages.size()];
        List<Integer> byRadius = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            byRadius.add(i);
        }
        byRadius.sort(Comparator.comparingInt(i -> -radii[i]));
        for (int i : byRadius) {
            labels[i] = label(pages.get(i).title(), x(points.get(i)), y(points.get(i)), radii[i], taken);
        }
        List<GraphView.Node> nodes = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            nodes.add(new GraphView.Node(
                    i,
                    link(page, here),
                    x(points.get(i)),
                    y(points.get(i)),
                    radii[i],
                    Math.min(tones.indexOf(section(page)), TONES - 1),
                    labels[i],
                    neighbours.get(i).stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    neighbours.get(i).stream()
                            .map(other -> link(pages.get(other), here))
                            .toList()));
        }
        return nodes;
    }

    /** On the side where the name runs into nothing, if there is one. */
    private static String label(String name, int x, int y, int radius, List<Rectangle2D> taken) {
        int width = LETTER * name.length();
        Rectangle2D right = new Rectangle2D.Double(x + radius + 2.0, y - LINE / 2.0, width, LINE);
        Rectangle2D left = new Rectangle2D.Double(x - radius - 2.0 - width, y - LINE / 2.0, width, LINE);
        for (Rectangle2D box : List.of(right, left)) {
            boolean inside = box.getMinX() >= 0 && box.getMaxX() <= WIDTH;
            if (inside && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                return box == right ? "start" : "end";
            }
        }
        return "";
    }

    private static int x(LinkLayout.Point point) {
        return MARGIN + (int) Math.round(point.x() * (WIDTH - 2 * MARGIN));
    }

    private static int y(LinkLayout.Point point) {
        return MARGIN + (int) Math.round(point.y() * (HEIGHT - 2 * MARGIN));
    }

    private static Link link(Page page, Permalink from) {
        return new Link(page.title(), page.permalink().from(from));
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
