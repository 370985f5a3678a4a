package io.assay.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Places points on a plane so that what is linked stands near each other, by Fruchterman and Reingold's forces ("Graph
 * Drawing by Force-directed Placement", 1991). It begins on a spiral in the order of the points and uses no chance, so the
 * same graph always looks the same. Its work grows with the square of the number of points: meant for a few hundred.
 */
public final class LinkLayout {
    private static final int ROUNDS = 250;
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));

    /** Holds parts of the graph that nothing links together. */
    private static final double GRAVITY = 0.06;

    private static final double LEAST = 1e-6;

    /** A place, both coordinates from 0 to 1. */
    public record Point(double x, double y) {}

    /** A link between two points, by their numbers. */
    public record Edge(int from, int to) {}

    private LinkLayout() {}

    /** The place of each point, by its number. */
    public static List<Point> place(int count, List<Edge> edges) {
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            double radius = 0.5 * StrictMath.sqrt((i + 0.5) / count);
            x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
            y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
        }
        double ideal = 0.9 / StrictMath.sqrt(Math.max(1, count));
        for (int round = 0; round < ROUNDS; round++) {
            move(x, y, edges, ideal, 0.1 * (1 - (double) round / ROUNDS));
        }
        return scaled(x, y);
    }

    private static void move(double[] x, double[] y, List<Edge> edges, double ideal, double farthest) {
        int count = x.length;
        double[] dx = new double[count];
        double[] dy = new double[count];
        for (int i = 0; i < count; i++) {
            dx[i] = -GRAVITY * x[i];
            dy[i] = -GRAVITY * y[i];
        }
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                push(x, y, dx, dy, i, j, ideal * ideal, true);
            }
        }
        for (Edge edge : edges) {
            push(x, y, dx, dy, edge.from(), edge.to(), ideal, false);
        }
        for (int i = 0; i < count; i++) {
            double length = Math.max(LEAST, StrictMath.sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
            double step = Math.min(length, farthest) / length;
            x[i] += dx[i] * step;
            y[i] += dy[i] * step;
        }
    }

    /** Apart with a force of {@code strength} / distance, or together with one of distance² / {@code strength}. */
    private static void push(
            double[] x, double[] y, double[] dx, double[] dy, int i, int j, double strength, boolean apart) {
        double left = x[i] - x[j];
        double up = y[i] - y[j];
        double distance = Math.max(LEAST, StrictMath.sqrt(left * left + up * up));
        double force = apart ? strength / distance : -distance * distance / strength;
        dx[i] += left / distance * force;
        dy[i] += up / distance * force;
        dx[j] -= left / distance * force;
        dy[j] -= up / distance * force;
    }

    private static List<Point> scaled(double[] x, double[] y) {
        List<Point> points = new ArrayList<>();
        double left = least(x);
        double top = least(y);
        double width = Math.max(LEAST, -least(negated(x)) - left);
        double height = Math.max(LEAST, -least(negated(y)) - top);
        for (int i = 0; i < x.length; i++) {
            points.add(new Point((x[i] - left) / width, (y[i] - top) / height));
        }
        return Collections.unmodifiableList(points);
    }

    private static double least(double[] values) {
        double least = Double.MAX_VALUE;
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double[] negated(double[] values) {
        double[] negated = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            negated[i] = -values[i];
        }
        return negated;
    }
}
