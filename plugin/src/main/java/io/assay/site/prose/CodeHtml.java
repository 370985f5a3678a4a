package io.assay.site.prose;

import io.assay.code.Highlighter;
import io.assay.code.Token;
import io.assay.code.TokenKind;
import io.assay.code.TokenLine;
import io.assay.markdown.Fence;
import io.assay.site.view.Html;
import io.assay.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes code as HTML, whose text is the code and nothing else: numbers of lines are attributes, which the theme shows.
 */
public final class CodeHtml {
    private static final String MERMAID = "mermaid";

    private CodeHtml() {}

    /** Whether a block describes a diagram, which a script draws where it can. */
    public static boolean isDiagram(Fence fence) {
        return fence.language().equals(MERMAID);
    }

    static String write(FenceInfo info, String code, Words words) {
        Optional<String> title = title(info, words);
        String pre = pre(info, title, code, words);
        String figure = info.language().equals(MERMAID) ? "code-figure diagram" : "code-figure";
        return title.map(shown -> "<figure class=\"" + figure + "\"><figcaption>" + Html.escape(shown)
                        + "</figcaption>\n" + pre + "</figure>\n")
                .orElse(pre);
    }

    /** A reader who expects a picture is told why there is text. */
    private static Optional<String> title(FenceInfo info, Words words) {
        return info.option("title")
                .or(() -> Optional.of(words.say("code.diagram"))
                        .filter(title -> info.language().equals(MERMAID)));
    }

    /** Code may be wider than the screen, so the keyboard can reach and scroll it. */
    private static String pre(FenceInfo info, Optional<String> title, String code, Words words) {
        String label = title.orElseGet(() -> info.language().isEmpty()
                ? words.say("code.label")
                : words.say("code.label-in", "language", info.language()));
        StringBuilder html = new StringBuilder("<pre tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(Html.escape(label))
                .append("\"><code");
        if (!info.language().isEmpty()) {
            html.append(" class=\"language-")
                    .append(Html.escape(info.language()))
                    .append('"');
        }
        html.append('>');
        List<TokenLine> lines = Highlighter.highlight(info.language(), code);
        boolean apart = !info.marked().isEmpty() || info.firstNumber().isPresent();
        for (int i = 0; i < lines.size(); i++) {
            if (apart) {
                line(info, i + 1, lines.get(i), html);
            } else {
                words(lines.get(i), html);
            }
        }
        return html.append("</code></pre>\n").toString();
    }

    private static void line(FenceInfo info, int number, TokenLine line, StringBuilder html) {
        String tag = info.isMarked(number) ? "mark" : "span";
        html.append('<').append(tag).append(" class=\"code-line\"");
        info.firstNumber()
                .ifPresent(first ->
                        html.append(" data-line=\"").append(first + number - 1).append('"'));
        html.append('>');
        words(line, html);
        html.append("</").append(tag).append('>');
    }

    private static void words(TokenLine line, StringBuilder html) {
        for (Token token : line.tokens()) {
            String text = Html.escape(token.text());
            if (token.kind() == TokenKind.PLAIN) {
                html.append(text);
            } else {
                html.append("<span class=\"tok-")
                        .append(token.kind().name().toLowerCase(Locale.ROOT))
                        .append("\">")
                        .append(text)
                        .append("</span>");
            }
        }
        html.append('\n');
    }
}
