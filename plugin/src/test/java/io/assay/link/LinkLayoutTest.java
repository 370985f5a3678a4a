package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.link.LinkLayout.Edge;
import io.assay.link.LinkLayout.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where pages stand on the map of links. */
class LinkLayoutTest {
    /** Two rings of five, with one link between them. */
    private static final List<Edge> RINGS = rings();

    private static List<Edge> rings() {
        List<Edge> edges = new ArrayList<>(List.of(new Edge(0, 5)));
        for (int i = 0; i < 5; i++) {
            edges.add(new Edge(i, (i + 1) % 5));
            edges.add(new Edge(5 + i, 5 + (i + 1) % 5));
        }
        return edges;
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    @Test
    void whatIsLinkedStandsNearer() {
        List<Point> points = LinkLayout.place(10, RINGS);

        double linked = RINGS.stream()
                .mapToDouble(edge -> distance(points.get(edge.from()), points.get(edge.to())))
                .average()
                .orElseThrow();
        double across = distance(points.get(2), points.get(7));
        assertThat(linked).isLessThan(across / 1.5);
    }

    @Test
    void theSameGraphAlwaysLooksTheSameAndStaysInItsFrame() {
        List<Point> points = LinkLayout.place(10, RINGS);

        assertThat(LinkLayout.place(10, RINGS)).isEqualTo(points);
        assertThat(points).allSatisfy(point -> {
            assertThat(point.x()).isBetween(0.0, 1.0);
            assertThat(point.y()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void pointsWithoutLinksAndNoPointsAtAllAreNoTrouble() {
        assertThat(LinkLayout.place(0, List.of())).isEmpty();
        assertThat(LinkLayout.place(1, List.of())).hasSize(1);
        assertThat(LinkLayout.place(3, List.of())).doesNotHaveDuplicates();
    }
}
