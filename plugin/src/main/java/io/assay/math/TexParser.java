package io.assay.math;

import java.util.Map;
import java.util.Set;

/** Reads a formula by recursive descent and writes its MathML. */
final class TexParser {
    private static final int DEEPEST = 60;

    private static final Map<String, Alphabet> ALPHABETS = Map.of(
            "\\mathbf", Alphabet.BOLD,
            "\\boldsymbol", Alphabet.BOLD,
            "\\mathcal", Alphabet.CALLIGRAPHIC,
            "\\mathscr", Alphabet.CALLIGRAPHIC,
            "\\mathfrak", Alphabet.FRAKTUR,
            "\\mathbb", Alphabet.DOUBLE,
            "\\mathsf", Alphabet.SANS,
            "\\mathtt", Alphabet.TYPEWRITER);

    private static final Set<String> ROW_ENDS = Set.of(TexScanner.END, "}", "&", "\\\\", "\\end", "\\right");
    private static final Set<String> WORDS = Set.of("\\text", "\\textrm", "\\textbf", "\\textit", "\\mbox");
    private static final Set<String> FUNCTIONS = Set.of(
            "\\sin",
            "\\cos",
            "\\tan",
            "\\cot",
            "\\sec",
            "\\csc",
            "\\sinh",
            "\\cosh",
            "\\tanh",
            "\\arcsin",
            "\\arccos",
            "\\arctan",
            "\\log",
            "\\ln",
            "\\lg",
            "\\exp",
            "\\arg",
            "\\deg",
            "\\dim",
            "\\hom",
            "\\ker");
    private static final Set<String> LIMITS =
            Set.of("\\lim", "\\max", "\\min", "\\sup", "\\inf", "\\det", "\\gcd", "\\Pr", "\\limsup", "\\liminf");
    private static final Set<String> SIZES = Set.of(
            "\\big",
            "\\Big",
            "\\bigg",
            "\\Bigg",
            "\\bigl",
            "\\bigr",
            "\\Bigl",
            "\\Bigr",
            "\\biggl",
            "\\biggr",
            "\\limits",
            "\\nolimits",
            "\\displaystyle",
            "\\textstyle");

    private final TexScanner tokens;
    private final boolean display;
    private int depth;

    TexParser(String tex, boolean display) {
        this.tokens = new TexScanner(tex);
        this.display = display;
    }

    String parse() {
        String formula = row(TexScanner.END);
        if (!tokens.peek().equals(TexScanner.END)) {
            throw new UnknownTex(tokens.peek());
        }
        return formula;
    }

    /** Up to what ends a group, a cell or the formula. */
    private String row(String end) {
        StringBuilder out = new StringBuilder();
        while (!ROW_ENDS.contains(tokens.peek()) && !tokens.peek().equals(end)) {
            out.append(scripted());
        }
        return out.toString();
    }

    /** One thing with what stands above and below it. */
    private String scripted() {
        while (SIZES.contains(tokens.peek())) {
            tokens.take();
        }
        String base = tokens.peek();
        boolean limits = display && (Symbols.SUMS.containsKey(base) || LIMITS.contains(base));
        String nucleus = "^_'".contains(base) && !base.isEmpty() ? "<mrow></mrow>" : atom();
        while (Set.of("\\limits", "\\nolimits").contains(tokens.peek())) {
            limits = tokens.take().equals("\\limits");
        }
        String below = "";
        String above = "";
        while (Set.of("^", "_", "'").contains(tokens.peek())) {
            String mark = tokens.take();
            if (mark.equals("_") && below.isEmpty()) {
                below = argument();
            } else if (mark.equals("'")) {
                above = above + "<mo>′</mo>";
            } else if (mark.equals("^")) {
                above = above + argument();
            } else {
                throw new UnknownTex("two scripts");
            }
        }
        String over = above.isEmpty() ? "" : Xml.element("mrow", above);
        if (below.isEmpty()) {
            return over.isEmpty() ? nucleus : Xml.element(limits ? "mover" : "msup", nucleus + over);
        }
        String name = over.isEmpty() ? limits ? "munder" : "msub" : limits ? "munderover" : "msubsup";
        return Xml.element(name, nucleus + below + over);
    }

    private String group() {
        tokens.expect("{");
        String inside = row("}");
        tokens.expect("}");
        return Xml.element("mrow", inside);
    }

    /** What a command or a script takes, of a number only its first digit. */
    private String argument() {
        String next = tokens.peek();
        boolean digit = !next.isEmpty() && Character.isDigit(next.charAt(0));
        return digit ? Xml.text("mn", tokens.take()) : atom();
    }

    private String atom() {
        if (++depth > DEEPEST) {
            throw new UnknownTex("too deep");
        }
        String atom = tokens.peek().equals("{") ? group() : single();
        depth--;
        return atom;
    }

    private String single() {
        String token = tokens.take();
        if (token.isEmpty() || "}&^_'#$\\".contains(token)) {
            throw new UnknownTex(token);
        }
        char first = token.charAt(0);
        if (first == '\\' && token.length() > 1) {
            return command(token);
        } else if (Character.isDigit(first)) {
            return number(token);
        } else if (Character.isLetter(token.codePointAt(0))) {
            return Xml.text("mi", token);
        } else if (token.equals("~")) {
            return "<mspace width=\"0.3333em\"></mspace>";
        } else if ("()[]|/".contains(token)) {
            return Xml.element("mo", " stretchy=\"false\"", token);
        }
        return Xml.text("mo", token.equals("-") ? "−" : token.equals("*") ? "∗" : token);
    }

    private String number(String first) {
        StringBuilder digits = new StringBuilder(first);
        while (tokens.peek().length() == 1
                && (Character.isDigit(tokens.peek().charAt(0)) || tokens.peek().equals("."))) {
            digits.append(tokens.take());
        }
        return Xml.text("mn", digits.toString());
    }

    private String command(String name) {
        if (Symbols.IDENTIFIERS.containsKey(name)) {
            return Xml.text("mi", Symbols.IDENTIFIERS.get(name));
        } else if (Symbols.OPERATORS.containsKey(name)) {
            return Xml.text("mo", Symbols.OPERATORS.get(name));
        } else if (Symbols.DELIMITERS.containsKey(name)) {
            return Xml.element("mo", " stretchy=\"false\"", Symbols.DELIMITERS.get(name));
        } else if (Symbols.SUMS.containsKey(name)) {
            return Xml.text("mo", Symbols.SUMS.get(name));
        } else if (Symbols.INTEGRALS.containsKey(name)) {
            return Xml.text("mo", Symbols.INTEGRALS.get(name));
        } else if (Symbols.SPACES.containsKey(name)) {
            return "<mspace width=\"" + Symbols.SPACES.get(name) + "\"></mspace>";
        } else if (Symbols.ACCENTS.containsKey(name)) {
            String accent = Xml.text("mo", Symbols.ACCENTS.get(name));
            return Xml.element("mover", " accent=\"true\"", argument() + accent);
        } else if (ALPHABETS.containsKey(name)) {
            String letters = tokens.peek().equals("{") ? tokens.raw() : tokens.take();
            return Xml.text("mi", ALPHABETS.get(name).of(plain(letters)));
        } else if (WORDS.contains(name)) {
            return Xml.text("mtext", words(tokens.raw()));
        } else if (LIMITS.contains(name)) {
            return Xml.text("mi", name.substring(1));
        } else if (FUNCTIONS.contains(name)) {
            return Xml.element("mrow", Xml.text("mi", name.substring(1)) + "<mspace width=\"0.1667em\"></mspace>");
        } else if (name.length() == 2 && "%$#&_".contains(name.substring(1))) {
            return Xml.text("mo", name.substring(1));
        } else if (name.equals("\\ ")) {
            return "<mspace width=\"0.3333em\"></mspace>";
        }
        return structure(name);
    }

    private String structure(String name) {
        return switch (name) {
            case "\\frac", "\\dfrac", "\\tfrac", "\\cfrac" -> Xml.element("mfrac", argument() + argument());
            case "\\binom" -> fenced("(", Xml.element("mfrac", " linethickness=\"0\"", argument() + argument()), ")");
            case "\\sqrt" -> root();
            case "\\mathrm", "\\operatorname", "\\mathit" ->
                Xml.element("mi", " mathvariant=\"normal\"", Xml.escape(plain(tokens.raw())));
            case "\\underline", "\\underbrace" ->
                Xml.element("munder", argument() + "<mo>" + (name.equals("\\underline") ? "_" : "⏟") + "</mo>");
            case "\\overset", "\\stackrel" -> swapped("mover");
            case "\\underset" -> swapped("munder");
            case "\\left" -> leftRight();
            case "\\begin" -> environment(tokens.raw());
            default -> throw new UnknownTex(name);
        };
    }

    private String swapped(String element) {
        String script = argument();
        return Xml.element(element, argument() + script);
    }

    private String root() {
        if (!tokens.take("[")) {
            return Xml.element("msqrt", argument());
        }
        String degree = Xml.element("mrow", row("]"));
        tokens.expect("]");
        return Xml.element("mroot", argument() + degree);
    }

    private String leftRight() {
        String left = delimiter();
        String inside = row("\\right");
        tokens.expect("\\right");
        return fenced(left, inside, delimiter());
    }

    private String delimiter() {
        String token = tokens.take();
        if (token.equals(".")) {
            return "";
        } else if (Symbols.DELIMITERS.containsKey(token)) {
            return Symbols.DELIMITERS.get(token);
        } else if (!token.isEmpty() && "()[]|/".contains(token)) {
            return token;
        }
        throw new UnknownTex(token);
    }

    private static String fenced(String left, String inside, String right) {
        String open = left.isEmpty() ? "" : Xml.element("mo", " fence=\"true\" form=\"prefix\"", left);
        String close = right.isEmpty() ? "" : Xml.element("mo", " fence=\"true\" form=\"postfix\"", right);
        return Xml.element("mrow", open + inside + close);
    }

    private String environment(String name) {
        if (name.startsWith("array")) {
            tokens.raw();
        }
        String table = Xml.element("mtable", rows());
        tokens.expect("\\end");
        if (!tokens.raw().equals(name)) {
            throw new UnknownTex(name);
        }
        return switch (name) {
            case "matrix",
                    "array",
                    "aligned",
                    "align",
                    "align*",
                    "gathered",
                    "gather",
                    "gather*",
                    "split",
                    "equation",
                    "equation*",
                    "smallmatrix" -> table;
            case "pmatrix" -> fenced("(", table, ")");
            case "bmatrix" -> fenced("[", table, "]");
            case "Bmatrix" -> fenced("{", table, "}");
            case "vmatrix" -> fenced("|", table, "|");
            case "Vmatrix" -> fenced("‖", table, "‖");
            case "cases" -> fenced("{", table, "");
            default -> throw new UnknownTex(name);
        };
    }

    private String rows() {
        StringBuilder rows = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        while (!tokens.peek().equals("\\end")) {
            cells.append(Xml.element("mtd", row("\\end")));
            if (tokens.take("\\\\")) {
                rows.append(Xml.element("mtr", cells.toString()));
                cells.setLength(0);
            } else if (!tokens.take("&")) {
                break;
            }
        }
        return cells.isEmpty()
                ? rows.toString()
                : rows.append(Xml.element("mtr", cells.toString())).toString();
    }

    /** A name, which holds no commands. */
    private static String plain(String name) {
        if (name.indexOf('\\') >= 0 || name.indexOf('{') >= 0) {
            throw new UnknownTex(name);
        }
        return name;
    }

    private static String words(String text) {
        String words = text.replaceAll("\\\\([%$#&_{} ])", "$1").replace('~', ' ');
        // MathML drops spaces at the ends.
        return plain(words.replaceAll("^ | $", "\u00a0"));
    }
}
