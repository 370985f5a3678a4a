package io.assay.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.SequenceUtils;
import com.vladsch.flexmark.util.sequence.builder.IBasedSegmentBuilder;
import java.util.List;
import java.util.Objects;

/**
 * The text of a page or a part of it, as flexmark takes it: knows its place in the page. In the place of flexmark's own,
 * since a parser does little else than look at characters, and here they lie in an array.
 *
 * <p>A parser may work only so much on one page. That bounds the time that a page takes without a clock, so that the
 * same page is refused on every machine or on none. Each look at a character is a step; where flexmark loops without
 * looking at characters, steps are charged for it.
 */
@SuppressWarnings("unchecked") // flexmark overrides getBuilder() so
final class PageText extends BasedSequenceImpl {
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

    /** The whole page, and the steps that are left to its parser. */
    private static final class Base {
        private final String text;
        private final char[] characters;
        private long steps;

        Base(String text) {
            this.text = text;
            this.characters = text.toCharArray();
            this.steps = STEPS + STEPS_PER_CHARACTER * characters.length;
        }

        void charge(long by) {
            steps -= by;
            if (steps < 0) {
                throw new Exhausted();
            }
        }
    }

    private final Base base;
    private final char[] characters;
    private final PageText whole;
    private final int start;
    private final int length;

    private PageText(String text) {
        super(0);
        // CommonMark has no character of the number 0.
        this.base = new Base(text.replace('\0', '\uFFFD'));
        this.characters = base.characters;
        this.whole = this;
        this.start = 0;
        this.length = characters.length;
    }

    private PageText(PageText whole, int start, int end) {
        super(0);
        this.base = whole.base;
        this.characters = whole.characters;
        this.whole = whole;
        this.start = start;
        this.length = end - start;
    }

    static PageText of(String text) {
        return new PageText(text);
    }

    /**
     * Charges steps to the page that a sequence is a part of.
     *
     * @throws Exhausted if they are used up
     */
    static void charge(BasedSequence part, long steps) {
        if (part.getBase() instanceof Base page) {
            page.charge(steps);
        }
    }

    /** Parts that follow each other without a gap, as one; {@code null} if they don't. */
    static BasedSequence join(List<BasedSequence> parts) {
        BasedSequence first = parts.get(0);
        int end = first.getStartOffset();
        for (BasedSequence part : parts) {
            if (!(part instanceof PageText) || part.getStartOffset() != end) {
                return null;
            }
            end = part.getEndOffset();
        }
        return first.baseSubSequence(first.getStartOffset(), end);
    }

    @Override
    public char charAt(int index) {
        Objects.checkIndex(index, length);
        base.charge(1);
        return characters[start + index];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public PageText subSequence(int from, int to) {
        SequenceUtils.validateStartEnd(from, to, length);
        return from == 0 && to == length ? this : new PageText(whole, start + from, start + to);
    }

    @Override
    public PageText baseSubSequence(int from, int to) {
        return whole.subSequence(from, to);
    }

    @Override
    public String toString() {
        return this == whole ? base.text : new String(characters, start, length);
    }

    @Override
    public Object getBase() {
        return base;
    }

    @Override
    public PageText getBaseSequence() {
        return whole;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return start + length;
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, start + length);
    }

    @Override
    public int getIndexOffset(int index) {
        SequenceUtils.validateIndexInclusiveEnd(index, length);
        return start + index;
    }

    @Override
    public void addSegments(IBasedSegmentBuilder<?> builder) {
        builder.append(start, start + length);
    }

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public DataHolder getOptions() {
        return null;
    }
}
