package io.assay.markdown;

import io.assay.diagnostic.Checked;
import io.assay.source.SourceFile;
import io.assay.words.Words;
import java.util.Set;

/** Reads and composes a page in the plainest way, for tests. */
final class Composed {
    static final Set<String> DIRECTIVES = Set.of("matrix", "verdict", "bands");

    private Composed() {}

    static Checked<Document> read(String markdown) {
        return read(markdown, RawHtml.SAFE);
    }

    static Checked<Document> read(String markdown, RawHtml rawHtml) {
        return new MarkdownReader(rawHtml, DIRECTIVES, Words.of("en")).read(new SourceFile("page.md", markdown));
    }

    static Document document(String markdown) {
        return read(markdown).value();
    }

    static String html(String markdown) {
        return html(document(markdown));
    }

    /** The title, if there is one, then the rest. */
    static String html(Document document) {
        Slots slots = new PlainSlots(document);
        String title = document.titleHtml().compose(slots);
        String rest = document.html().compose(slots);
        return title.isEmpty() ? rest : slots.openHeading(0) + title + slots.closeHeading(0) + "\n" + rest;
    }

    private record PlainSlots(Document document) implements Slots {
        @Override
        public String openHeading(int heading) {
            Heading found = document.headings().get(heading);
            return "<h" + found.level() + " id=\"" + found.id() + "\">";
        }

        @Override
        public String closeHeading(int heading) {
            return "</h" + document.headings().get(heading).level() + ">";
        }

        @Override
        public String openLink(int reference) {
            Reference found = document.references().get(reference);
            return "<a href=\"" + escaped(found.destination()) + "\"" + title(found) + ">";
        }

        @Override
        public String closeLink(int reference) {
            return "</a>";
        }

        @Override
        public String image(int reference) {
            Reference found = document.references().get(reference);
            return "<img src=\"" + escaped(found.destination()) + "\" alt=\"" + escaped(found.text()) + "\""
                    + title(found) + ">";
        }

        @Override
        public String embed(int reference) {
            return "{embed " + escaped(document.references().get(reference).destination()) + "}";
        }

        @Override
        public String fence(int fence) {
            Fence found = document.fences().get(fence);
            String language = found.language().isEmpty() ? "" : " class=\"" + escaped(found.language()) + "\"";
            return "<pre><code" + language + ">" + escaped(found.body()) + "</code></pre>";
        }

        @Override
        public String formula(int formula) {
            Formula found = document.formulas().get(formula);
            return found.display() ? "{$$" + escaped(found.tex()) + "$$}" : "{$" + escaped(found.tex()) + "$}";
        }

        @Override
        public String directive(int directive) {
            Directive found = document.directives().get(directive);
            return "{" + found.name() + (found.argument().isEmpty() ? "" : " " + escaped(found.argument())) + "}";
        }

        private static String title(Reference reference) {
            return reference.title().isEmpty() ? "" : " title=\"" + escaped(reference.title()) + "\"";
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }
}
