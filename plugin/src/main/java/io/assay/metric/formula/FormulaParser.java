package io.assay.metric.formula;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.exact.Rational;
import io.assay.metric.formula.Expression.Operator;
import io.assay.notation.Scalar;
import io.assay.text.SourceSpan;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a formula: ids, {@code metric@entity}, decimal numbers, {@code + - * /}, brackets and a few functions.
 *
 * <pre>
 * sum    = term { ("+" | "-") term }
 * term   = factor { ("*" | "/") factor }
 * factor = "-" factor | number | "(" sum ")" | id [ "@" entity ] | function "(" … ")"
 * </pre>
 */
public final class FormulaParser {
    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 50;
    private static final Set<String> FUNCTIONS = Set.of("abs", "min", "max", "sum", "mean", "change", "annualized");

    private final FormulaScanner scanner;
    private int depth;

    private FormulaParser(FormulaScanner scanner) {
        this.scanner = scanner;
    }

    /** @return empty if it is no formula, which is then reported at the column of the mistake */
    public static Optional<Formula> parse(Scalar scalar, Collection<Diagnostic> diagnostics) {
        FormulaScanner scanner = new FormulaScanner(scalar);
        try {
            if (scalar.text().length() > LONGEST) {
                throw scanner.error(0, "this formula has more than " + LONGEST + " characters");
            }
            FormulaParser parser = new FormulaParser(scanner);
            Expression expression = parser.sum();
            if (!scanner.atEnd()) {
                throw scanner.unexpected("an operator or the end of the formula");
            }
            return Optional.of(new Formula(scalar.text(), expression, scalar.origin()));
        } catch (FormulaError e) {
            Diagnostic wrong =
                    Diagnostic.of(Code.FORMULA_SYNTAX, scalar.origin().file().place(e.span()), e.getMessage());
            diagnostics.add(e.hint().map(wrong::withHint).orElse(wrong));
            return Optional.empty();
        }
    }

    private Expression sum() {
        int start = scanner.next();
        if (++depth > DEEPEST) {
            throw scanner.error(start, "brackets nest more than " + DEEPEST + " deep");
        }
        Expression left = term();
        while (scanner.peek() == '+' || scanner.peek() == '-') {
            Operator operator = scanner.take() == '+' ? Operator.PLUS : Operator.MINUS;
            left = new Expression.Operation(operator, left, term(), scanner.since(start));
        }
        depth--;
        return left;
    }

    private Expression term() {
        int start = scanner.next();
        Expression left = factor();
        while (scanner.peek() == '*' || scanner.peek() == '/') {
            Operator operator = scanner.take() == '*' ? Operator.TIMES : Operator.OVER;
            left = new Expression.Operation(operator, left, factor(), scanner.since(start));
        }
        return left;
    }

    private Expression factor() {
        int start = scanner.next();
        char c = scanner.peek();
        if (c == '-') {
            scanner.take();
            SourceSpan minus = scanner.since(start);
            if (++depth > DEEPEST) {
                throw scanner.error(start, "brackets nest more than " + DEEPEST + " deep");
            }
            Expression operand = factor();
            depth--;
            Expression zero = new Expression.Literal(Rational.ZERO, minus);
            return new Expression.Operation(Operator.MINUS, zero, operand, scanner.since(start));
        }
        if (c == '(') {
            scanner.take();
            Expression inner = sum();
            scanner.expect(')');
            return inner;
        }
        if (Character.isDigit(c) || c == '.') {
            return new Expression.Literal(Rational.of(new BigDecimal(scanner.number())), scanner.since(start));
        }
        String name = scanner.name("a metric, a number or an opening bracket");
        return scanner.peek() == '(' ? function(name, start) : reference(name, start);
    }

    private Expression.Reference reference(String name, int start) {
        Optional<String> entity = Optional.empty();
        if (scanner.adjoins('@')) {
            scanner.take();
            entity = Optional.of(scanner.entity());
        }
        return new Expression.Reference(name, entity, scanner.since(start));
    }

    private Expression.Reference reference() {
        int start = scanner.next();
        return reference(scanner.name("a metric"), start);
    }

    private Expression function(String name, int start) {
        if (!FUNCTIONS.contains(name)) {
            throw scanner.unknownFunction(name, start, FUNCTIONS);
        }
        scanner.expect('(');
        Expression call = switch (name) {
            case "abs" -> choosing(Expression.Choice.ABS, List.of(sum()), start);
            case "min" -> choosing(Expression.Choice.MIN, arguments(), start);
            case "max" -> choosing(Expression.Choice.MAX, arguments(), start);
            case "change" -> new Expression.Change(reference(), window(), scanner.toClosing(start));
            case "annualized" -> new Expression.Annualized(reference(), scanner.toClosing(start));
            default -> aggregate(name.equals("mean"), start);
        };
        scanner.expect(')');
        return call;
    }

    private Expression choosing(Expression.Choice choice, List<Expression> operands, int start) {
        return new Expression.Choosing(choice, operands, scanner.toClosing(start));
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(sum());
        while (scanner.peek() == ',') {
            scanner.take();
            arguments.add(sum());
        }
        return arguments;
    }

    /** {@code sum(m)}, {@code sum(m, kind: k)}, and for a mean {@code mean(m, P90D)} as well. */
    private Expression aggregate(boolean mean, int start) {
        Expression.Reference reference = reference();
        if (mean && scanner.followsComma('P')) {
            return new Expression.Average(reference, window(), scanner.toClosing(start));
        }
        if (reference.entity().isPresent()) {
            throw scanner.error(start, "a sum or mean over entities can't be of one entity alone");
        }
        if (scanner.peek() != ',') {
            return new Expression.Aggregate(mean, reference, Optional.empty(), scanner.toClosing(start));
        }
        scanner.expect(',');
        scanner.keyword("kind");
        scanner.expect(':');
        return new Expression.Aggregate(mean, reference, Optional.of(scanner.entity()), scanner.toClosing(start));
    }

    private Period window() {
        scanner.expect(',');
        int start = scanner.next();
        String text = scanner.name("a length of time such as P90D");
        try {
            Period length = Period.parse(text);
            if (length.isNegative() || length.isZero()) {
                throw scanner.error(start, "a length of time must be longer than nothing, not '" + text + "'");
            }
            return length;
        } catch (DateTimeException e) {
            throw scanner.error(start, "'" + text + "' is no length of time, which is written P90D or P3M");
        }
    }
}
