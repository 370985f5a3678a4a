package io.assay.code;

import java.util.Objects;

/**
 * A piece of a line of code.
 *
 * @param text never empty, without line ends
 */
public record Token(TokenKind kind, String text) {
    public Token {
        Objects.requireNonNull(kind);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a token has a text");
        }
    }
}
