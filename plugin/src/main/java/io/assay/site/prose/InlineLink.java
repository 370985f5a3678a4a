package io.assay.site.prose;

import io.assay.markdown.Reference;
import io.assay.text.SourceSpan;
import java.util.Optional;

/**
 * A link written as {@code [label](destination "title")}, found from its destination.
 *
 * @param span all of it
 * @param label what stands between the square brackets
 */
record InlineLink(SourceSpan span, SourceSpan label) {
    /** Empty if the destination stands in something else: a definition, or HTML. */
    static Optional<InlineLink> around(String text, SourceSpan destination) {
        int paren = before(text, destination.start());
        if (paren >= 0 && text.charAt(paren) == '<') {
            paren = before(text, paren);
        }
        if (paren < 1 || text.charAt(paren) != '(' || text.charAt(paren - 1) != ']') {
            return Optional.empty();
        }
        int open = opening(text, paren - 1);
        int close = closing(text, destination.end());
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        int start = open > 0 && text.charAt(open - 1) == '!' ? open - 1 : open;
        return Optional.of(new InlineLink(new SourceSpan(start, close + 1), new SourceSpan(open + 1, paren - 1)));
    }

    /** The whole of a definition {@code [label]: destination "title"}; empty if a reference is none. */
    static Optional<SourceSpan> definition(String text, Reference reference) {
        int start = text.lastIndexOf('\n', reference.span().start() - 1) + 1;
        if (!text.substring(start, reference.span().start()).stripLeading().startsWith("[")) {
            return Optional.empty();
        }
        int title = reference.title().isEmpty()
                ? -1
                : text.indexOf(reference.title(), reference.span().end());
        int end = text.indexOf(
                '\n', Math.max(reference.span().end(), title + reference.title().length()));
        return Optional.of(new SourceSpan(start, end < 0 ? text.length() : end));
    }

    /** The last character before a place that is not white space. */
    private static int before(String text, int place) {
        int at = place - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int opening(String text, int closing) {
        int depth = 0;
        for (int at = closing; at >= 0; at--) {
            boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
            char c = escaped ? ' ' : text.charAt(at);
            depth += c == ']' ? 1 : c == '[' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** The bracket that closes a link, after a title if there is one. */
    private static int closing(String text, int from) {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote == 0 && c == ')') {
                return at;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote && text.charAt(at - 1) != '\\') {
                quote = 0;
            }
        }
        return -1;
    }
}
