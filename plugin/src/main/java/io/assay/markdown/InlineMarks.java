package io.assay.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds formulas, comments, references to footnotes and attributes in the text of one block. */
final class InlineMarks {
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\[\\s]+)](?![(\\[])");
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "\\{:?[ \\t]*((?:[#.][\\w:-]+|[A-Za-z][\\w-]*=(?:\"[^\"\\n{}]*\"|[^\\s\"{}]+))(?:[ \\t]+(?:[#.][\\w:-]+|[A-Za-z][\\w-]*=(?:\"[^\"\\n{}]*\"|[^\\s\"{}]+)))*+)[ \\t]*}");

    private final BasedSequence text;

    /** From where on no formula ends, and no comment. */
    private int lastDollars = Integer.MAX_VALUE;

    private int lastTicks = Integer.MAX_VALUE;
    private int lastPercents = Integer.MAX_VALUE;

    InlineMarks(BasedSequence text) {
        this.text = text;
    }

    /** Makes the characters that marks begin with stop the parser, in a page that has them. */
    static void announce(String page, BitSet special) {
        special.set('$', page.indexOf('$') >= 0);
        special.set('%', page.indexOf("%%") >= 0);
        special.set('{', page.indexOf('{') >= 0);
        special.set('=', page.indexOf("==") >= 0);
    }

    /** The mark that begins at an offset; {@code null} if none does. */
    InlineMark at(int start) {
        return switch (text.charAt(start)) {
            case '$' -> formula(start);
            case '%' -> comment(start);
            case '{' -> attributes(start);
            case '[' -> footnote(start);
            default -> null;
        };
    }

    private InlineMark formula(int start) {
        if (start > 0 && (text.charAt(start - 1) == '$' || Character.isLetterOrDigit(text.charAt(start - 1)))) {
            return null;
        }
        char next = text.safeCharAt(start + 1);
        if (next == '$') {
            int end = start < lastDollars ? text.indexOf("$$", start + 2) : -1;
            lastDollars = end < 0 ? Math.min(lastDollars, start) : lastDollars;
            return end < 0 ? null : formula(start, 2, end, 2);
        } else if (next == '`') {
            int end = start < lastTicks ? text.indexOf("`$", start + 2) : -1;
            lastTicks = end < 0 ? Math.min(lastTicks, start) : lastTicks;
            return end < 0 ? null : formula(start, 2, end, 2);
        } else if (Character.isWhitespace(next)) {
            return null;
        }
        int end = closingDollar(start + 1);
        return end < 0 ? null : formula(start, 1, end, 1);
    }

    private InlineMark formula(int start, int opening, int end, int closing) {
        BasedSequence content = text.subSequence(start + opening, end);
        boolean display = opening == 2 && text.charAt(start + 1) == '$';
        return content.isBlank()
                ? null
                : new InlineMark.Formula(text.subSequence(start, end + closing), content.trim(), display);
    }

    /** By GitHub's rules: no space before it, and no letter or digit after it, so that prices are no formulas. */
    private int closingDollar(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '$') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        boolean closes = end < text.length()
                && !Character.isWhitespace(text.charAt(end - 1))
                && !Character.isLetterOrDigit(text.safeCharAt(end + 1));
        return closes ? end : -1;
    }

    private InlineMark comment(int start) {
        if (text.safeCharAt(start + 1) != '%') {
            return null;
        }
        int end = start < lastPercents ? text.indexOf("%%", start + 2) : -1;
        lastPercents = end < 0 ? Math.min(lastPercents, start) : lastPercents;
        return end < 0
                ? null
                : new InlineMark.Comment(text.subSequence(start, end + 2), text.subSequence(start + 2, end));
    }

    private InlineMark footnote(int start) {
        Matcher mark = match(FOOTNOTE, start);
        return mark == null
                ? null
                : new InlineMark.FootnoteMark(
                        text.subSequence(start, mark.end()), text.subSequence(mark.start(1), mark.end(1)));
    }

    private InlineMark attributes(int start) {
        Matcher mark = match(ATTRIBUTES, start);
        return mark == null
                ? null
                : new InlineMark.AttributeList(
                        text.subSequence(start, mark.end()), text.subSequence(mark.start(1), mark.end(1)));
    }

    private Matcher match(Pattern pattern, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher : null;
    }
}
