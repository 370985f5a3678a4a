package io.assay.picture;

import java.awt.Color;

/** The colours of the default theme by day; {@code PaletteTest} holds them to its style sheet. */
final class Palette {
    static final Color PAPER = new Color(0xfbfaf6);
    static final Color INK = new Color(0x1e1c18);
    static final Color SOFT = new Color(0x56514a);
    static final Color NOTICE = new Color(0xf7efd9);
    static final Color NOTICE_INK = new Color(0x6b4a05);
    static final Color BRAND = new Color(0x0b4f5c);

    private Palette() {}

    /** @param tone a tone's name, {@code t0} to {@code t4} or {@code unknown} */
    static Color fill(String tone) {
        return switch (tone) {
            case "t0" -> new Color(0xb5482c);
            case "t1" -> new Color(0xbd8322);
            case "t2" -> new Color(0x8d8763);
            case "t3" -> new Color(0x4c9484);
            case "t4" -> new Color(0x12677a);
            default -> new Color(0xa59d8d);
        };
    }

    /** The colour of a tone's words. */
    static Color ink(String tone) {
        return switch (tone) {
            case "t0" -> new Color(0x8f3218);
            case "t1" -> new Color(0x7a4f08);
            case "t2" -> new Color(0x585233);
            case "t3" -> new Color(0x1d5f52);
            case "t4" -> new Color(0x0b4c5a);
            default -> new Color(0x5c564b);
        };
    }
}
