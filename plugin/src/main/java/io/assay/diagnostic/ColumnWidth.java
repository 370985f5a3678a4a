package io.assay.diagnostic;

/**
 * How many columns of a terminal a text takes: two for the wide characters of East Asian scripts and for emoji (Unicode
 * Standard Annex 11, rounded to blocks), none for marks that stand above or below another character.
 */
final class ColumnWidth {
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD}
    };

    private ColumnWidth() {}

    static int of(String text) {
        return text.codePoints().map(ColumnWidth::of).sum();
    }

    static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        for (int[] block : WIDE) {
            if (character <= block[1]) {
                return character >= block[0];
            }
        }
        return false;
    }
}
