package io.assay.site.view;

import java.util.List;

/**
 * Pages and entities and the links between them, as pictures and as a list.
 *
 * @param description what the pictures show, in a sentence
 * @param pictures the same for wide windows and for narrow ones
 * @param groups all that is shown, in order
 */
public record GraphView(String description, List<Picture> pictures, List<Group> groups) {
    /**
     * A page or an entity.
     *
     * @param radius of its dot, in units of the pictures
     * @param tone the number of its group's colour; groups past the last colour share one
     * @param isEntity whether it is no page that people wrote
     * @param isDraft whether its page is not published yet
     * @param neighbours the numbers of what it is linked with, as a list with spaces
     */
    public record Node(
            int number,
            Link page,
            int radius,
            int tone,
            boolean isEntity,
            boolean isDraft,
            String neighbours,
            List<Link> linked) {
        public Node {
            linked = List.copyOf(linked);
        }
    }

    /**
     * A map.
     *
     * @param name by which style sheets know it: {@code wide}
     * @param width in its own units, which a page shows as pixels or less
     * @param height likewise
     */
    public record Picture(String name, int width, int height, List<Dot> dots, List<Line> lines) {
        public Picture {
            dots = List.copyOf(dots);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A node at its place.
     *
     * @param x how far from the left
     * @param y how far from the top
     * @param anchor where its name is written: {@code start}, {@code end} or {@code middle} of it at the dot; empty if it
     *     would run into another
     * @param labelX where that end or middle of the name lies
     * @param labelY its base line
     */
    public record Dot(Node node, int x, int y, String anchor, int labelX, int labelY) {}

    /** A link, by the numbers of its nodes and the places of their dots. */
    public record Line(int from, int to, int x1, int y1, int x2, int y2) {}

    /** The pages of a section, or all entities, in order. */
    public record Group(String name, int tone, List<Node> nodes) {
        public Group {
            nodes = List.copyOf(nodes);
        }
    }

    public GraphView {
        pictures = List.copyOf(pictures);
        groups = List.copyOf(groups);
    }
}
