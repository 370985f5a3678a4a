package io.assay.framework;

import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a condition into brackets, signs and words. */
final class ConditionScanner {
    private static final Pattern TOKEN =
            Pattern.compile("(?<sign>[()]|[<>!=]+)|\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<word>[^\\s()<>!=\"']+)");

    /**
     * @param text without quotes
     * @param kind what it may be read as
     * @param span where it stands in the condition
     */
    record Token(String text, Kind kind, SourceSpan span) {
        boolean is(String keyword) {
            return kind != Kind.QUOTED && text.equals(keyword);
        }
    }

    enum Kind {
        SIGN,
        WORD,
        /** A word that is never a keyword. */
        QUOTED,
        /** A character that nothing starts with: a quote that is not closed. */
        STRAY,
        END
    }

    private ConditionScanner() {}

    /** The tokens, with one of kind {@link Kind#END} behind them. */
    static List<Token> scan(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (matcher.region(at, text.length()).lookingAt()) {
                tokens.add(token(matcher));
                at = matcher.end();
            } else {
                tokens.add(new Token(text.substring(at, at + 1), Kind.STRAY, new SourceSpan(at, at + 1)));
                at++;
            }
        }
        tokens.add(new Token("the end", Kind.END, new SourceSpan(text.length(), text.length())));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        SourceSpan span = new SourceSpan(matcher.start(), matcher.end());
        if (matcher.group("sign") != null) {
            return new Token(matcher.group(), Kind.SIGN, span);
        }
        if (matcher.group("word") != null) {
            return new Token(matcher.group(), Kind.WORD, span);
        }
        String quoted = matcher.group("double") != null ? matcher.group("double") : matcher.group("single");
        return new Token(quoted, Kind.QUOTED, span);
    }
}
