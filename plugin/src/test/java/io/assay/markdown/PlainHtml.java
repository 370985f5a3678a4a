package io.assay.markdown;

import io.assay.source.SourceFile;
import io.assay.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Writes pages as the specifications' examples do: without ids, addresses percent-encoded, raw HTML as it is. */
final class PlainHtml {
    private PlainHtml() {}

    static String of(String markdown) {
        Facts facts = new Facts(new SourceFile("page.md", markdown), Words.of("en"), 0);
        Document document = BlockWriter.write(Syntax.parse(markdown), facts, RawHtml.SAFE, Set.of());
        PlainSlots slots = new PlainSlots(document);
        String title = document.titleHtml().compose(slots);
        String rest = document.html().compose(slots);
        return normalise(document.title().isPresent() ? "<h1>" + title + "</h1>\n" + rest : rest);
    }

    /** HTML in which only what matters differs: empty elements end one way, lists and tables stand plain. */
    static String normalise(String html) {
        return html.replace(" />", ">")
                .replaceAll("<div class=\"table-scroll\"[^>]*>\n|(?<=</table>\n)</div>\n", "")
                .replaceAll("(<t[dh]) (?:class=\"align-|align=\")([a-z]+)\"", "$1 class=\"align-$2\"")
                .replaceAll("<t[dh]></t[dh]>", "<td></td>")
                .replace("<li class=\"task\">", "<li>")
                .replaceAll("</?label>", "")
                .replace(
                        "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
                        "<input type=\"checkbox\" disabled checked>")
                .replace("<input disabled=\"\" type=\"checkbox\">", "<input type=\"checkbox\" disabled>")
                .replaceAll("\n+", "\n")
                .strip();
    }

    private record PlainSlots(Document document) implements Slots {
        @Override
        public String openHeading(int heading) {
            return "<h" + document.headings().get(heading).level() + ">";
        }

        @Override
        public String closeHeading(int heading) {
            return "</h" + document.headings().get(heading).level() + ">";
        }

        @Override
        public String openLink(int reference) {
            Reference found = document.references().get(reference);
            return "<a href=\"" + url(found) + "\"" + title(found) + ">";
        }

        @Override
        public String closeLink(int reference) {
            return "</a>";
        }

        @Override
        public String image(int reference) {
            Reference found = document.references().get(reference);
            return "<img src=\"" + url(found) + "\" alt=\"" + escaped(found.text()) + "\"" + title(found) + ">";
        }

        @Override
        public String embed(int reference) {
            return image(reference);
        }

        @Override
        public String fence(int fence) {
            Fence found = document.fences().get(fence);
            String language = found.language().isEmpty() ? "" : " class=\"language-" + escaped(found.language()) + "\"";
            return "<pre><code" + language + ">" + escaped(found.body()) + "</code></pre>";
        }

        @Override
        public String formula(int formula) {
            Formula found = document.formulas().get(formula);
            return found.display() ? "{$$" + escaped(found.tex()) + "$$}" : "{$" + escaped(found.tex()) + "$}";
        }

        @Override
        public String directive(int directive) {
            throw new AssertionError("no example has one");
        }

        private static String title(Reference reference) {
            return reference.title().isEmpty() ? "" : " title=\"" + escaped(reference.title()) + "\"";
        }

        /** Characters that may not stand in an address are percent-encoded; what is encoded stays. */
        private static String url(Reference reference) {
            StringBuilder url = new StringBuilder();
            for (byte b : reference.destination().getBytes(StandardCharsets.UTF_8)) {
                boolean stays = b > 0 && (Character.isLetterOrDigit(b) || "-_.+!*'(),%#@?=;:/,+&$~".indexOf(b) >= 0);
                url.append(stays ? Character.toString(b) : "%%%02X".formatted(b & 0xff));
            }
            return escaped(url.toString());
        }

        private static String escaped(String text) {
            StringBuilder out = new StringBuilder();
            Escape.html(text, out);
            return out.toString();
        }
    }
}
