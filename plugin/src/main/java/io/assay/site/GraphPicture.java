package io.assay.site;

import io.assay.link.LinkLayout;
import io.assay.site.view.GraphView;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A sheet on which a map of links is drawn.
 *
 * @param name by which style sheets know it
 */
record GraphPicture(String name, int width, int height) {
    static final GraphPicture WIDE = new GraphPicture("wide", 1000, 680);

    /** As wide as a phone. */
    static final GraphPicture NARROW = new GraphPicture("narrow", 360, 520);

    private static final int MARGIN = 24;
    private static final double LETTER = 6.6;
    private static final int LINE = 17;
    private static final int GAP = 5;

    /** From the middle of a line of text down to its base line. */
    private static final int HALF_TEXT = 4;

    /** @param points of each node, from 0 to 1 */
    GraphView.Picture of(List<GraphView.Node> nodes, List<LinkLayout.Edge> edges, List<LinkLayout.Point> points) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (GraphView.Node node : nodes) {
            LinkLayout.Point point = points.get(node.number());
            int side = 2 * node.radius();
            taken.add(new Rectangle2D.Double(x(point) - node.radius(), y(point) - node.radius(), side, side));
        }
        GraphView.Dot[] dots = new GraphView.Dot[nodes.size()];
        nodes.stream()
                .sorted(Comparator.comparingInt(node -> -node.radius()))
                .forEach(node -> dots[node.number()] = dot(node, points.get(node.number()), taken));
        return new GraphView.Picture(
                name,
                width,
                height,
                List.of(dots),
                edges.stream()
                        .map(edge -> new GraphView.Line(
                                edge.from(),
                                edge.to(),
                                x(points.get(edge.from())),
                                y(points.get(edge.from())),
                                x(points.get(edge.to())),
                                y(points.get(edge.to()))))
                        .toList());
    }

    /** With its name on the first side where that runs into nothing, if there is one. */
    private GraphView.Dot dot(GraphView.Node node, LinkLayout.Point point, List<Rectangle2D> taken) {
        int x = x(point);
        int y = y(point);
        int away = node.radius() + GAP;
        List<GraphView.Dot> sides = List.of(
                new GraphView.Dot(node, x, y, "start", x + away, y + HALF_TEXT),
                new GraphView.Dot(node, x, y, "end", x - away, y + HALF_TEXT),
                new GraphView.Dot(node, x, y, "middle", x, y + away + 2 * HALF_TEXT),
                new GraphView.Dot(node, x, y, "middle", x, y - away),
                // Near an edge of the sheet a name has room towards its middle alone.
                new GraphView.Dot(node, x, y, "end", x + away, y + away + 2 * HALF_TEXT),
                new GraphView.Dot(node, x, y, "end", x + away, y - away),
                new GraphView.Dot(node, x, y, "start", x - away, y + away + 2 * HALF_TEXT),
                new GraphView.Dot(node, x, y, "start", x - away, y - away));
        for (GraphView.Dot side : sides) {
            Rectangle2D box = box(side);
            boolean inside = box.getMinX() >= 0 && box.getMaxX() <= width;
            if (inside && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                return side;
            }
        }
        boolean right = x < width / 2;
        return new GraphView.Dot(node, x, y, "", right ? x + away : x - away, y + HALF_TEXT);
    }

    private static Rectangle2D box(GraphView.Dot dot) {
        double width = LETTER * dot.node().page().text().length();
        double left = dot.labelX()
                - switch (dot.anchor()) {
                    case "start" -> 0;
                    case "end" -> width;
                    default -> width / 2;
                };
        return new Rectangle2D.Double(left, dot.labelY() + HALF_TEXT - LINE, width, LINE);
    }

    private int x(LinkLayout.Point point) {
        return MARGIN + (int) Math.round(point.x() * (width - 2 * MARGIN));
    }

    private int y(LinkLayout.Point point) {
        return MARGIN + (int) Math.round(point.y() * (height - 2 * MARGIN));
    }
}
