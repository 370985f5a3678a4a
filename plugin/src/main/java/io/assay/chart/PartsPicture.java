package io.assay.chart;

import io.assay.chart.PartsOverTime.Arrangement;
import io.assay.chart.PartsOverTime.Part;
import io.assay.chart.PartsOverTime.Share;
import io.assay.exact.Rational;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Draws {@link PartsOverTime}: the share as a line over its bands, below it the bars, on one axis of time. */
final class PartsPicture {
    private static final double WIDEST_BAR = 34;
    private static final double FILL = 0.72;

    /** Bars thinner than this are drawn as areas or as lines. */
    private static final double THINNEST_BAR = 3;

    private static final int HEAD = 26;
    private static final int GAP = 14;
    private static final int KEY_LINE = 19;
    private static final double MOST_FOR_GUTTER = 0.3;
    private static final int MOST_DOTS = 40;

    private final PartsOverTime spec;
    private final Variant variant;
    private final Picture picture;
    private final List<Datum> all;
    private final Range dates;
    private final Axes bars;
    private final double gutter;
    private final boolean beside;
    private final double slot;
    private final int left;
    private final int plotLeft;
    private final int plotWidth;

    private PartsPicture(PartsOverTime spec, Variant variant, Picture picture) {
        this.spec = spec;
        this.variant = variant;
        this.picture = picture;
        this.all = Stream.concat(
                        spec.share().stream().flatMap(share -> share.points().stream()),
                        spec.parts().stream().flatMap(part -> part.points().stream()))
                .toList();
        this.dates = all.isEmpty() ? new Range(0, 1) : Domain.ofDates(all);
        this.bars = bars();
        double widestKey =
                TextWidth.widest(spec.parts().stream().map(PartsPicture::key).toList()) * TextWidth.BOLD + 14;
        this.beside = variant.isWide() && widestKey <= variant.width() * MOST_FOR_GUTTER;
        double names = spec.share()
                .map(this::axes)
                .map(axes -> TextWidth.widest(axes.levels()) + 14)
                .orElse(0.0);
        this.gutter = Math.min(Math.max(names, beside ? widestKey : 8), variant.width() * MOST_FOR_GUTTER);
        double margin = spec.share()
                .map(this::axes)
                .map(axes -> axes.margin(picture.words()))
                .orElse(0.0);
        this.left = (int) Math.ceil(Math.max(margin, bars.margin(picture.words())));
        double room = Math.max(variant.width() - gutter - left, 60);
        TreeSet<LocalDate> days = new TreeSet<>(all.stream().map(Datum::asOf).toList());
        this.slot = slot(List.copyOf(days), room);
        this.plotLeft = (int) Math.ceil(left + Math.min(slot, 2 * WIDEST_BAR) / 2);
        this.plotWidth = (int) Math.floor(left + room - Math.min(slot, 2 * WIDEST_BAR) / 2) - plotLeft;
    }

    /** @return the height of the picture */
    static double draw(PartsOverTime spec, Variant variant, Picture picture) {
        return new PartsPicture(spec, variant, picture).draw();
    }

    private double draw() {
        double y = Math.ceil(CaptionText.above(picture, spec.caption(), variant));
        double right = variant.width() - gutter;
        if (spec.share().isPresent()) {
            Share share = spec.share().get();
            boolean titled = share.measure().equals(spec.caption().title());
            if (!titled) {
                heading(share.measure(), y);
            }
            Axes axes = axes(share);
            PlotArea plot = plot((int) y + (titled ? 4 : HEAD), shareHeight(), axes.values());
            Frame.zones(picture, plot, axes, left, variant.width());
            Frame.grid(picture, plot, axes, left, right);
            Frame.valueAxis(picture, plot, axes, left);
            Frame.zoneNames(picture, plot, axes, right + 6, false);
            line(share, plot, axes);
            picture.line(
                    "c-axis", left, plot.bottom(), axes.zones().isEmpty() ? right : variant.width(), plot.bottom());
            y = plot.bottom() + GAP;
        }
        heading(spec.quantity(), y);
        y += HEAD;
        if (!beside) {
            y = keys(y + 6);
        }
        PlotArea plot = plot((int) y, variant.isWide() ? 150 : 120, bars.values());
        Frame.grid(picture, plot, bars, left, right);
        Frame.valueAxis(picture, plot, bars, left);
        boolean known = spec.parts().stream()
                .anyMatch(part -> !Timeline.known(part.points()).isEmpty());
        if (known) {
            parts(plot);
            if (barWidth() < THINNEST_BAR) {
                Frame.timeAxis(picture, plot, left, right);
            } else {
                Frame.barAxis(picture, plot, left, right, all);
            }
            picture.line("c-axis", left, plot.atY(0), right, plot.atY(0));
            if (beside) {
                ends(plot, right);
            }
        } else {
            Frame.nothing(picture, plot, left, right);
        }
        return CaptionText.below(
                picture,
                plot.bottom() + 28,
                spec.share().map(this::notes).orElse(List.of()),
                spec.caption().notes());
    }

    private List<String> notes(Share share) {
        List<String> notes = new ArrayList<>(Frame.cutNotes(picture, List.of(new Trend("", share.points()))));
        notes.addAll(Frame.hollowNotes(picture, dotted(share)));
        notes.addAll(Frame.spreadNotes(picture, Timeline.known(share.points())));
        return notes;
    }

    /** The points of the share that have a dot: the last alone where there are many. */
    private static List<Datum> dotted(Share share) {
        List<Datum> known = Timeline.known(share.points());
        return known.size() <= MOST_DOTS ? known : known.subList(known.size() - 1, known.size());
    }

    private int shareHeight() {
        return variant.isWide() ? 120 : 100;
    }

    private Axes axes(Share share) {
        return Axes.of(withCuts(share), share.bands(), share.format(), shareHeight());
    }

    /** The points, and beside the latest the cuts of its level, which are what the share is looked at for. */
    private static List<Datum> withCuts(Share share) {
        List<Datum> points = new ArrayList<>(share.points());
        share.earlier().forEach(vintage -> points.addAll(vintage.points()));
        Timeline.last(Timeline.known(share.points())).ifPresent(last -> {
            for (Band band : share.bands()) {
                boolean above = band.from().map(Rational::toDouble).orElse(Double.NEGATIVE_INFINITY) <= last.position();
                boolean below =
                        last.position() < band.to().map(Rational::toDouble).orElse(Double.POSITIVE_INFINITY);
                if (above && below) {
                    band.from().ifPresent(cut -> points.add(Datum.of(last.asOf(), cut, "")));
                    band.to().ifPresent(cut -> points.add(Datum.of(last.asOf(), cut, "")));
                }
            }
        });
        return points;
    }

    private Axes bars() {
        List<Datum> ends = new ArrayList<>();
        spec.parts().forEach(part -> ends.addAll(Timeline.known(part.points())));
        Range range = Domain.ofBars(ends, List.of());
        if (stacked()) {
            Map<LocalDate, double[]> stacks = new HashMap<>();
            for (Datum datum : ends) {
                double[] stack = stacks.computeIfAbsent(datum.asOf(), day -> new double[2]);
                stack[datum.position() < 0 ? 0 : 1] += datum.position();
            }
            double low = stacks.values().stream().mapToDouble(s -> s[0]).min().orElse(0);
            double high = stacks.values().stream().mapToDouble(s -> s[1]).max().orElse(0);
            range = low < high ? new Range(low, high) : range;
        }
        List<Rational> ticks = NumberTicks.over(range, 3);
        Range values =
                new Range(ticks.get(0).toDouble(), ticks.get(ticks.size() - 1).toDouble());
        return new Axes(spec.format(), ticks, values, dates, List.of());
    }

    private PlotArea plot(int top, int height, Range values) {
        return new PlotArea(plotLeft, top, Math.max(plotWidth, 30), height, dates, values);
    }

    /** The width that the bars of one date have, so that the nearest two dates do not touch. */
    private double slot(List<LocalDate> days, double room) {
        if (days.size() < 2) {
            return Math.min(room / 3, 2 * WIDEST_BAR);
        }
        double span = dates.high() - dates.low();
        double nearest = span;
        for (int i = 1; i < days.size(); i++) {
            nearest = Math.min(nearest, Timeline.x(days.get(i)) - Timeline.x(days.get(i - 1)));
        }
        return nearest * room / (span + nearest);
    }

    private void heading(String text, double y) {
        picture.clippedValue("c-value", 0, y + 13, text, variant.width());
    }

    private void line(Share share, PlotArea plot, Axes axes) {
        List<Datum> known = Timeline.known(share.points());
        if (known.isEmpty()) {
            picture.text(
                    "c-quiet",
                    plot.left(),
                    plot.top() + plot.height() / 2.0,
                    Anchor.START,
                    picture.words().say("chart.no-values"));
            return;
        }
        List<XChartMarks.Trace> traces = new ArrayList<>();
        share.earlier().forEach(vintage -> traces.add(Timeline.trace(vintage.points())));
        traces.add(Timeline.trace(share.points()));
        List<Path2D> paths = XChartMarks.lines(plot, traces);
        for (int i = 0; i < share.earlier().size(); i++) {
            picture.stroke("c-earlier", paths.get(i), plot.left(), plot.top());
        }
        Path2D path = paths.get(paths.size() - 1);
        picture.stroke(
                "c-line",
                path,
                plot.left(),
                plot.top(),
                known.size() <= MOST_DOTS
                        ? Tellable.NOTHING
                        : Tellable.column(spec.parts().size() + 1, share.points(), Tables.days(spec)));
        Frame.cuts(picture, plot, "c-line", share.points());
        Datum last = known.get(known.size() - 1);
        Labels labels = new Labels(left, plot.top(), variant.width() - gutter, plot.bottom());
        Frame.rules(labels, plot, axes);
        paths.forEach(one -> labels.avoid(one, plot.left(), plot.top()));
        Frame.cuts(share.points(), plot).forEach(labels::avoid);
        for (Datum point : known) {
            double x = plot.atX(Timeline.x(point.asOf()));
            point.spread()
                    .ifPresent(range -> picture.line("c-whisker", x, plot.atY(range.low()), x, plot.atY(range.high())));
        }
        for (Datum point : dotted(share)) {
            picture.circle(
                    point.isTentative() ? "c-hollow" : "c-point",
                    plot.atX(Timeline.x(point.asOf())),
                    plot.atY(point.position()),
                    point.equals(last) ? 4 : 2.7,
                    point.told(picture.words()));
        }
        double x = plot.atX(Timeline.x(last.asOf()));
        double y = plot.atY(last.position());
        double width = TextWidth.bold(last.label(), Picture.FONT_SIZE);
        Rectangle2D box = labels.place(List.of(
                new Rectangle2D.Double(x - width, y - 24, width, 16),
                new Rectangle2D.Double(x - width, y + 8, width, 16),
                new Rectangle2D.Double(x - width - 12, y - 30, width, 16)));
        picture.value("c-value", box.getMaxX(), box.getY() + 13, Anchor.END, last.label());
        share.earlier().forEach(vintage -> earlier(vintage, share, plot, labels));
    }

    /** Named where it is farthest from what it became. */
    private void earlier(Vintage vintage, Share share, PlotArea plot, Labels labels) {
        Timeline.known(vintage.points()).stream()
                .max(Comparator.comparingDouble(point -> share.points().stream()
                        .filter(other -> other.asOf().equals(point.asOf()) && other.isKnown())
                        .mapToDouble(other -> Math.abs(other.position() - point.position()))
                        .findFirst()
                        .orElse(0)))
                .ifPresent(point -> {
                    double x = plot.atX(Timeline.x(point.asOf()));
                    double y = plot.atY(point.position());
                    double width = TextWidth.of(vintage.name(), Picture.FONT_SIZE);
                    Rectangle2D box = labels.placeBetweenRules(List.of(
                            new Rectangle2D.Double(x - width / 2, y - 20, width, 16),
                            new Rectangle2D.Double(x - width / 2, y + 4, width, 16),
                            new Rectangle2D.Double(x + 6, y - 18, width, 16),
                            new Rectangle2D.Double(x - width - 6, y - 18, width, 16),
                            new Rectangle2D.Double(x + 10, y + 6, width, 16)));
                    picture.circle("c-earlier-point", x, y, 2.7, point.told(picture.words()) + ", " + vintage.name());
                    picture.text("c-quiet", box.getX(), box.getY() + 12.5, Anchor.START, vintage.name());
                });
    }

    private String swatch(int part) {
        return barWidth() < THINNEST_BAR && !stacked() ? "c-ink-" + part : "c-part-" + part;
    }

    private boolean stacked() {
        return spec.arrangement() == Arrangement.STACKED;
    }

    private double barWidth() {
        return Math.min(slot * FILL / (stacked() ? 1 : spec.parts().size()), WIDEST_BAR);
    }

    private void parts(PlotArea plot) {
        boolean stacked = stacked();
        double width = barWidth();
        if (width < THINNEST_BAR) {
            dense(plot, stacked);
            return;
        }
        Map<LocalDate, double[]> stacks = new HashMap<>();
        for (int i = 0; i < spec.parts().size(); i++) {
            double shift = stacked ? -width / 2 : (i - spec.parts().size() / 2.0) * width;
            for (Datum datum : Timeline.known(spec.parts().get(i).points())) {
                double from = 0;
                if (stacked) {
                    double[] stack = stacks.computeIfAbsent(datum.asOf(), day -> new double[2]);
                    int side = datum.position() < 0 ? 0 : 1;
                    from = stack[side];
                    stack[side] += datum.position();
                }
                double a = plot.atY(from);
                double b = plot.atY(from + datum.position());
                picture.rect(
                        "c-part-" + i,
                        plot.atX(Timeline.x(datum.asOf())) + shift,
                        Math.min(a, b),
                        stacked ? width : width - 1,
                        Math.abs(a - b),
                        spec.parts().get(i).name() + ", " + datum.told(picture.words()));
            }
        }
    }

    /** Too many for bars: areas on each other, or lines. */
    private void dense(PlotArea plot, boolean stacked) {
        List<XChartMarks.Trace> traces = new ArrayList<>();
        Map<LocalDate, Double> sums = new HashMap<>();
        for (Part part : spec.parts()) {
            XChartMarks.Trace trace = Timeline.trace(part.points());
            if (stacked) {
                double[] ys = trace.ys().clone();
                for (int k = 0; k < ys.length; k++) {
                    if (!Double.isNaN(ys[k])) {
                        ys[k] = sums.merge(LocalDate.ofEpochDay((long) trace.xs()[k]), ys[k], Double::sum);
                    }
                }
                trace = new XChartMarks.Trace(trace.xs(), ys);
            }
            traces.add(trace);
        }
        List<Path2D> paths = XChartMarks.lines(plot, traces);
        List<LocalDate> rows = Tables.days(spec);
        for (int i = paths.size() - 1; i >= 0; i--) {
            Tellable told = Tellable.column(i + 1, spec.parts().get(i).points(), rows);
            if (stacked) {
                Path2D area = downTo(paths.get(i), plot.atY(0) - plot.top());
                picture.fill("c-part-" + i, area, plot.left(), plot.top(), told);
            } else {
                picture.stroke("c-line-" + i, paths.get(i), plot.left(), plot.top(), told);
            }
        }
    }

    /** The areas between a line and a base line. */
    private static Path2D downTo(Path2D line, double base) {
        Path2D area = new Path2D.Double();
        double[] point = new double[6];
        double x = 0;
        boolean open = false;
        for (PathIterator i = line.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(point) == PathIterator.SEG_MOVETO) {
                if (open) {
                    area.lineTo(x, base);
                    area.closePath();
                }
                area.moveTo(point[0], base);
                open = true;
            }
            area.lineTo(point[0], point[1]);
            x = point[0];
        }
        if (open) {
            area.lineTo(x, base);
            area.closePath();
        }
        return area;
    }

    /** Swatches with names and latest values above the bars. */
    private double keys(double top) {
        double x = 0;
        double y = top;
        for (int i = 0; i < spec.parts().size(); i++) {
            String key = TextWidth.fit(key(spec.parts().get(i)), Picture.FONT_SIZE, variant.width() - 18);
            double width = 18 + TextWidth.of(key, Picture.FONT_SIZE);
            if (x > 0 && x + width > variant.width()) {
                x = 0;
                y += KEY_LINE;
            }
            picture.rect(swatch(i), x + 1, y - 7, 11, 11);
            picture.text("c-name", x + 17, y + 3, Anchor.START, key);
            x += width + 14;
        }
        return y + KEY_LINE;
    }

    /** Names and latest values beside the latest bars. */
    private void ends(PlotArea plot, double right) {
        List<Integer> drawn = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        double[] stack = new double[2];
        for (int i = 0; i < spec.parts().size(); i++) {
            List<Datum> known = Timeline.known(spec.parts().get(i).points());
            if (known.isEmpty()) {
                continue;
            }
            double value = known.get(known.size() - 1).position();
            int side = value < 0 ? 0 : 1;
            double middle = stacked() ? stack[side] + value / 2 : value;
            stack[side] += value;
            drawn.add(i);
            wanted.add(plot.atY(middle));
        }
        double[] placed = Labels.spread(wanted, 17, plot.top() + 4, plot.bottom() - 4);
        for (int k = 0; k < drawn.size(); k++) {
            int i = drawn.get(k);
            String key = TextWidth.fit(key(spec.parts().get(i)), Picture.FONT_SIZE, variant.width() - right - 20);
            picture.rect(swatch(i), right + 2, placed[k] - 5.5, 11, 11);
            picture.text("c-name", right + 18, placed[k] + Frame.HALF_TEXT, Anchor.START, key);
        }
    }

    private static String key(Part part) {
        return Timeline.last(Timeline.known(part.points()))
                .map(last -> part.name() + " " + last.label())
                .orElse(part.name());
    }
}
