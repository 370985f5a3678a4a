package io.assay.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds places for labels where they cover neither each other nor the marks. */
final class Labels {
    private final Rectangle2D bounds;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> marks = new ArrayList<>();
    private final List<Double> rules = new ArrayList<>();

    Labels(double left, double top, double right, double bottom) {
        this.bounds = new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    /** Keeps labels off a line drawn with its origin at (x, y). */
    void avoid(Path2D path, double x, double y) {
        double[] point = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            boolean move = i.currentSegment(point) == PathIterator.SEG_MOVETO;
            double nextX = point[0] + x;
            double nextY = point[1] + y;
            if (!move) {
                marks.add(new Line2D.Double(lastX, lastY, nextX, nextY));
            }
            lastX = nextX;
            lastY = nextY;
        }
    }

    void avoid(Line2D line) {
        marks.add(line);
    }

    /** A line across all that runs behind the marks. */
    void rule(double y) {
        rules.add(y);
    }

    /** The first of the candidates that covers the least, moved into the bounds; it is taken from then on. */
    Rectangle2D place(List<Rectangle2D> candidates) {
        return place(candidates, Comparator.comparingLong(this::covered));
    }

    /** The same, but of several that cover as little one that no rule strikes through or underlines. */
    Rectangle2D placeBetweenRules(List<Rectangle2D> candidates) {
        return place(candidates, Comparator.comparingLong(this::covered).thenComparingLong(this::struck));
    }

    private Rectangle2D place(List<Rectangle2D> candidates, Comparator<Rectangle2D> order) {
        Rectangle2D best = candidates.stream().map(this::within).min(order).orElseThrow();
        taken.add(best);
        return best;
    }

    /** Whether one of the candidates, moved into the bounds, covers nothing. */
    boolean hasRoom(List<Rectangle2D> candidates) {
        return candidates.stream().map(this::within).anyMatch(box -> covered(box) == 0);
    }

    private Rectangle2D within(Rectangle2D box) {
        double x = Math.max(bounds.getMinX(), Math.min(box.getX(), bounds.getMaxX() - box.getWidth()));
        double y = Math.max(bounds.getMinY(), Math.min(box.getY(), bounds.getMaxY() - box.getHeight()));
        return new Rectangle2D.Double(x, y, box.getWidth(), box.getHeight());
    }

    private long struck(Rectangle2D box) {
        return rules.stream()
                .filter(y -> box.getMinY() < y && y < box.getMaxY())
                .count();
    }

    private long covered(Rectangle2D box) {
        return 100 * taken.stream().filter(box::intersects).count()
                + marks.stream().filter(box::intersectsLine).count();
    }

    /**
     * Moves centres apart until they are {@code gap} from each other, as little as may be, between two bounds.
     *
     * @return in the order of {@code centres}; closer than {@code gap} only if there is no room
     */
    static double[] spread(List<Double> centres, double gap, double low, double high) {
        int count = centres.size();
        double room = count < 2 ? gap : Math.min(gap, (high - low) / (count - 1));
        List<Integer> order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(centres::get))
                .toList();
        double[] placed = new double[count];
        double least = low;
        for (int i : order) {
            placed[i] = Math.max(least, centres.get(i));
            least = placed[i] + room;
        }
        double most = high;
        for (int k = count - 1; k >= 0; k--) {
            int i = order.get(k);
            placed[i] = Math.min(most, placed[i]);
            most = placed[i] - room;
        }
        return placed;
    }
}
