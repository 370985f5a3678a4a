package io.assay.chart;

import io.assay.exact.Rational;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Draws {@link Bullet}. */
final class BulletPicture {
    static final int WIDTH = 320;

    private static final int TOP = 22;
    private static final int HEIGHT = 20;
    private static final double BELOW = TOP + HEIGHT + 2;

    /** A band narrower than this is no longer seen, and all bands are drawn equally wide. */
    private static final double NARROWEST = 8;

    /** How far an open end reaches beyond the last cut or value, as a share of what lies between these. */
    private static final double OPEN = 0.3;

    private BulletPicture() {}

    /** @return the height of the picture */
    static double draw(Bullet spec, Picture picture) {
        Track track = Track.of(spec);
        for (int i = 0; i < spec.bands().size(); i++) {
            double left = track.edge(i) + (i == 0 ? 0 : 1);
            picture.area(spec.bands().get(i).cssClass(), left, TOP, track.edge(i + 1) - left, HEIGHT);
        }
        Optional<Datum> known = spec.datum().filter(Datum::isKnown);
        OptionalDouble marker =
                known.isPresent() ? OptionalDouble.of(track.at(known.get().position())) : OptionalDouble.empty();
        names(spec, track, marker, picture);
        cuts(spec, track, picture);
        if (known.isPresent()) {
            marker(spec, known.get(), track, picture);
        } else {
            picture.text("c-quiet", 0, 14, Anchor.START, picture.words().say("no-value"));
        }
        if (spec.illustrative()) {
            picture.text(
                    "c-kicker",
                    0,
                    TOP + HEIGHT + 32,
                    Anchor.START,
                    picture.words().say("chart.illustrative-short"));
        }
        if (track.even()) {
            picture.text(
                    "c-quiet",
                    WIDTH,
                    TOP + HEIGHT + 32,
                    Anchor.END,
                    picture.words().say("chart.not-to-scale"));
        }
        return TOP + HEIGHT + (spec.illustrative() || track.even() ? 37 : 20);
    }

    private static void marker(Bullet spec, Datum datum, Track track, Picture picture) {
        double x = track.at(datum.position());
        String aside = datum.marks().isEmpty() ? "" : " " + picture.words().marks(datum);
        if (spec.nearest().isPresent()) {
            double cut = track.at(spec.nearest().get().cut().toDouble());
            picture.line("c-distance", x, BELOW, cut, BELOW);
            picture.line("c-cut", cut, TOP, cut, BELOW);
            aside += ", " + spec.nearest().get().label();
        }
        datum.spread()
                .ifPresent(range -> picture.line("c-whisker", track.at(range.low()), TOP, track.at(range.high()), TOP));
        picture.rect("c-marker", x - 1.5, TOP - 4, 3, HEIGHT + 8);
        double bold = TextWidth.bold(datum.label(), Picture.FONT_SIZE);
        aside = TextWidth.fit(aside, Picture.FONT_SIZE, WIDTH - bold);
        double width = bold + TextWidth.of(aside, Picture.FONT_SIZE);
        double start = Math.max(0, Math.min(x - 3, WIDTH - width));
        picture.label(start, 14, Anchor.START, datum.label(), aside);
    }

    /** The levels' names in their zones, beside the marker and as far as there is room. */
    private static void names(Bullet spec, Track track, OptionalDouble marker, Picture picture) {
        for (int i = 0; i < spec.bands().size(); i++) {
            String name = spec.bands().get(i).name();
            double width = TextWidth.of(name, Picture.FONT_SIZE);
            double left = track.edge(i) + 5;
            double right = track.edge(i + 1) - 5;
            DoubleStream.of((left + right - width) / 2, left, right - width)
                    .filter(start -> start >= left - 2 && start + width <= right + 2)
                    .filter(start -> marker.isEmpty()
                            || marker.getAsDouble() < start - 3
                            || marker.getAsDouble() > start + width + 3)
                    .findFirst()
                    .ifPresent(start ->
                            picture.text("c-name", start, TOP + HEIGHT / 2.0 + Frame.HALF_TEXT, Anchor.START, name));
        }
    }

    /** The cuts under the borders of the zones, as far as there is room. */
    private static void cuts(Bullet spec, Track track, Picture picture) {
        double free = 0;
        for (int i = 1; i < spec.bands().size(); i++) {
            String cut = spec.bands()
                    .get(i)
                    .from()
                    .map(value -> spec.format().format(value, picture.words()))
                    .orElse("");
            double half = TextWidth.of(cut, Picture.FONT_SIZE) / 2;
            if (track.edge(i) - half >= free) {
                picture.text("c-tick", track.edge(i), TOP + HEIGHT + 16, Anchor.MIDDLE, cut);
                free = track.edge(i) + half + 4;
            }
        }
    }

    /**
     * Where the bands are.
     *
     * @param cuts the edges of the bands, one more than there are bands
     * @param even whether all bands are equally wide, since a common scale would hide one
     */
    private record Track(double[] cuts, boolean even) {
        static Track of(Bullet spec) {
            List<Band> bands = spec.bands();
            double[] inner = Domain.cuts(bands).toArray();
            double[] values = Domain.extent(spec.datum().stream().toList());
            double[] all = DoubleStream.concat(DoubleStream.of(inner), DoubleStream.of(values))
                    .sorted()
                    .toArray();
            double low = all.length == 0 ? 0 : all[0];
            double high = all.length == 0 ? 1 : all[all.length - 1];
            double room = (high > low ? high - low : high == 0 ? 1 : Math.abs(high)) * OPEN;
            double floor = low >= 0 && low - room < 0 ? 0 : low - room;
            double[] cuts = new double[bands.size() + 1];
            cuts[0] = bands.get(0).from().map(Rational::toDouble).orElse(Math.min(floor, low));
            for (int i = 0; i < bands.size(); i++) {
                double open = Math.max(high + room, cuts[i] + room);
                cuts[i + 1] = bands.get(i).to().map(Rational::toDouble).orElse(open);
            }
            double narrowest = IntStream.range(0, bands.size())
                    .mapToDouble(i -> cuts[i + 1] - cuts[i])
                    .min()
                    .orElseThrow();
            double share = narrowest / (cuts[cuts.length - 1] - cuts[0]);
            return new Track(cuts, bands.size() > 1 && share * WIDTH < NARROWEST);
        }

        double edge(int i) {
            return even ? (double) WIDTH * i / (cuts.length - 1) : linear(cuts[i]);
        }

        double at(double value) {
            double inside = Math.max(cuts[0], Math.min(value, cuts[cuts.length - 1]));
            if (!even) {
                return linear(inside);
            }
            int band = 0;
            while (band < cuts.length - 2 && inside >= cuts[band + 1]) {
                band++;
            }
            double share = (inside - cuts[band]) / (cuts[band + 1] - cuts[band]);
            return edge(band) + share * (edge(band + 1) - edge(band));
        }

        private double linear(double value) {
            return (value - cuts[0]) / (cuts[cuts.length - 1] - cuts[0]) * WIDTH;
        }
    }
}
