package io.assay.picture;

import io.assay.site.view.Scale;
import io.assay.site.view.SocialCard;
import io.assay.site.view.VerdictView;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paints cards: equal cards give equal bytes, on any machine, from any thread. */
public final class CardPainter {
    private static final double MARGIN = 72;
    private static final double INNER = SocialCard.WIDTH - 2 * MARGIN;
    private static final double FOOT = SocialCard.HEIGHT - 64;
    private static final double PALE = 0.68;

    private final Canvas canvas = new Canvas(SocialCard.WIDTH, SocialCard.HEIGHT, Palette.PAPER);
    private final SocialCard card;

    private CardPainter(SocialCard card) {
        this.card = card;
    }

    /** @return a PNG */
    public static byte[] paint(SocialCard card) {
        return new CardPainter(card).paint();
    }

    /** Whether its fonts have all letters of a card; of one that they don't have, the picture shows no words at all. */
    static boolean canPaint(SocialCard card) {
        Stream<String> words = Stream.concat(
                Stream.of(
                        card.site(),
                        card.title(),
                        card.text(),
                        card.illustrative().orElse("")),
                card.verdict().stream()
                        .flatMap(verdict -> Stream.concat(
                                Stream.of(verdict.symbol(), verdict.framework().text(), verdict.phrase(), card.foot()),
                                verdict.scale().stretches().stream().map(Scale.Stretch::name))));
        return Typeface.SERIF_BOLD.covers(words.collect(Collectors.joining()));
    }

    private byte[] paint() {
        if (!canPaint(card)) {
            mark(240, (SocialCard.WIDTH - 240) / 2.0, (SocialCard.HEIGHT - 240) / 2.0);
            return canvas.png();
        }
        head();
        card.verdict().ifPresentOrElse(this::verdict, this::text);
        return canvas.png();
    }

    private void head() {
        mark(46, MARGIN, 55);
        if (!card.title().equals(card.site())) {
            canvas.text(card.site(), Typeface.SERIF_BOLD, 30, MARGIN + 62, 88, Palette.INK);
        }
        card.illustrative().ifPresent(this::pill);
    }

    /** The site's sign, as in {@code favicon.svg}. */
    private void mark(double size, double x, double y) {
        AffineTransform place = new AffineTransform(size / 32, 0, 0, size / 32, x, y);
        Path2D plate = path(9, 2, 23, 2, 30, 9, 30, 23, 23, 30, 9, 30, 2, 23, 2, 9);
        plate.closePath();
        Path2D letter = path(10.2, 23, 15, 8.6, 17, 8.6, 21.8, 23);
        letter.append(path(12, 18.4, 20, 18.4), false);
        canvas.fill(place.createTransformedShape(plate), Palette.BRAND);
        canvas.draw(place.createTransformedShape(letter), 2.6 * size / 32, Palette.PAPER);
    }

    /** Says of invented figures that they are, where nobody misses it. */
    private void pill(String word) {
        double width = Typeface.SANS_BOLD.width(word, 26) + 36;
        double x = SocialCard.WIDTH - MARGIN - width;
        canvas.fill(new RoundRectangle2D.Double(x, 54, width, 48, 10, 10), Palette.NOTICE);
        canvas.text(word, Typeface.SANS_BOLD, 26, x + 18, 87, Palette.NOTICE_INK);
    }

    private void text() {
        double y = 270;
        double size = 84;
        for (String line : TextLines.wrap(card.title(), Typeface.SERIF_BOLD, size, INNER, 2)) {
            canvas.text(
                    line,
                    Typeface.SERIF_BOLD,
                    TextLines.fit(line, Typeface.SERIF_BOLD, size, INNER),
                    MARGIN,
                    y,
                    Palette.INK);
            y += 96;
        }
        y -= 20;
        for (String line : TextLines.wrap(card.text(), Typeface.SERIF, 38, INNER, 3)) {
            canvas.text(line, Typeface.SERIF, 38, MARGIN, y, Palette.SOFT);
            y += 54;
        }
        canvas.fill(new Rectangle2D.Double(0, SocialCard.HEIGHT - 16, SocialCard.WIDTH, 16), Palette.BRAND);
    }

    private void verdict(VerdictView verdict) {
        String tone = verdict.tone().name();
        canvas.text(verdict.framework().text(), Typeface.SANS, 28, MARGIN, 166, Palette.SOFT);
        double symbol = verdict.symbol().isEmpty() ? 0 : Typeface.SANS.width(verdict.symbol(), 34) + 20;
        double size = TextLines.fit(card.title(), Typeface.SERIF_BOLD, 68, INNER - symbol);
        canvas.text(card.title(), Typeface.SERIF_BOLD, size, MARGIN, 244, Palette.INK);
        canvas.text(
                verdict.symbol(),
                Typeface.SANS,
                34,
                MARGIN + Typeface.SERIF_BOLD.width(card.title(), size) + 20,
                244,
                Palette.SOFT);
        double phrase = TextLines.fit(verdict.phrase(), Typeface.SERIF_BOLD, 84, INNER);
        canvas.text(verdict.phrase(), Typeface.SERIF_BOLD, phrase, MARGIN, 346, Palette.ink(tone));
        double y = 402;
        for (String line : TextLines.wrap(card.text(), Typeface.SERIF, 31, INNER, 2)) {
            canvas.text(line, Typeface.SERIF, 31, MARGIN, y, Palette.INK);
            y += 42;
        }
        scale(verdict.scale(), 478);
        canvas.text(card.foot(), Typeface.SANS, 25, MARGIN, FOOT + 16, Palette.SOFT);
        canvas.fill(new Rectangle2D.Double(0, 0, SocialCard.WIDTH, 14), Palette.fill(tone));
    }

    private void scale(Scale scale, double y) {
        double thick = 22;
        for (Scale.Stretch part : scale.stretches()) {
            double x = at(part.x());
            Color fill = Palette.fill(part.tone().name());
            canvas.fill(
                    new Rectangle2D.Double(x, y, at(part.width()) - MARGIN, thick),
                    part.here() ? fill : mixed(fill, Palette.PAPER));
            Typeface face = part.here() ? Typeface.SANS_BOLD : Typeface.SANS;
            double middle = at(part.middle()) - face.width(part.name(), 24) / 2;
            canvas.text(part.name(), face, 24, middle, y + 54, part.here() ? Palette.INK : Palette.SOFT);
        }
        for (Scale.Cut cut : scale.cuts()) {
            canvas.fill(new Rectangle2D.Double(at(cut.x()) - 1.5, y - 1, 3, thick + 2), Palette.PAPER);
        }
        if (scale.marked() && scale.range()) {
            canvas.draw(
                    new RoundRectangle2D.Double(at(scale.low()), y - 5, at(scale.width()) - MARGIN, thick + 10, 6, 6),
                    4,
                    Palette.INK);
        } else if (scale.marked()) {
            double x = at(scale.low());
            double middle = y + thick / 2;
            canvas.fill(new Ellipse2D.Double(x - 18, middle - 18, 36, 36), Palette.PAPER);
            canvas.fill(new Ellipse2D.Double(x - 14, middle - 14, 28, 28), Palette.INK);
        }
    }

    private static double at(String percent) {
        return MARGIN + INNER * Double.parseDouble(percent) / 100;
    }

    private static Color mixed(Color one, Color other) {
        return new Color(
                mixed(one.getRed(), other.getRed()),
                mixed(one.getGreen(), other.getGreen()),
                mixed(one.getBlue(), other.getBlue()));
    }

    private static int mixed(int one, int other) {
        return (int) Math.round(one + (other - one) * PALE);
    }

    private static Path2D path(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
