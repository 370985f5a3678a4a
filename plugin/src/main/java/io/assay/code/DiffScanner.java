package io.assay.code;

import java.util.List;

/** Reads the unified format of {@code diff}: the first characters of a line say what it is. */
final class DiffScanner implements LineScanner {
    private static final List<String> HEADERS = List.of("@@", "+++ ", "--- ", "diff ", "index ");

    @Override
    public TokenLine scan(String line) {
        return TokenLine.of(kind(line), line);
    }

    private static TokenKind kind(String line) {
        if (HEADERS.stream().anyMatch(line::startsWith)) {
            return TokenKind.META;
        } else if (line.startsWith("+")) {
            return TokenKind.INSERTED;
        }
        return line.startsWith("-") ? TokenKind.DELETED : TokenKind.PLAIN;
    }
}
