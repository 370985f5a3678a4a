package io.assay.chart;

import io.assay.chart.VerdictStrips.Cause;
import io.assay.chart.VerdictStrips.Stretch;
import io.assay.chart.VerdictStrips.Strip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws {@link VerdictStrips}: the better the verdict the higher its step, so that the course is seen without colour.
 * What changed it stands at its day below, in words where they fit everywhere, else as letters with a key.
 */
final class StripsPicture {
    private static final double LOWEST = 17;
    private static final double HIGHEST = 42;
    private static final double CAUSES = 18;
    private static final double GAP = 12;
    private static final double LINE = 16;
    private static final double MOST_FOR_NAMES = 0.24;

    private final VerdictStrips spec;
    private final Variant variant;
    private final Picture picture;

    private StripsPicture(VerdictStrips spec, Variant variant, Picture picture) {
        this.spec = spec;
        this.variant = variant;
        this.picture = picture;
    }

    /** @return the height of the picture */
    static double draw(VerdictStrips spec, Variant variant, Picture picture) {
        return new StripsPicture(spec, variant, picture).draw();
    }

    private double draw() {
        double top = CaptionText.above(picture, spec.caption(), variant);
        Optional<LocalDate> first = spec.strips().stream()
                .flatMap(strip -> strip.stretches().stream())
                .map(Stretch::from)
                .min(LocalDate::compareTo);
        if (first.isEmpty()) {
            picture.text("c-quiet", 0, top + 20, Anchor.START, picture.words().say("chart.no-verdicts"));
            return CaptionText.below(picture, top + 30, spec.caption().notes());
        }
        double low = Timeline.x(first.get());
        double high = Math.max(low + 1, Timeline.x(spec.until()));
        boolean one = spec.strips().size() == 1;
        boolean named = variant.isWide() && !one;
        double left = named
                ? Math.min(
                        TextWidth.widest(spec.strips().stream()
                                        .map(Strip::entity)
                                        .toList())
                                + 12,
                        variant.width() * MOST_FOR_NAMES)
                : 0;
        int width = variant.width() - (int) left;
        PlotArea time = new PlotArea((int) left, 0, width, 0, new Range(low, high), new Range(0, 1));
        double head = named || one ? spec.strips().stream().anyMatch(strip -> isTight(strip, time)) ? LINE : 0 : 18;
        double rowHeight = head + HIGHEST + CAUSES + GAP;
        int height = (int) Math.ceil(spec.strips().size() * rowHeight);
        PlotArea plot =
                new PlotArea(time.left(), (int) Math.ceil(top), width, height, new Range(low, high), new Range(0, 1));
        boolean inWords = hasRoomForWords(plot);
        for (int i = 0; i < spec.strips().size(); i++) {
            Strip strip = spec.strips().get(i);
            double y = plot.top() + i * rowHeight + head;
            if (named) {
                picture.clipped("c-name", 0, y + HIGHEST - 4, strip.entity(), left - 8);
            } else if (!one) {
                picture.clippedValue("c-name", 0, y - 5, strip.entity(), variant.width());
            }
            double taken = named || one ? plot.left() : TextWidth.bold(strip.entity(), Picture.FONT_SIZE) + 10;
            strip(strip, plot, y, inWords);
            wordsAbove(strip, plot, y, taken);
        }
        Frame.timeAxis(picture, plot, plot.left(), variant.width());
        List<String> notes = new ArrayList<>();
        String key = key();
        if (!inWords && !key.isEmpty()) {
            notes.add(picture.words().say("chart.causes", "causes", key));
        }
        notes.addAll(spec.caption().notes());
        return CaptionText.below(picture, plot.bottom() + 26, notes);
    }

    private static double end(Strip strip, int stretch, PlotArea plot) {
        return stretch == strip.stretches().size() - 1
                ? plot.x().high()
                : Timeline.x(strip.stretches().get(stretch + 1).from());
    }

    private static boolean isTight(Strip strip, PlotArea plot) {
        return IntStream.range(0, strip.stretches().size()).anyMatch(i -> !hasRoom(strip, i, plot));
    }

    /** Whether the verdict's word fits into its stretch. */
    private static boolean hasRoom(Strip strip, int stretch, PlotArea plot) {
        Stretch it = strip.stretches().get(stretch);
        return TextWidth.of(it.word(), Picture.FONT_SIZE) + 6
                <= plot.atX(end(strip, stretch, plot)) - plot.atX(Timeline.x(it.from()));
    }

    /** The words that have no room in their stretches, where they don't run into each other. */
    private void wordsAbove(Strip strip, PlotArea plot, double top, double taken) {
        double free = taken;
        for (int i = 0; i < strip.stretches().size(); i++) {
            String word = strip.stretches().get(i).word();
            double width = TextWidth.of(word, Picture.FONT_SIZE);
            double x = plot.atX(Timeline.x(strip.stretches().get(i).from()));
            double start = Math.min(x - 1, plot.right() - width);
            if (!hasRoom(strip, i, plot) && start >= free) {
                picture.text("c-name", start, top - 4, Anchor.START, word);
                free = start + width + 7;
            }
        }
    }

    private void strip(Strip strip, PlotArea plot, double top, boolean inWords) {
        double bottom = top + HIGHEST;
        if (strip.stretches().isEmpty()) {
            picture.text(
                    "c-quiet",
                    plot.left(),
                    bottom - 5,
                    Anchor.START,
                    picture.words().say("chart.no-verdict"));
            return;
        }
        for (int i = 0; i < strip.stretches().size(); i++) {
            Stretch stretch = strip.stretches().get(i);
            double left = plot.atX(Timeline.x(stretch.from()));
            double right = Math.max(plot.atX(end(strip, i, plot)), left + 1);
            String told = strip.entity() + ", "
                    + picture.words().say("chart.from", "date", picture.words().date(stretch.from())) + ": "
                    + stretch.phrase()
                    + stretch.cause().map(cause -> ", " + cause).orElse("");
            step(stretch, left, right, bottom, told);
            if (hasRoom(strip, i, plot)) {
                picture.text("c-name", left + 4, bottom - 5, Anchor.START, stretch.word());
            }
        }
        picture.line("c-axis", plot.atX(Timeline.x(strip.stretches().get(0).from())), bottom, plot.right(), bottom);
        double free = plot.left();
        for (int i = 1; i < strip.stretches().size(); i++) {
            Stretch stretch = strip.stretches().get(i);
            double x = plot.atX(Timeline.x(stretch.from()));
            picture.line("c-cause", x, top, x, bottom + 5);
            String text = inWords
                    ? stretch.cause().orElse("")
                    : stretch.causes().stream().map(Cause::sign).collect(Collectors.joining("+"));
            double width = TextWidth.of(text, Picture.FONT_SIZE);
            double start = Math.max(free, Math.min(x - 3, plot.right() - width));
            if (start + width <= variant.width() + 0.5) {
                picture.text("c-quiet", start, bottom + 17, Anchor.START, text);
            }
            free = start + width + 7;
        }
    }

    private void step(Stretch stretch, double left, double right, double bottom, String told) {
        if (stretch.standing().isEmpty()) {
            picture.rect("c-open", left, bottom - LOWEST, right - left, LOWEST, told);
            return;
        }
        Standing standing = stretch.standing().get();
        double low = height(standing.lowest(), standing.levels());
        if (!standing.isSettled()) {
            double high = height(standing.highest(), standing.levels());
            picture.rect("c-open", left, bottom - high, right - left, high, told);
            return;
        }
        picture.rect(Ramp.cssClass(standing.lowest(), standing.levels()), left, bottom - low, right - left, low, told);
        picture.line("c-edge", left, bottom - low, right, bottom - low);
    }

    private static double height(int rank, int levels) {
        return levels < 2 ? HIGHEST : LOWEST + (HIGHEST - LOWEST) * rank / (levels - 1);
    }

    /** {@code F new figures · R new rules}, in the order in which they are met. */
    private String key() {
        return spec.strips().stream()
                .flatMap(strip -> strip.stretches().stream())
                .flatMap(stretch -> stretch.causes().stream())
                .distinct()
                .map(cause -> cause.sign() + " " + cause.word())
                .collect(Collectors.joining(" · "));
    }

    private boolean hasRoomForWords(PlotArea plot) {
        boolean fits = true;
        for (Strip strip : spec.strips()) {
            double free = plot.left();
            for (int i = 1; i < strip.stretches().size(); i++) {
                String cause = strip.stretches().get(i).cause().orElse("");
                double width = TextWidth.of(cause, Picture.FONT_SIZE);
                double x = plot.atX(Timeline.x(strip.stretches().get(i).from()));
                double start = Math.max(free, Math.min(x - 3, plot.right() - width));
                fits &= Math.abs(start - x) < Math.max(width, 24) && start + width <= variant.width();
                fits &= start <= x + 2;
                free = start + width + 7;
            }
        }
        return fits;
    }
}
