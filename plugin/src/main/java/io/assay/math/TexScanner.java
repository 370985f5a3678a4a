package io.assay.math;

/** Cuts TeX into tokens: commands with their backslash, and single characters. Spaces count for nothing. */
final class TexScanner {
    /** The token after the last one. */
    static final String END = "";

    private final String tex;
    private int next;

    TexScanner(String tex) {
        this.tex = tex;
    }

    /** The next token, which stays. */
    String peek() {
        skipSpace();
        return tex.substring(next, end());
    }

    String take() {
        String token = peek();
        next += token.length();
        return token;
    }

    /** Takes the next token if it is the one given. */
    boolean take(String token) {
        boolean found = peek().equals(token);
        next += found ? token.length() : 0;
        return found;
    }

    void expect(String token) {
        if (!take(token)) {
            throw new UnknownTex("no " + token);
        }
    }

    /** A group in braces as it was written, such as words and names are. */
    String raw() {
        expect("{");
        int depth = 1;
        int start = next;
        while (depth > 0) {
            if (next >= tex.length()) {
                throw new UnknownTex("no }");
            }
            char c = tex.charAt(next++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            next += c == '\\' && next < tex.length() ? 1 : 0;
        }
        return tex.substring(start, next - 1);
    }

    private void skipSpace() {
        while (next < tex.length()) {
            if (tex.charAt(next) == '%') {
                int line = tex.indexOf('\n', next);
                next = line < 0 ? tex.length() : line;
            } else if (Character.isWhitespace(tex.charAt(next))) {
                next++;
            } else {
                return;
            }
        }
    }

    private int end() {
        if (next == tex.length()) {
            return next;
        }
        int end = next + Character.charCount(tex.codePointAt(next));
        if (tex.charAt(next) != '\\' || end == tex.length()) {
            return end;
        }
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        return end > next + 1 ? end : end + Character.charCount(tex.codePointAt(end));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
