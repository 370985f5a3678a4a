package io.assay.chart;

import java.util.List;

/**
 * About how wide a text will be. The page's font is not known and no font may be asked for, so this is Helvetica's
 * widths with enough to spare for the widest of the common sans-serif faces (DejaVu, Verdana).
 */
final class TextWidth {
    private static final double SPARE = 1.17;
    /** How much wider bold text is: a font size times this measures it. */
    static final double BOLD = 1.12;

    private static final int WIDE = 1000;
    private static final int OTHER = 600;
    private static final int NO_BREAK_SPACE = 0xA0;

    /** In thousandths of the font size, from U+0020 to U+007E. */
    private static final short[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private TextWidth() {}

    static double of(String text, double fontSize) {
        return text.codePoints().map(TextWidth::of).sum() / 1000.0 * SPARE * fontSize;
    }

    static double bold(String text, double fontSize) {
        return of(text, fontSize) * BOLD;
    }

    static double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> of(text, Picture.FONT_SIZE))
                .max()
                .orElse(0);
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    static String fit(String text, double fontSize, double width) {
        if (of(text, fontSize) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end) + "…", fontSize) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static int of(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return ASCII[codePoint - ' '];
        }
        if (codePoint == NO_BREAK_SPACE) {
            return ASCII[0];
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isIdeographic(codePoint) || codePoint >= 0x1100 && codePoint < 0x11A0 || codePoint >= 0x3000
                ? WIDE
                : OTHER;
    }
}
