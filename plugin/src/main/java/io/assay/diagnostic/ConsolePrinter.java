package io.assay.diagnostic;

/** Prints a problem as a compiler does: where, what, the line with a caret under the culprit, what to do. */
public final class ConsolePrinter {
    private static final int WIDEST = 120;

    private ConsolePrinter() {}

    /** Several lines without a line end at the last one. */
    public static String print(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        StringBuilder out = new StringBuilder()
                .append(place)
                .append(": ")
                .append(diagnostic.severity().word())
                .append(' ')
                .append(diagnostic.code().id())
                .append(": ")
                .append(printable(diagnostic.message()));
        if (!place.excerpt().isBlank()) {
            excerpt(place, out);
        }
        diagnostic.hint().ifPresent(hint -> out.append("\n  hint: ").append(printable(hint)));
        return out.toString();
    }

    private static void excerpt(Place place, StringBuilder out) {
        String line = place.excerpt();
        int from = Math.min(place.start().column() - 1, line.length());
        int to = place.end().line() > place.start().line()
                ? line.length()
                : Math.min(place.end().column() - 1, line.length());
        int cut = Math.max(0, Math.min(from - 20, to - WIDEST + 20));
        String shown = line.substring(cut, Math.min(line.length(), cut + WIDEST));
        int carets = Math.max(1, Math.min(to, cut + shown.length()) - from);
        out.append("\n  ").append(cut > 0 ? "…" : "").append(printable(shown)).append("\n  ");
        out.append(" ".repeat(cut > 0 ? 1 : 0));
        for (int i = cut; i < from; i++) {
            out.append(i < line.length() && line.charAt(i) == '\t' ? '\t' : ' ');
        }
        out.append("^".repeat(carets));
    }

    /** Content must not steer a terminal: control characters other than tab are shown as a replacement. */
    private static String printable(String text) {
        return text.chars()
                .map(c -> c != '\t' && Character.isISOControl(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString();
    }
}
