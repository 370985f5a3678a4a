package io.assay.site.view;

import java.util.List;

/**
 * Pages and the links between them, as a picture and as a list.
 *
 * @param width of the picture, in its own units
 * @param height likewise
 * @param description what the picture shows, in a sentence
 * @param sections the sections of the pages, in order
 */
public record GraphView(
        int width, int height, String description, List<Node> nodes, List<Line> lines, List<Section> sections) {
    /**
     * A page.
     *
     * @param x how far from the left, in the picture's units
     * @param y how far from the top
     * @param radius of its dot
     * @param tone the number of its section's colour; sections past the last colour share one
     * @param label where its name is written in the picture: {@code start} or {@code end} of it at the dot; empty if it
     *     would run into another
     * @param neighbours the numbers of the pages that it is linked with, as a list with spaces
     */
    public record Node(
            int number,
            Link page,
            int x,
            int y,
            int radius,
            int tone,
            String label,
            String neighbours,
            List<Link> linked) {
        public Node {
            linked = List.copyOf(linked);
        }

        /** Where the name begins or ends. */
        public int labelX() {
            return label.equals("end") ? x - radius - 5 : x + radius + 5;
        }
    }

    /** A link, by the numbers of its pages and the places of their dots. */
    public record Line(int from, int to, int x1, int y1, int x2, int y2) {}

    /** The pages of a section, in order. */
    public record Section(String name, int tone, List<Node> nodes) {
        public Section {
            nodes = List.copyOf(nodes);
        }
    }

    public GraphView {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }
}
