package io.assay.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws {@link LineOverBands}. */
final class LinePicture {
    private static final int MOST_DOTS_WIDE = 60;
    private static final int MOST_DOTS_NARROW = 30;
    private static final int DENSE = 120;
    private static final double DOT = 2.7;
    private static final double HOLLOW = 3.6;
    private static final double LAST = 4.2;

    private final LineOverBands spec;
    private final Variant variant;
    private final Picture picture;

    private LinePicture(LineOverBands spec, Variant variant, Picture picture) {
        this.spec = spec;
        this.variant = variant;
        this.picture = picture;
    }

    /** @return the height of the picture */
    static double draw(LineOverBands spec, Variant variant, Picture picture) {
        return new LinePicture(spec, variant, picture).draw();
    }

    private double draw() {
        double top = CaptionText.above(picture, spec.caption(), variant);
        List<Datum> all = Stream.concat(
                        spec.points().stream(), spec.earlier().stream().flatMap(vintage -> vintage.points().stream()))
                .toList();
        Axes axes = Axes.of(all, spec.bands(), spec.format(), variant.plotHeight());

        double left = axes.margin(picture.words());
        double right = variant.width() - gutter(axes.zones());
        int dataLeft = (int) left + 8;
        int dataWidth = (int) right - 8 - dataLeft;
        PlotArea plot = axes.plot(dataLeft, (int) Math.ceil(top) + 8, dataWidth, variant.plotHeight());

        Frame.zones(picture, plot, axes, left, variant.width());
        Frame.grid(picture, plot, axes, left, right);
        Frame.valueAxis(picture, plot, axes, left);
        Frame.zoneNames(picture, plot, axes, right + 8, variant.isWide());
        if (Timeline.known(all).isEmpty()) {
            Frame.nothing(picture, plot, left, variant.width());
        } else {
            Frame.timeAxis(picture, plot, left, variant.width(), all);
            double edge = axes.zones().isEmpty() ? variant.width() : right;
            Labels labels = new Labels(left + 2, plot.top(), edge, plot.bottom() - 2);
            Frame.rules(labels, plot, axes);
            marks(plot, labels);
        }
        List<Datum> known = Timeline.known(spec.points());
        List<String> notes = new ArrayList<>(Frame.hollowNotes(picture, known));
        notes.addAll(Frame.spreadNotes(picture, known));
        return CaptionText.below(
                picture, plot.bottom() + 28, notes, spec.caption().notes());
    }

    /** Room to the right of the data: for the names of the zones, else for the label of the last point. */
    private double gutter(List<Zone> zones) {
        if (zones.isEmpty()) {
            return 14
                    + Timeline.last(Timeline.known(spec.points()))
                            .map(this::labelWidth)
                            .orElse(0.0);
        }
        List<String> labels = new ArrayList<>();
        for (Zone zone : zones) {
            labels.add(zone.band().name());
            if (variant.isWide()) {
                labels.add(zone.band().extent(spec.format(), picture.words()));
            }
        }
        return Math.min(TextWidth.widest(labels) + 14, variant.width() * 0.4);
    }

    private void marks(PlotArea plot, Labels labels) {
        List<XChartMarks.Trace> traces = new ArrayList<>();
        spec.earlier().forEach(vintage -> traces.add(Timeline.trace(vintage.points())));
        traces.add(Timeline.trace(spec.points()));
        List<Path2D> paths = XChartMarks.lines(plot, traces);
        for (Path2D path : paths) {
            labels.avoid(path, plot.left(), plot.top());
        }
        for (Datum point : Timeline.known(spec.points())) {
            double x = plot.atX(Timeline.x(point.asOf()));
            double y = plot.atY(point.position());
            labels.avoid(new Line2D.Double(x - DOT, y, x + DOT, y));
        }
        List<Datum> breaks = spec.points().stream().filter(Datum::isAfterBreak).toList();
        breaks.forEach(point -> breakLine(plot, labels, point));
        for (int i = 0; i < spec.earlier().size(); i++) {
            picture.stroke("c-earlier", paths.get(i), plot.left(), plot.top());
        }
        String dense = spec.points().size() > DENSE ? " c-dense" : "";
        picture.stroke("c-line" + dense, paths.get(paths.size() - 1), plot.left(), plot.top(), told());
        points(plot);
        Timeline.last(Timeline.known(spec.points())).ifPresent(last -> lastLabel(plot, labels, last));
        spec.earlier().forEach(vintage -> vintageLabel(plot, labels, vintage));
        breaks.forEach(point -> breakLabel(plot, labels, point));
    }

    private boolean hasDots() {
        return Timeline.known(spec.points()).size() <= (variant.isWide() ? MOST_DOTS_WIDE : MOST_DOTS_NARROW);
    }

    private Tellable told() {
        return hasDots() ? Tellable.NOTHING : Tellable.rows(spec.points(), Tables.days(spec.points(), spec.earlier()));
    }

    private void breakLine(PlotArea plot, Labels labels, Datum point) {
        double x = plot.atX(Timeline.x(point.asOf()));
        picture.line("c-break", x, plot.top(), x, plot.bottom());
        labels.avoid(new Line2D.Double(x, plot.top(), x, plot.bottom()));
    }

    private void breakLabel(PlotArea plot, Labels labels, Datum point) {
        double x = plot.atX(Timeline.x(point.asOf()));
        String words = picture.words().say("status.break");
        double width = TextWidth.of(words, Picture.FONT_SIZE);
        Rectangle2D box = labels.place(List.of(
                new Rectangle2D.Double(x - width - 4, plot.top() + 1, width, 16),
                new Rectangle2D.Double(x - width - 4, plot.bottom() - 18, width, 16),
                new Rectangle2D.Double(x - width - 4, plot.top() + 48, width, 16),
                new Rectangle2D.Double(x + 4, plot.top() + 1, width, 16),
                new Rectangle2D.Double(x + 4, plot.bottom() - 18, width, 16)));
        picture.text("c-quiet", box.getX(), box.getY() + 12.5, Anchor.START, words);
    }

    private void points(PlotArea plot) {
        List<Datum> known = Timeline.known(spec.points());
        boolean all = hasDots();
        List<Datum> alone = Timeline.pieces(spec.points()).stream()
                .filter(piece -> piece.size() == 1)
                .map(piece -> piece.get(0))
                .toList();
        for (Datum point : known) {
            double x = plot.atX(Timeline.x(point.asOf()));
            point.spread()
                    .ifPresent(range -> picture.line("c-whisker", x, plot.atY(range.low()), x, plot.atY(range.high())));
            boolean last = point.equals(known.get(known.size() - 1));
            if (all || last || point.isTentative() || alone.contains(point)) {
                double radius = last ? LAST : point.isTentative() ? HOLLOW : DOT;
                String cssClass = point.isTentative() ? "c-hollow" : "c-point";
                picture.circle(cssClass, x, plot.atY(point.position()), radius, point.told(picture.words()));
            }
        }
    }

    private void lastLabel(PlotArea plot, Labels labels, Datum last) {
        double x = plot.atX(Timeline.x(last.asOf()));
        double y = plot.atY(last.position());
        String date = last.time(picture.words());
        double width = labelWidth(last);
        if (spec.bands().isEmpty()) {
            Rectangle2D box = labels.place(List.of(new Rectangle2D.Double(x + 9, y - 16, width, 32)));
            picture.value("c-value", box.getX(), box.getY() + 13, Anchor.START, last.label());
            picture.text("c-quiet", box.getX(), box.getY() + 28, Anchor.START, date);
            return;
        }
        double start = x + 6 - width;
        List<Rectangle2D> near = List.of(
                new Rectangle2D.Double(start, y - 42, width, 34),
                new Rectangle2D.Double(start, y + 8, width, 34),
                new Rectangle2D.Double(start - 14, y - 42, width, 34),
                new Rectangle2D.Double(start - 14, y + 8, width, 34),
                new Rectangle2D.Double(start, y + 26, width, 34),
                new Rectangle2D.Double(start, y - 62, width, 34));
        if (!labels.hasRoom(near) && shortLabel(labels, last, x, y)) {
            return;
        }
        Rectangle2D box = labels.place(and(
                near,
                new Rectangle2D.Double(start, y + 50, width, 34),
                new Rectangle2D.Double(start - 40, y - 50, width, 34),
                new Rectangle2D.Double(start - 30, y - 12, width, 34),
                new Rectangle2D.Double(start - 60, y - 20, width, 34),
                new Rectangle2D.Double(start - 100, y - 20, width, 34)));
        picture.value("c-value", box.getMaxX(), box.getY() + 13, Anchor.END, last.label());
        picture.text("c-quiet", box.getMaxX(), box.getY() + 29, Anchor.END, date);
    }

    /** The value alone, where there is room for that; its date is told below the chart. */
    private boolean shortLabel(Labels labels, Datum last, double x, double y) {
        double width = TextWidth.bold(last.label(), Picture.FONT_SIZE);
        List<Rectangle2D> near = List.of(
                new Rectangle2D.Double(x + 6 - width, y - 24, width, 16),
                new Rectangle2D.Double(x + 6 - width, y + 8, width, 16),
                new Rectangle2D.Double(x - width - 8, y - 16, width, 16),
                new Rectangle2D.Double(x - width - 14, y - 24, width, 16),
                new Rectangle2D.Double(x - width - 14, y + 4, width, 16));
        boolean room = labels.hasRoom(near);
        if (room) {
            Rectangle2D box = labels.place(near);
            picture.value("c-value", box.getMaxX(), box.getY() + 13, Anchor.END, last.label());
        }
        return room;
    }

    private static List<Rectangle2D> and(List<Rectangle2D> some, Rectangle2D... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private double labelWidth(Datum last) {
        return Math.max(
                TextWidth.bold(last.label(), Picture.FONT_SIZE),
                TextWidth.of(last.time(picture.words()), Picture.FONT_SIZE));
    }

    private void vintageLabel(PlotArea plot, Labels labels, Vintage vintage) {
        Timeline.last(Timeline.known(vintage.points())).ifPresent(last -> {
            double x = plot.atX(Timeline.x(last.asOf()));
            double y = plot.atY(last.position());
            double width = TextWidth.of(vintage.name(), Picture.FONT_SIZE);
            picture.circle("c-earlier-point", x, y, DOT, last.told(picture.words()) + ", " + vintage.name());
            List<Rectangle2D> places = new ArrayList<>(List.of(
                    new Rectangle2D.Double(x - width, y - 22, width, 16),
                    new Rectangle2D.Double(x - width, y + 6, width, 16),
                    new Rectangle2D.Double(x - width - 10, y - 8, width, 16),
                    new Rectangle2D.Double(x - width, y - 40, width, 16),
                    new Rectangle2D.Double(x - width, y + 24, width, 16)));
            for (Datum point : Timeline.known(vintage.points())) {
                double middle = plot.atX(Timeline.x(point.asOf())) - width / 2;
                places.add(new Rectangle2D.Double(middle, plot.atY(point.position()) - 22, width, 16));
                places.add(new Rectangle2D.Double(middle, plot.atY(point.position()) + 6, width, 16));
                places.add(new Rectangle2D.Double(middle, plot.atY(point.position()) - 32, width, 16));
            }
            Rectangle2D box = labels.placeBetweenRules(places);
            picture.text("c-quiet", box.getX(), box.getY() + 12.5, Anchor.START, vintage.name());
        });
    }
}
