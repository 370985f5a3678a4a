package io.assay.chart;

import io.assay.chart.ChangeAcrossEntities.Pair;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Draws {@link ChangeAcrossEntities} as lines between two columns of values. */
final class SlopePicture {
    private static final double LINE = 17;
    private static final double GAP = 9;
    private static final double MOST_FOR_LEFT = 0.3;
    private static final int MOST_TO_FOLLOW = 12;
    private static final int OUTSTANDING = 6;
    private static final double MOST_FOR_RIGHT = 0.42;

    private final ChangeAcrossEntities spec;
    private final Variant variant;
    private final Picture picture;

    private SlopePicture(ChangeAcrossEntities spec, Variant variant, Picture picture) {
        this.spec = spec;
        this.variant = variant;
        this.picture = picture;
    }

    /** @return the height of the picture */
    static double draw(ChangeAcrossEntities spec, Variant variant, Picture picture) {
        return new SlopePicture(spec, variant, picture).draw();
    }

    private double draw() {
        double top = CaptionText.above(picture, spec.caption(), variant);
        List<Datum> all = spec.changes().stream()
                .flatMap(pair -> Stream.concat(pair.first().stream(), pair.second().stream()))
                .toList();
        if (all.isEmpty()) {
            picture.text("c-quiet", 0, top + 20, Anchor.START, picture.words().say("chart.no-values"));
            return CaptionText.below(picture, top + 30, spec.caption().notes());
        }
        double head = heads(top, 0, 0, false);
        int height = (int) Math.max(variant.plotHeight(), LINE * (spec.changes().size() - 1) + 1);
        Axes axes = Axes.of(all, spec.bands(), spec.format(), height);
        int left = (int) Math.ceil(Math.min(widest(Pair::first, true) + GAP + 4, variant.width() * MOST_FOR_LEFT));
        int right = (int) Math.floor(
                variant.width() - Math.min(widest(Pair::second, false) + GAP + 4, variant.width() * MOST_FOR_RIGHT));
        PlotArea plot =
                new PlotArea(left, (int) Math.ceil(head) + 6, right - left, height, new Range(0, 1), axes.values());
        heads(top, plot.left(), plot.right(), true);
        Frame.zones(picture, plot, axes, plot.left(), plot.right());
        List<Zone> zones = axes.zones();
        List<Path2D> paths = paths(plot);
        if (variant.isWide()) {
            zoneNames(plot, zones, paths);
        }
        picture.line("c-axis", plot.left(), plot.top(), plot.left(), plot.bottom());
        picture.line("c-axis", plot.right(), plot.top(), plot.right(), plot.bottom());
        lines(plot, paths);
        labels(plot, Pair::first, true);
        labels(plot, Pair::second, false);
        return CaptionText.below(
                picture,
                plot.bottom() + 12,
                Frame.hollowNotes(picture, all),
                spec.caption().notes());
    }

    /** The names of the two columns, broken where they are wide. */
    private double heads(double top, double left, double right, boolean drawn) {
        double room = variant.width() * 0.45;
        double y = top;
        for (String line : CaptionText.lines(spec.before(), Picture.FONT_SIZE, room)) {
            y += LINE;
            if (drawn) {
                picture.text(
                        "c-name", Math.max(left - TextWidth.of(line, Picture.FONT_SIZE), 0), y - 4, Anchor.START, line);
            }
        }
        double z = top;
        for (String line : CaptionText.lines(spec.after(), Picture.FONT_SIZE, room)) {
            z += LINE;
            double width = TextWidth.of(line, Picture.FONT_SIZE);
            if (drawn) {
                picture.text("c-name", Math.min(right, variant.width() - width), z - 4, Anchor.START, line);
            }
        }
        return Math.max(y, z);
    }

    private void zoneNames(PlotArea plot, List<Zone> zones, List<Path2D> paths) {
        Labels labels = new Labels(plot.left() + 8, plot.top(), plot.right() - 8, plot.bottom());
        paths.forEach(path -> labels.avoid(path, plot.left(), plot.top()));
        for (Zone zone : zones) {
            double top = plot.atY(zone.high());
            double height = plot.atY(zone.low()) - top;
            String name = zone.band().name();
            double width = TextWidth.of(name, Picture.FONT_SIZE);
            if (height < LINE || width > plot.width() / 2.0) {
                continue;
            }
            List<Rectangle2D> places = new ArrayList<>();
            for (double y = top + 1; y + LINE <= top + height; y += 6) {
                for (double share : new double[] {0.5, 0.75, 0.25, 0.9, 0.1}) {
                    double x = plot.left() + share * plot.width() - width / 2;
                    places.add(new Rectangle2D.Double(x, y, width, LINE));
                }
            }
            Rectangle2D box = labels.place(places);
            picture.text("c-quiet", box.getX(), box.getY() + 13, Anchor.START, name);
        }
    }

    private List<Path2D> paths(PlotArea plot) {
        List<XChartMarks.Trace> traces = spec.changes().stream()
                .map(pair -> pair.first().isPresent() && pair.second().isPresent()
                        ? new XChartMarks.Trace(new double[] {0, 1}, new double[] {
                            pair.first().get().position(), pair.second().get().position()
                        })
                        : new XChartMarks.Trace(new double[] {}, new double[] {}))
                .toList();
        return XChartMarks.lines(plot, traces);
    }

    private void lines(PlotArea plot, List<Path2D> paths) {
        for (int i = 0; i < paths.size(); i++) {
            Pair pair = spec.changes().get(i);
            picture.stroke(isOutstanding(pair) ? "c-line" : "c-line c-dense", paths.get(i), plot.left(), plot.top());
            pair.first().ifPresent(datum -> point(plot, plot.left(), pair, datum));
            pair.second().ifPresent(datum -> point(plot, plot.right(), pair, datum));
        }
    }

    /** Where there are too many lines to follow each, those that moved most. */
    private boolean isOutstanding(Pair pair) {
        return spec.changes().size() <= MOST_TO_FOLLOW
                || pair.first().isPresent() && pair.second().isPresent() && move(pair) >= leastOutstanding();
    }

    private double leastOutstanding() {
        return spec.changes().stream()
                .filter(pair -> pair.first().isPresent() && pair.second().isPresent())
                .map(SlopePicture::move)
                .sorted(Comparator.reverseOrder())
                .limit(OUTSTANDING)
                .reduce((more, less) -> less)
                .orElse(0.0);
    }

    private static double move(Pair pair) {
        return Math.abs(pair.second().orElseThrow().position()
                - pair.first().orElseThrow().position());
    }

    private void point(PlotArea plot, double x, Pair pair, Datum datum) {
        picture.circle(
                datum.isTentative() ? "c-hollow" : "c-point",
                x,
                plot.atY(datum.position()),
                4,
                pair.entity() + ", " + datum.told(picture.words()));
    }

    private void labels(PlotArea plot, Function<Pair, Optional<Datum>> side, boolean left) {
        List<Pair> known = spec.changes().stream()
                .filter(pair -> side.apply(pair).isPresent())
                .toList();
        List<Double> wanted = known.stream()
                .map(pair -> plot.atY(side.apply(pair).orElseThrow().position()))
                .toList();
        double[] placed = Labels.spread(wanted, LINE - 1, plot.top(), plot.bottom());
        for (int i = 0; i < known.size(); i++) {
            double edge = left ? plot.left() - GAP : plot.right() + GAP;
            if (Math.abs(placed[i] - wanted.get(i)) > 6) {
                double towards = left ? -1 : 1;
                picture.line("c-leader", edge - 5 * towards, wanted.get(i), edge - 2 * towards, placed[i]);
            }
            double room = left ? edge : variant.width() - edge;
            String label = label(known.get(i), side, left, room);
            if (left) {
                picture.text("c-quiet", edge, placed[i] + Frame.HALF_TEXT, Anchor.END, label);
            } else {
                Pair pair = known.get(i);
                if (isOutstanding(pair)) {
                    picture.value("c-value", edge, placed[i] + Frame.HALF_TEXT, Anchor.START, label);
                } else {
                    picture.text("c-quiet", edge, placed[i] + Frame.HALF_TEXT, Anchor.START, label);
                }
            }
        }
    }

    private double widest(Function<Pair, Optional<Datum>> side, boolean left) {
        return spec.changes().stream()
                .mapToDouble(pair -> TextWidth.bold(label(pair, side, left, variant.width()), Picture.FONT_SIZE))
                .max()
                .orElse(0);
    }

    /** Name and value, of which the name is cut; the value alone on the left of a narrow page. */
    private String label(Pair pair, Function<Pair, Optional<Datum>> side, boolean left, double room) {
        String value = side.apply(pair).map(Datum::label).orElse("");
        double free = room - TextWidth.bold(value + " ", Picture.FONT_SIZE);
        String name = TextWidth.fit(pair.entity(), Picture.FONT_SIZE * TextWidth.BOLD, free);
        if (!left) {
            return value + " " + name;
        }
        return variant.isWide() || pair.second().isEmpty() ? name + " " + value : value;
    }
}
