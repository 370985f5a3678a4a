package io.assay.serve;

import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Explanation;
import io.assay.diagnostic.Place;
import java.util.List;

/** Shows mistakes as HTML: where, what, the line with a caret under the culprit, what to do. */
final class MistakesHtml {
    private static final int MOST = 50;
    private static final int WIDEST = 160;

    private final EditorLink editor;

    MistakesHtml(EditorLink editor) {
        this.editor = editor;
    }

    /** A list; empty text if nothing is wrong. */
    String write(Mistakes mistakes) {
        List<Diagnostic> grave = mistakes.grave();
        if (grave.isEmpty() && mistakes.failure().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<ol class=\"mistakes\">");
        mistakes.failure()
                .ifPresent(what -> out.append("<li class=\"mistake error\"><p class=\"message\">")
                        .append(Html.escape(what))
                        .append("</p></li>"));
        grave.stream().limit(MOST).forEach(one -> write(one, out));
        out.append("</ol>");
        if (grave.size() > MOST) {
            out.append("<p class=\"more\">and ").append(grave.size() - MOST).append(" more, told on the console</p>");
        }
        return out.toString();
    }

    private void write(Diagnostic one, StringBuilder out) {
        out.append("<li class=\"mistake ").append(one.severity().word()).append("\"><div class=\"where\">");
        String place = Html.escape(one.place().toString());
        out.append(editor.to(one.place())
                .map(url -> "<a href=\"" + Html.escape(url) + "\">" + place + "</a>")
                .orElse("<span>" + place + "</span>"));
        String code = one.severity().word() + ' ' + Html.escape(one.code().id());
        out.append(' ')
                .append(Explanation.find(one.code().id())
                        .map(known -> about(code, known))
                        .orElse("<span class=\"code\">" + code + "</span>"))
                .append("</div><p class=\"message\">")
                .append(Html.escape(sentence(one.message())))
                .append("</p>");
        if (!one.place().excerpt().isBlank()) {
            excerpt(one.place(), out);
        }
        one.hint()
                .ifPresent(hint -> out.append("<p class=\"hint\">")
                        .append(Html.escape(hint))
                        .append("</p>"));
        out.append("</li>");
    }

    /** What the guide says of a code, folded. */
    private static String about(String code, Explanation known) {
        return "<details class=\"about\"><summary class=\"code\">" + code + "</summary><p>" + coded(known.cause())
                + ". <b>" + coded(known.cure()) + ".</b></p></details>";
    }

    private static String coded(String text) {
        return Html.escape(text).replaceAll("`([^`]+)`", "<code>$1</code>");
    }

    /** With a capital letter, unless it begins with what somebody wrote. */
    private static String sentence(String message) {
        return message.isEmpty() ? message : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    private static void excerpt(Place place, StringBuilder out) {
        String line = place.excerpt();
        int from = Math.min(place.start().column() - 1, line.length());
        int to = place.end().line() > place.start().line()
                ? line.length()
                : Math.max(from, Math.min(place.end().column() - 1, line.length()));
        int cut = Math.max(0, Math.min(from - 20, to - WIDEST + 20));
        int end = Math.min(line.length(), cut + WIDEST);
        int marked = Math.min(to, end);
        String number = Integer.toString(place.start().line());
        String indent = " ".repeat(number.length()) + " │ ";
        out.append("<pre class=\"excerpt\" tabindex=\"0\"><span class=\"gutter\">")
                .append(number)
                .append(" │ </span>");
        out.append(cut > 0 ? "…" : "")
                .append(Html.escape(line.substring(cut, from)))
                .append("<mark>")
                .append(Html.escape(line.substring(from, marked)))
                .append("</mark>")
                .append(Html.escape(line.substring(marked, end)))
                .append(end < line.length() ? "…" : "");
        String before = line.substring(cut, from).replaceAll("[^\t]", " ");
        out.append("\n<span class=\"gutter\" aria-hidden=\"true\">")
                .append(indent)
                .append("</span>")
                .append("<span class=\"caret\" aria-hidden=\"true\">")
                .append(cut > 0 ? " " : "")
                .append(before)
                .append("^".repeat(Math.max(1, marked - from)))
                .append("</span></pre>");
    }
}
