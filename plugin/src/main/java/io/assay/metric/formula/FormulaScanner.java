package io.assay.metric.formula;

import io.assay.diagnostic.NearestName;
import io.assay.notation.Scalar;
import io.assay.text.SourceSpan;
import java.util.Collection;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Walks through a formula's characters, and knows where in its file each of them stands. */
final class FormulaScanner {
    private static final int LONGEST_NUMBER = 40;
    /** Stands for the end of the formula. */
    private static final char END = '\0';

    private final String text;
    private final SourceSpan whole;
    private final Optional<Integer> offset;
    private int at;
    private int lastEnd;

    FormulaScanner(Scalar scalar) {
        this.text = scalar.text();
        this.whole = scalar.origin().span();
        int found = whole.of(scalar.origin().file().text()).indexOf(text);
        this.offset = found < 0 ? Optional.empty() : Optional.of(whole.start() + found);
    }

    /** Skips spaces. @return where the next character stands in the formula */
    int next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The next character that is no space. */
    char peek() {
        return next() < text.length() ? text.charAt(at) : END;
    }

    char take() {
        char c = peek();
        at++;
        lastEnd = at;
        return c;
    }

    boolean atEnd() {
        return peek() == END;
    }

    /** Whether a character follows without a space. */
    boolean adjoins(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** Whether a comma comes next, and a character after it. */
    boolean followsComma(char c) {
        int before = at;
        boolean follows = peek() == ',' && take() == ',' && peek() == c;
        at = before;
        return follows;
    }

    void expect(char c) {
        if (peek() != c) {
            throw unexpected("'" + c + "'");
        }
        take();
    }

    void keyword(String word) {
        int start = next();
        if (!name("'" + word + "'").equals(word)) {
            throw error(start, "'" + word + "' is expected here");
        }
    }

    String number() {
        int start = next();
        String digits = run(c -> Character.isDigit(c) || c == '.');
        if (!digits.matches("\\d+(\\.\\d+)?|\\.\\d+") || digits.length() > LONGEST_NUMBER) {
            throw error(start, "'" + digits + "' is no number");
        }
        if (adjoins('%')) {
            at++;
            lastEnd = at;
            throw error(start, "'" + digits + "%' has no meaning in a formula", "write it as a decimal: 50% is 0.5");
        }
        return digits;
    }

    /** An id of letters, digits and {@code _}. @param what for the message if there is none */
    String name(String what) {
        char c = peek();
        if (!Character.isLetter(c) && c != '_') {
            throw unexpected(what);
        }
        return run(FormulaScanner::isNamePart);
    }

    /** The id of an entity or kind, in which {@code -} and {@code .} may stand as well. */
    String entity() {
        if (!isNamePart(peek())) {
            throw unexpected("an id");
        }
        return run(c -> isNamePart(c) || c == '-' || c == '.');
    }

    private static boolean isNamePart(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private String run(IntPredicate part) {
        int start = at;
        while (at < text.length() && part.test(text.charAt(at))) {
            at++;
        }
        lastEnd = at;
        return text.substring(start, at);
    }

    /** The place in the file from a character of the formula to what was taken last. */
    SourceSpan since(int start) {
        return offset.map(shift -> new SourceSpan(start, Math.max(start, lastEnd)).shift(shift))
                .orElse(whole);
    }

    /** As {@link #since}, with the closing bracket that comes next. */
    SourceSpan toClosing(int start) {
        int end = Math.min(text.length(), next() + 1);
        return offset.map(shift -> new SourceSpan(start, end).shift(shift)).orElse(whole);
    }

    FormulaError error(int start, String message) {
        return new FormulaError(since(start), message, Optional.empty());
    }

    private FormulaError error(int start, String message, String hint) {
        return new FormulaError(since(start), message, Optional.of(hint));
    }

    FormulaError unexpected(String expected) {
        if (atEnd()) {
            int end = text.length();
            SourceSpan span =
                    offset.map(shift -> new SourceSpan(end, end).shift(shift)).orElse(whole);
            return new FormulaError(span, "the formula ends where " + expected + " is expected", Optional.empty());
        }
        int start = at;
        char found = take();
        return error(start, "'" + found + "' stands where " + expected + " is expected");
    }

    FormulaError unknownFunction(String name, int start, Collection<String> known) {
        String hint = NearestName.find(name, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("the functions are "
                        + String.join(", ", known.stream().sorted().toList()));
        return error(start, "unknown function '" + name + "'", hint);
    }
}
