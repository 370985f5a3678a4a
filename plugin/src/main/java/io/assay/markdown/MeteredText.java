package io.assay.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A text whose parser may work only so much. It bounds the time that a page takes without a clock, so that the same
 * page is refused on every machine or on none. Each look at a character is a step; where flexmark loops without looking
 * at characters, steps are charged for it.
 */
final class MeteredText implements CharSequence {
    /** Enough for about a second. */
    private static final long STEPS = 50_000_000;

    /** Real pages need 4 to 6. */
    private static final long STEPS_PER_CHARACTER = 50;

    /** Thrown when a page costs too much. */
    static final class Exhausted extends RuntimeException {
        Exhausted() {
            super("too much work for one page", null, false, false);
        }
    }

    private final String text;
    private long steps;

    MeteredText(String text) {
        this.text = text;
        this.steps = STEPS + STEPS_PER_CHARACTER * text.length();
    }

    /**
     * Charges steps to the text that a sequence is a part of.
     *
     * @throws Exhausted if they are used up
     */
    static void charge(BasedSequence part, long steps) {
        if (part.getBase() instanceof MeteredText text) {
            text.charge(steps);
        }
    }

    private void charge(long by) {
        steps -= by;
        if (steps < 0) {
            throw new Exhausted();
        }
    }

    @Override
    public char charAt(int index) {
        charge(1);
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
