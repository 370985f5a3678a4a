package io.assay.chart;

import io.assay.chart.ChangeAcrossEntities.Pair;
import java.util.stream.Stream;

/** Draws {@link ChangeAcrossEntities} as rows: a ring where a value was, a point where it is, a bar from one to the other. */
final class DumbbellPicture {
    private static final double MOST_FOR_NAMES = 0.3;
    private static final double LEAST_FOR_PLOT = 0.4;
    private static final double GAP = 9;

    private final ChangeAcrossEntities spec;
    private final Variant variant;
    private final Picture picture;
    private final int rowHeight;
    private final double labels;
    private final double names;

    private DumbbellPicture(ChangeAcrossEntities spec, Variant variant, Picture picture) {
        this.spec = spec;
        this.variant = variant;
        this.picture = picture;
        this.rowHeight = variant.isWide() ? 30 : 46;
        this.labels = Math.min(
                data().mapToDouble(datum -> TextWidth.bold(label(datum), Picture.FONT_SIZE))
                                .max()
                                .orElse(0)
                        + GAP
                        + 6,
                mostForLabels());
        double widest =
                TextWidth.widest(spec.changes().stream().map(Pair::entity).toList()) + 12;
        double left = variant.width() * (1 - LEAST_FOR_PLOT) - 2 * labels;
        this.names = variant.isWide() ? Math.min(widest, Math.max(variant.width() * MOST_FOR_NAMES, left)) : 1;
    }

    /** On either side of the plot. On a narrow page no names stand beside it. */
    private double mostForLabels() {
        return variant.width() * (variant.isWide() ? 0.2 : 0.3);
    }

    private Stream<Datum> data() {
        return spec.changes().stream().flatMap(pair -> Stream.concat(pair.first().stream(), pair.second().stream()));
    }

    /** A value without what it is for each of, if that stands under the title: of {@code €4.10/trip}, {@code €4.10}. */
    private String label(Datum datum) {
        String unit = spec.caption().subtitle().orElse("");
        int per = unit.indexOf('/');
        return per < 0 ? datum.label() : datum.label().replace(unit.substring(per), "");
    }

    /** @return the height of the picture */
    static double draw(ChangeAcrossEntities spec, Variant variant, Picture picture) {
        return new DumbbellPicture(spec, variant, picture).draw();
    }

    private double draw() {
        double top = CaptionText.above(picture, spec.caption(), variant);
        if (spec.changes().isEmpty()) {
            picture.text("c-quiet", 0, top + 20, Anchor.START, picture.words().say("chart.no-values"));
            return CaptionText.below(picture, top + 30, spec.caption().notes());
        }
        top = key(top);
        int left = (int) Math.ceil(names + labels);
        int width = (int) Math.floor(variant.width() - labels) - left;
        PlotArea plot = new PlotArea(
                left,
                (int) Math.ceil(top) + ValueColumns.head(spec.bands()),
                width,
                spec.changes().size() * rowHeight,
                Domain.ofLines(data().toList(), spec.bands()),
                new Range(0, spec.changes().size()));
        ValueColumns columns = new ValueColumns(picture, plot, spec.format(), spec.bands());
        columns.draw(names, variant.width());
        for (int i = 0; i < spec.changes().size(); i++) {
            double middle = plot.top() + (i + 0.5) * rowHeight + (variant.isWide() ? 0 : 9);
            row(spec.changes().get(i), columns, middle);
        }
        return CaptionText.below(picture, plot.bottom() + 12, spec.caption().notes());
    }

    /** What the ring and the point are. */
    private double key(double top) {
        double y = top + 8;
        String before = TextWidth.fit(spec.before(), Picture.FONT_SIZE, variant.width() / 2.0 - 24);
        picture.circle("c-hollow", 5, y, 4.2, "");
        picture.text("c-name", 15, y + Frame.HALF_TEXT, Anchor.START, before);
        double x = 15 + TextWidth.of(before, Picture.FONT_SIZE) + 16;
        picture.circle("c-point", x + 5, y, 4.8, "");
        picture.clipped("c-name", x + 15, y + Frame.HALF_TEXT, spec.after(), variant.width() - x - 15);
        return top + 24;
    }

    private void row(Pair pair, ValueColumns columns, double y) {
        PlotArea plot = columns.plot();
        if (variant.isWide()) {
            picture.clipped("c-name", 0, y + Frame.HALF_TEXT, pair.entity(), names - 8);
        } else {
            boolean onlyBefore = pair.first().isPresent() && pair.second().isEmpty();
            columns.clipped(
                    "c-name", 2, y - 15, pair.entity() + (onlyBefore ? "," + aside() : ""), variant.width() - 4);
        }
        if (pair.first().isEmpty() && pair.second().isEmpty()) {
            picture.text(
                    "c-quiet",
                    plot.left(),
                    y + Frame.HALF_TEXT,
                    Anchor.START,
                    picture.words().say("no-value"));
            return;
        }
        if (pair.first().isPresent() && pair.second().isPresent()) {
            both(pair.entity(), pair.first().get(), pair.second().get(), columns, y);
            return;
        }
        boolean isAfter = pair.second().isPresent();
        Datum only = pair.second().or(pair::first).orElseThrow();
        double x = plot.atX(only.position());
        picture.circle(isAfter ? "c-point" : "c-hollow", x, y, 5, pair.entity() + ", " + only.told(picture.words()));
        alone(fit(label(only)), variant.isWide() && !isAfter ? aside() : "", columns, x, y + Frame.HALF_TEXT);
    }

    /** Right of its point, or left of it where there is no room; without what is said of it where there is none either. */
    private void alone(String value, String aside, ValueColumns columns, double x, double y) {
        double width = TextWidth.bold(value, Picture.FONT_SIZE) + TextWidth.of(aside, Picture.FONT_SIZE);
        if (x + GAP + width <= variant.width()) {
            columns.label(x + GAP, y, Anchor.START, value, aside);
        } else if (x - GAP - width >= names) {
            columns.label(x - GAP, y, Anchor.END, value, aside);
        } else {
            columns.label(x + GAP, y, Anchor.START, value, "");
        }
    }

    private String aside() {
        return " " + picture.words().say("chart.since-then-none");
    }

    private void both(String entity, Datum before, Datum after, ValueColumns columns, double y) {
        PlotArea plot = columns.plot();
        double from = plot.atX(before.position());
        double to = plot.atX(after.position());
        double towards = Math.signum(to - from);
        if (Math.abs(to - from) > 10) {
            picture.line("c-shaft", from + towards * 5, y, to, y);
        }
        if (Math.abs(to - from) > 0.05) {
            picture.circle(
                    "c-hollow", from, y, 4.4, entity + ", " + spec.before() + ", " + before.told(picture.words()));
        }
        picture.circle("c-point", to, y, 5, entity + ", " + spec.after() + ", " + after.told(picture.words()));
        boolean right = to >= from;
        String latest = fit(label(after));
        columns.label(to + (right ? GAP : -GAP), y + Frame.HALF_TEXT, right ? Anchor.START : Anchor.END, latest, "");
        if (!label(before).equals(label(after))) {
            columns.label(
                    from + (right ? -GAP : GAP),
                    y + Frame.HALF_TEXT,
                    right ? Anchor.END : Anchor.START,
                    "",
                    fit(label(before)));
        }
    }

    private String fit(String label) {
        return TextWidth.fit(label, Picture.FONT_SIZE * TextWidth.BOLD, mostForLabels() - GAP - 2);
    }
}
