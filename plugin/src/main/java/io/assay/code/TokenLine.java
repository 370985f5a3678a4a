package io.assay.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of code.
 *
 * @param tokens in order, no two neighbours of one kind; none if the line is empty
 */
public record TokenLine(List<Token> tokens) {
    public TokenLine {
        tokens = joined(tokens);
    }

    /** A line of one kind. */
    static TokenLine of(TokenKind kind, String text) {
        return new TokenLine(text.isEmpty() ? List.of() : List.of(new Token(kind, text)));
    }

    /** The line as it was written. */
    public String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }

    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).kind() == token.kind()) {
                joined.set(last, new Token(token.kind(), joined.get(last).text() + token.text()));
            } else {
                joined.add(token);
            }
        }
        return List.copyOf(joined);
    }
}
