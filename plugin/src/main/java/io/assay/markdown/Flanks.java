package io.assay.markdown;

/**
 * What stands around a run of marks, by CommonMark 0.31, for which symbols such as {@code £} are punctuation. flexmark
 * goes by 0.28.
 */
record Flanks(char before, char after) {
    boolean left() {
        return !isSpace(after) && (!punctuationAfter() || isSpace(before) || punctuationBefore());
    }

    boolean right() {
        return !isSpace(before) && (!punctuationBefore() || isSpace(after) || punctuationAfter());
    }

    boolean punctuationBefore() {
        return isPunctuation(before);
    }

    boolean punctuationAfter() {
        return isPunctuation(after);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
