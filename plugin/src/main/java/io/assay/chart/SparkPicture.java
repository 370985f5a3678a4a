package io.assay.chart;

import java.awt.geom.Path2D;
import java.util.List;

/** Draws {@link Sparkline}. */
final class SparkPicture {
    static final int WIDTH = 100;
    static final int HEIGHT = 24;

    private SparkPicture() {}

    static void draw(Sparkline spec, Picture picture) {
        List<Datum> known = Timeline.known(spec.points());
        if (known.isEmpty()) {
            return;
        }
        PlotArea plot = new PlotArea(4, 4, WIDTH - 8, HEIGHT - 8, Domain.ofDates(spec.points()), range(known));
        Path2D path = new Path2D.Double();
        for (List<Datum> piece : Timeline.pieces(spec.points())) {
            Datum first = piece.get(0);
            if (piece.size() == 1) {
                picture.circle("c-point", x(plot, first), plot.atY(first.position()), 1.2, "");
                continue;
            }
            path.moveTo(x(plot, first), plot.atY(first.position()));
            piece.subList(1, piece.size()).forEach(point -> path.lineTo(x(plot, point), plot.atY(point.position())));
        }
        picture.stroke("c-line", path, 0, 0);
        Datum last = known.get(known.size() - 1);
        picture.circle(last.isTentative() ? "c-hollow" : "c-point", x(plot, last), plot.atY(last.position()), 2.4, "");
    }

    /** From the least value to the greatest; equal values in the middle. */
    private static Range range(List<Datum> known) {
        double low = known.stream().mapToDouble(Datum::position).min().orElseThrow();
        double high = known.stream().mapToDouble(Datum::position).max().orElseThrow();
        double room = low == 0 ? 1 : Math.abs(low) / 2;
        return low < high ? new Range(low, high) : new Range(low - room, low + room);
    }

    private static double x(PlotArea plot, Datum point) {
        return plot.atX(Timeline.x(point.asOf()));
    }
}
