package io.assay.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds addresses that stand bare in text, by the rules of GitHub Flavored Markdown for extended autolinks. Works on
 * the text as it was written, in one pass.
 *
 * <p>Not flexmark's extension: that one takes a third of the time again, and follows other rules.
 */
final class BareLinks {
    /**
     * One address.
     *
     * @param start offset of its first character
     * @param end offset after its last one
     * @param prefix what its destination begins with although it was not written: {@code http://}, {@code mailto:}
     */
    record Found(int start, int end, String prefix) {}

    private final String text;
    private final List<Found> found = new ArrayList<>();

    private BareLinks(String text) {
        this.text = text;
    }

    static List<Found> find(String text) {
        // Most text has none of these, and then nothing below needs to run.
        if (text.indexOf("://") < 0 && text.indexOf("www.") < 0 && text.indexOf('@') < 0) {
            return List.of();
        }
        return new BareLinks(text).find();
    }

    private List<Found> find() {
        int i = 0;
        while (i < text.length()) {
            i = switch (text.charAt(i)) {
                case 'h', 'H' -> web(i);
                case 'w' -> www(i);
                case '@' -> mail(i);
                default -> i + 1;
            };
        }
        return found;
    }

    private int web(int i) {
        int host = afterIgnoringCase(i, "https://", afterIgnoringCase(i, "http://", -1));
        boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        return host > 0 && begins ? add(i, host, false, "") : i + 1;
    }

    private int www(int i) {
        boolean begins =
                i == 0 || Character.isWhitespace(text.charAt(i - 1)) || "*_~(".indexOf(text.charAt(i - 1)) >= 0;
        return begins && text.startsWith("www.", i) ? add(i, i, true, "http://") : i + 1;
    }

    private int afterIgnoringCase(int i, String word, int otherwise) {
        return text.regionMatches(true, i, word, 0, word.length()) ? i + word.length() : otherwise;
    }

    private int add(int start, int host, boolean dotted, String prefix) {
        int hostEnd = hostEnd(host, dotted);
        if (hostEnd < 0) {
            return host + 1;
        }
        int end = hostEnd;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
            end++;
        }
        end = trim(start, end);
        if (end < hostEnd) {
            return hostEnd;
        }
        found.add(new Found(start, end, prefix));
        return end;
    }

    /** The offset after the host, or -1 if there is no valid one: no underscore is allowed in its last two segments. */
    private int hostEnd(int start, boolean dotted) {
        int dots = 0;
        int underscores = 0;
        int underscoresBefore = 0;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && i + 1 < text.length() && isHostPart(text.charAt(i + 1))) {
                underscoresBefore = underscores;
                underscores = 0;
                dots++;
            } else if (c == '_') {
                underscores++;
            } else if (!isHostPart(c)) {
                break;
            }
        }
        boolean valid = i > start
                && isHostPart(text.charAt(start))
                && underscores == 0
                && underscoresBefore == 0
                && (!dotted || dots > 0);
        return valid ? i : -1;
    }

    private static boolean isHostPart(char c) {
        return c == '-' || c == '_' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** Leaves closing marks of the sentence around an address out of it. */
    private int trim(int start, int end) {
        int open = count('(', start, end);
        int close = count(')', start, end);
        int at = end;
        while (at > start) {
            char last = text.charAt(at - 1);
            int entity = last == ';' ? entityStart(start, at) : -1;
            if (entity >= 0) {
                at = entity;
            } else if (last == ')' && close > open) {
                close--;
                at--;
            } else if ("?!.,:;*_~'\"".indexOf(last) >= 0) {
                at--;
            } else {
                return at;
            }
        }
        return at;
    }

    private int count(char sought, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += text.charAt(i) == sought ? 1 : 0;
        }
        return count;
    }

    /** The offset of {@code &} of something like {@code &amp;} that ends at {@code end}, or -1. */
    private int entityStart(int start, int end) {
        int i = end - 2;
        while (i > start && Character.isLetterOrDigit(text.charAt(i))) {
            i--;
        }
        return i > start && i < end - 2 && text.charAt(i) == '&' ? i : -1;
    }

    private int mail(int at) {
        int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
        int start = at;
        while (start > floor && isMailLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int dots = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean dot = c == '.' && end + 1 < text.length() && isAsciiWord(text.charAt(end + 1));
            if (!dot && c != '-' && c != '_' && !isAsciiWord(c)) {
                break;
            }
            dots += dot ? 1 : 0;
            end++;
        }
        char last = text.charAt(end - 1);
        if (start == at || dots == 0 || last == '-' || last == '_') {
            return at + 1;
        }
        found.add(new Found(start, end, "mailto:"));
        return end;
    }

    private static boolean isMailLocal(char c) {
        return isAsciiWord(c) || ".-_+".indexOf(c) >= 0;
    }

    private static boolean isAsciiWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
