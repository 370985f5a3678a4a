package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.exact.Rational;
import io.assay.framework.ConditionScanner.Kind;
import io.assay.framework.ConditionScanner.Token;
import io.assay.notation.Scalar;
import io.assay.source.Origin;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads conditions. {@code not} binds closest, then {@code and}, then {@code or}.
 *
 * <pre>
 * condition  = and { "or" and }
 * and        = not { "and" not }
 * not        = "not" not | "(" condition ")" | comparison
 * comparison = name ( "&lt;" | "&lt;=" | "=" | "!=" | "&gt;=" | "&gt;" ) ( number | level )
 * </pre>
 *
 * With a number, the name is a metric's, or that of a criterion whose metric is meant; with a level, it is a
 * criterion's. A number may be a length of time, {@code P7D}. Words with spaces stand in quotes.
 */
final class ConditionParser {
    private static final int DEEPEST = 50;

    private final Scalar source;
    private final KnownCriteria criteria;
    private final List<Token> tokens;
    private int next;
    private int depth;

    private ConditionParser(Scalar source, KnownCriteria criteria) {
        this.source = source;
        this.criteria = criteria;
        this.tokens = ConditionScanner.scan(source.text());
    }

    /** Empty if something in it is wrong, which was reported. */
    static Optional<Condition> parse(Scalar source, KnownCriteria criteria, Collection<Diagnostic> diagnostics) {
        try {
            return Optional.of(new ConditionParser(source, criteria).whole());
        } catch (Wrong e) {
            e.diagnostic.ifPresent(diagnostics::add);
            return Optional.empty();
        }
    }

    /** Of what stands behind a name alone, as in {@code exit_window: ">= P7D"}. */
    static Optional<Condition> parseBehind(
            Scalar name, Scalar rest, KnownCriteria criteria, Collection<Diagnostic> diagnostics) {
        try {
            ConditionParser parser = new ConditionParser(rest, criteria);
            return Optional.of(parser.toTheEnd(parser.comparison(name.text(), name.origin())));
        } catch (Wrong e) {
            e.diagnostic.ifPresent(diagnostics::add);
            return Optional.empty();
        }
    }

    /** Whether a text starts with a sign of comparison. */
    static boolean isBehind(String text) {
        return Relation.find(ConditionScanner.scan(text).get(0).text()).isPresent();
    }

    /** Whether a text is one word, and so names something without comparing it. */
    static boolean isName(String text) {
        List<Token> tokens = ConditionScanner.scan(text);
        return tokens.size() == 2 && tokens.get(0).kind() == Kind.WORD;
    }

    private Condition whole() {
        return toTheEnd(any());
    }

    private Condition toTheEnd(Condition condition) {
        if (peek().kind() != Kind.END) {
            throw unexpected("'and', 'or' or the end");
        }
        return condition;
    }

    private Condition any() {
        List<Condition> parts = separated("or", this::all);
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all() {
        List<Condition> parts = separated("and", this::one);
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private List<Condition> separated(String word, Supplier<Condition> part) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (accept(word)) {
            parts.add(part.get());
        }
        return parts;
    }

    private Condition one() {
        if (++depth > DEEPEST) {
            throw bad(peek(), "this condition is nested more than " + DEEPEST + " deep");
        }
        Condition condition;
        if (accept("not")) {
            condition = new Condition.Not(one());
        } else if (accept("(")) {
            condition = any();
            if (!accept(")")) {
                throw unexpected("')'");
            }
        } else {
            condition = comparison();
        }
        depth--;
        return condition;
    }

    private Condition comparison() {
        Token name = word("a metric or a criterion");
        return comparison(name.text(), origin(name));
    }

    private Condition comparison(String name, Origin place) {
        Relation relation = Relation.find(peek().text())
                .filter(found -> peek().kind() == Kind.SIGN)
                .orElseThrow(() -> unexpected("one of <, <=, =, !=, >= and >"));
        next++;
        Token operand = word("a number or a level");
        Optional<Criterion> criterion = criteria.find(name);
        Optional<String> metric =
                criterion.isEmpty() ? Optional.of(name) : criterion.get().metric();
        Optional<Rational> number = Quantity.measured(operand.text());
        return metric.isPresent() && number.isPresent()
                ? new Condition.MetricTest(metric.get(), relation, number.get(), operand.text(), place)
                : levelTest(name, place, criterion, relation, operand);
    }

    private Condition levelTest(
            String name, Origin place, Optional<Criterion> criterion, Relation relation, Token operand) {
        if (criteria.isUnread(name)) {
            throw new Wrong();
        }
        Criterion found = criterion.orElseThrow(
                () -> new Wrong(Diagnostic.of(Code.UNKNOWN_CRITERION, place.place(), "unknown criterion '" + name + "'")
                        .withHint("a metric is compared with a number, a criterion with one of its levels")
                        .withNearest(name, criteria.names())));
        Level level = LevelName.find(found, operand.text())
                .orElseThrow(() -> new Wrong(LevelName.unknown(found, operand.text(), origin(operand))));
        return new Condition.LevelTest(found.id(), relation, level, place);
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean accept(String text) {
        boolean there = peek().is(text);
        next += there ? 1 : 0;
        return there;
    }

    private Token word(String expected) {
        Token token = peek();
        boolean keyword = token.is("and") || token.is("or") || token.is("not");
        if (token.kind() != Kind.QUOTED && (token.kind() != Kind.WORD || keyword)) {
            throw unexpected(expected);
        }
        next++;
        return token;
    }

    private Wrong unexpected(String expected) {
        Token token = peek();
        String found = token.kind() == Kind.END ? token.text() : "'" + token.text() + "'";
        return bad(token, "expected " + expected + " here, not " + found);
    }

    private Wrong bad(Token token, String message) {
        return new Wrong(Diagnostic.of(Code.BAD_GUARD, origin(token).place(), message)
                .withHint("write conditions as in: fee_share < 5% and not (demand = enterprise)"));
    }

    /** The place of a token; of the whole condition where escapes make its text differ from what the file holds. */
    private Origin origin(Token token) {
        SourceSpan whole = source.origin().span();
        String text = source.origin().file().text();
        int start = whole.start() + (source.quoted() ? 1 : 0);
        return text.startsWith(source.text(), start)
                ? source.origin().file().origin(token.span().shift(start))
                : source.origin();
    }

    private static final class Wrong extends RuntimeException {
        private final transient Optional<Diagnostic> diagnostic;

        private Wrong(Optional<Diagnostic> diagnostic) {
            super(null, null, false, false);
            this.diagnostic = diagnostic;
        }

        Wrong(Diagnostic diagnostic) {
            this(Optional.of(diagnostic));
        }

        /** By something else, which was reported. */
        Wrong() {
            this(Optional.empty());
        }
    }
}
