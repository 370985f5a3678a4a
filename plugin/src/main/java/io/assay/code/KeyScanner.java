package io.assay.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells keys of YAML from values, which the library's scanner leaves alike. */
final class KeyScanner implements LineScanner {
    /** A key at the start of a line or of an item of a list. */
    private static final Pattern KEY =
            Pattern.compile("(\\s*(?:-\\s[\\s-]*)?)([^\\s\"'#:{\\[&*!|>-][^#:\"']*)(?=:(?:\\s|$))");

    private final LineScanner values;

    KeyScanner(LineScanner values) {
        this.values = values;
    }

    @Override
    public TokenLine scan(String line) {
        TokenLine scanned = values.scan(line);
        Matcher key = KEY.matcher(line);
        if (!key.lookingAt() || !isPlain(scanned, key.end())) {
            return scanned;
        }
        List<Token> tokens = new ArrayList<>();
        if (key.end(1) > 0) {
            tokens.add(new Token(TokenKind.PLAIN, key.group(1)));
        }
        tokens.add(new Token(TokenKind.ATTRIBUTE, key.group(2)));
        tokens.addAll(after(scanned, key.end()));
        return new TokenLine(tokens);
    }

    /** Whether nothing before an offset has a kind of its own, such as that of a text over several lines. */
    private static boolean isPlain(TokenLine line, int end) {
        return !line.tokens().isEmpty()
                && line.tokens().get(0).kind() == TokenKind.PLAIN
                && line.tokens().get(0).text().length() >= end;
    }

    private static List<Token> after(TokenLine line, int offset) {
        Token first = line.tokens().get(0);
        List<Token> after =
                new ArrayList<>(line.tokens().subList(1, line.tokens().size()));
        if (first.text().length() > offset) {
            after.add(0, new Token(first.kind(), first.text().substring(offset)));
        }
        return after;
    }
}
