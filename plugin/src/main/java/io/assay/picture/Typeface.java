package io.assay.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of one font as outlines. The JDK's own text needs fonts and fontconfig on the machine; outlines need
 * neither.
 */
final class Typeface {
    static final Typeface SERIF = load("assay-serif-regular.ttf");
    static final Typeface SERIF_BOLD = load("assay-serif-semibold.ttf");
    static final Typeface SANS = load("assay-sans-regular.ttf");
    static final Typeface SANS_BOLD = load("assay-sans-semibold.ttf");

    /** It holds a sign to its number, and is not seen. */
    private static final int WORD_JOINER = 0x2060;

    private static final int FIRST = ' ';
    private static final int LAST = 0x2fff;

    private final Map<Integer, Letter> letters;

    /** In parts of the size of the letters; y grows upwards from the base line. */
    private record Letter(Path2D outline, double advance) {}

    private Typeface(Map<Integer, Letter> letters) {
        this.letters = letters;
    }

    private static Typeface load(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            double unit = 1.0 / font.getUnitsPerEm();
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            Map<Integer, Letter> letters = new TreeMap<>();
            for (int code = FIRST; code <= LAST; code++) {
                int glyph = glyphs.getGlyphId(code);
                if (glyph != 0) {
                    Path2D outline = new Path2D.Double();
                    if (font.getGlyph().getGlyph(glyph) != null) {
                        outline.append(font.getGlyph().getGlyph(glyph).getPath(), false);
                    }
                    outline.transform(AffineTransform.getScaleInstance(unit, unit));
                    letters.put(code, new Letter(outline, font.getAdvanceWidth(glyph) * unit));
                }
            }
            letters.put(WORD_JOINER, new Letter(new Path2D.Double(), 0));
            return new Typeface(letters);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + resource + " can't be read", e);
        }
    }

    /** Whether it has all letters of a text. */
    boolean covers(String text) {
        return text.codePoints().allMatch(letters::containsKey);
    }

    /** @param size in pixels, as is the width that it gives; a letter that is missing has none */
    double width(String text, double size) {
        return size
                * text.codePoints()
                        .mapToObj(letters::get)
                        .filter(letter -> letter != null)
                        .mapToDouble(Letter::advance)
                        .sum();
    }

    /** The outline of a text that begins at {@code x} on the base line {@code y}; y grows downwards. */
    Shape outline(String text, double size, double x, double y) {
        Path2D outline = new Path2D.Double();
        double at = x;
        for (int code : text.codePoints().toArray()) {
            Letter letter = letters.get(code);
            if (letter != null) {
                AffineTransform place = new AffineTransform(size, 0, 0, -size, at, y);
                outline.append(letter.outline().getPathIterator(place), false);
                at += size * letter.advance();
            }
        }
        return outline;
    }
}
