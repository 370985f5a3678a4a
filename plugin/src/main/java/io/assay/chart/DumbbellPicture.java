package io.assay.chart;

import io.assay.chart.ChangeAcrossEntities.Pair;
import java.util.List;
import java.util.stream.Stream;

/** Draws {@link ChangeAcrossEntities} as rows: a ring where a value was, a point where it is, a bar from one to the other. */
final class DumbbellPicture {
    private static final double MOST_FOR_NAMES = 0.3;
    private static final double MOST_FOR_LABELS = 0.2;
    private static final double GAP = 9;

    private final ChangeAcrossEntities spec;
    private final Variant variant;
    private final Picture picture;
    private final int rowHeight;

    private DumbbellPicture(ChangeAcrossEntities spec, Variant variant, Picture picture) {
        this.spec = spec;
        this.variant = variant;
        this.picture = picture;
        this.rowHeight = variant.isWide() ? 30 : 46;
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
        List<Datum> all = spec.changes().stream()
                .flatMap(pair -> Stream.concat(pair.first().stream(), pair.second().stream()))
                .toList();
        double names = names();
        double labels = Math.min(
                all.stream()
                                .mapToDouble(datum -> TextWidth.bold(datum.label(), Picture.FONT_SIZE))
                                .max()
                                .orElse(0)
                        + GAP
                        + 6,
                variant.width() * MOST_FOR_LABELS);
        int left = (int) Math.ceil(names + labels);
        int width = (int) Math.floor(variant.width() - labels) - left;
        PlotArea plot = new PlotArea(
                left,
                (int) Math.ceil(top) + ValueColumns.head(spec.bands()),
                width,
                spec.changes().size() * rowHeight,
                Domain.ofLines(all, spec.bands()),
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

    private double names() {
        double widest =
                TextWidth.widest(spec.changes().stream().map(Pair::entity).toList()) + 12;
        return variant.isWide() ? Math.min(widest, variant.width() * MOST_FOR_NAMES) : 1;
    }

    private void row(Pair pair, ValueColumns columns, double y) {
        PlotArea plot = columns.plot();
        if (variant.isWide()) {
            picture.clipped("c-name", 0, y + Frame.HALF_TEXT, pair.entity(), names() - 8);
        } else {
            columns.clipped("c-name", 2, y - 15, pair.entity(), variant.width() - 4);
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
        String aside = isAfter ? "" : " " + picture.words().say("chart.since-then-none");
        columns.label(
                Math.min(x + GAP, variant.width() - width(only.label() + aside)),
                y + Frame.HALF_TEXT,
                Anchor.START,
                only.label(),
                aside);
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
        String latest = fit(after.label());
        columns.label(to + (right ? GAP : -GAP), y + Frame.HALF_TEXT, right ? Anchor.START : Anchor.END, latest, "");
        if (!before.label().equals(after.label())) {
            columns.label(
                    from + (right ? -GAP : GAP),
                    y + Frame.HALF_TEXT,
                    right ? Anchor.END : Anchor.START,
                    "",
                    fit(before.label()));
        }
    }

    private String fit(String label) {
        return TextWidth.fit(label, Picture.FONT_SIZE * TextWidth.BOLD, variant.width() * MOST_FOR_LABELS - GAP - 2);
    }

    private static double width(String text) {
        return TextWidth.bold(text, Picture.FONT_SIZE);
    }
}
