package io.assay.diagnostic;

/** Prints a problem as a compiler does: where, what, the line with a caret under the culprit, what to do. */
public final class ConsolePrinter {
    private static final int WIDEST = 120;

    private ConsolePrinter() {}

    /** Several lines without a line end at the last one. */
    public static String print(Diagnostic diagnostic) {
        return print(diagnostic, Ink.NONE);
    }

    /** The same with words set off. */
    public static String print(Diagnostic diagnostic, Ink ink) {
        Place place = diagnostic.place();
        Severity severity = diagnostic.severity();
        StringBuilder out = new StringBuilder()
                .append(ink.bold(printable(place.toString())))
                .append(": ")
                .append(ink.paint(
                        severity, severity.word() + ' ' + diagnostic.code().id()))
                .append(": ")
                .append(ink.bold(printable(diagnostic.message())));
        if (!place.excerpt().isBlank()) {
            excerpt(place, severity, ink, out);
        }
        diagnostic
                .hint()
                .ifPresent(hint -> out.append("\n  ")
                        .append(ink.paint(Severity.HINT, "hint:"))
                        .append(' ')
                        .append(printable(hint)));
        return out.toString();
    }

    private static void excerpt(Place place, Severity severity, Ink ink, StringBuilder out) {
        String line = place.excerpt();
        int from = Math.min(place.start().column() - 1, line.length());
        int to = place.end().line() > place.start().line()
                ? line.length()
                : Math.min(place.end().column() - 1, line.length());
        int cut = whole(line, Math.max(0, Math.min(from - 20, to - WIDEST + 20)));
        int end = whole(line, Math.min(line.length(), cut + WIDEST));
        String mark = cut > 0 ? "…" : "";
        int carets = Math.max(1, ColumnWidth.of(printable(line.substring(from, Math.max(from, Math.min(to, end))))));
        out.append("\n  ")
                .append(mark)
                .append(printable(line.substring(cut, end)))
                .append("\n  ")
                .append(" ".repeat(mark.length()))
                .append(blank(printable(line.substring(cut, from))))
                .append(ink.paint(severity, "^".repeat(carets)));
    }

    /** White space that is as wide as a text, its tabs kept, for they end where the terminal says. */
    private static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(ColumnWidth.of(c))));
        return blank.toString();
    }

    /** A place to cut a line that is not inside of a character. */
    private static int whole(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    /** Content must not steer a terminal: control characters other than tab are shown as a replacement. */
    private static String printable(String text) {
        return text.chars()
                .map(c -> c != '\t' && Character.isISOControl(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString();
    }
}
