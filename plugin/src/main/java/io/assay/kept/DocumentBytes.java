package io.assay.kept;

import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.markdown.Directive;
import io.assay.markdown.Document;
import io.assay.markdown.DocumentText;
import io.assay.markdown.Fence;
import io.assay.markdown.Formula;
import io.assay.markdown.Heading;
import io.assay.markdown.Html;
import io.assay.markdown.ItemList;
import io.assay.markdown.Reference;
import io.assay.text.SourceSpan;
import java.util.List;
import java.util.function.Supplier;

/** A {@link Document} as bytes, and back. Its text comes first, so that each part can be read without the rest. */
public final class DocumentBytes {
    private static final Reference.Kind[] KINDS = Reference.Kind.values();

    private DocumentBytes() {}

    public static byte[] write(Document document) {
        PackedWriter marked = new PackedWriter();
        html(document.html(), marked);
        marked.list(document.lists(), DocumentBytes::itemList);
        PackedWriter out = new PackedWriter();
        out.block(marked);
        out.text(document.plainText());
        html(document.titleHtml(), out);
        out.list(document.headings(), DocumentBytes::heading);
        out.list(document.anchors(), (anchor, to) -> to.text(anchor));
        out.list(document.references(), DocumentBytes::reference);
        out.list(document.fences(), DocumentBytes::fence);
        out.list(document.formulas(), DocumentBytes::formula);
        out.list(document.directives(), DocumentBytes::directive);
        out.text(document.summary()).number(document.words());
        return out.bytes();
    }

    /** @param source gives the same bytes whenever the document's text is asked for */
    public static Document read(byte[] bytes, Supplier<byte[]> source) {
        PackedReader in = new PackedReader(bytes).skip().skip();
        return new Document(
                html(in),
                in.list(DocumentBytes::heading),
                in.list(PackedReader::text),
                in.list(DocumentBytes::reference),
                in.list(DocumentBytes::fence),
                in.list(DocumentBytes::formula),
                in.list(DocumentBytes::directive),
                in.text(),
                in.number(),
                text(source));
    }

    /** The text of a document that was written, read each time that it is asked for. */
    public static DocumentText text(Supplier<byte[]> source) {
        return new Text(source);
    }

    private record Text(Supplier<byte[]> source) implements DocumentText {
        private PackedReader in() {
            return new PackedReader(source.get());
        }

        @Override
        public Html html() {
            return DocumentBytes.html(in().within());
        }

        @Override
        public List<ItemList> lists() {
            PackedReader in = in().within();
            DocumentBytes.html(in);
            return in.list(DocumentBytes::itemList);
        }

        @Override
        public String plainText() {
            return in().skip().text();
        }
    }

    static void span(SourceSpan span, PackedWriter out) {
        out.number(span.start()).number(span.end() - span.start());
    }

    static SourceSpan span(PackedReader in) {
        int start = in.number();
        return new SourceSpan(start, start + in.number());
    }

    private static void html(Html html, PackedWriter out) {
        out.list(html.parts(), PartBytes::write);
    }

    private static Html html(PackedReader in) {
        return new Html(in.list(PartBytes::read));
    }

    private static void heading(Heading heading, PackedWriter out) {
        out.number(heading.level()).text(heading.text()).text(heading.id());
        span(heading.span(), out);
    }

    private static Heading heading(PackedReader in) {
        return new Heading(in.number(), in.text(), in.text(), span(in));
    }

    private static void reference(Reference reference, PackedWriter out) {
        out.number(reference.kind().ordinal())
                .text(reference.destination())
                .text(reference.title())
                .text(reference.text())
                .text(reference.sentence());
        span(reference.span(), out);
        out.number(reference.heading());
    }

    private static Reference reference(PackedReader in) {
        return new Reference(KINDS[in.number()], in.text(), in.text(), in.text(), in.text(), span(in), in.number());
    }

    private static void fence(Fence fence, PackedWriter out) {
        out.text(fence.info()).text(fence.body());
        span(fence.span(), out);
        span(fence.bodySpan(), out);
    }

    private static Fence fence(PackedReader in) {
        return new Fence(in.text(), in.text(), span(in), span(in));
    }

    private static void formula(Formula formula, PackedWriter out) {
        out.text(formula.tex()).flag(formula.display()).optional(formula.mathMl());
        span(formula.span(), out);
    }

    private static Formula formula(PackedReader in) {
        return new Formula(in.text(), in.flag(), in.optional(), span(in));
    }

    private static void directive(Directive directive, PackedWriter out) {
        out.text(directive.name()).text(directive.argument());
        span(directive.span(), out);
    }

    private static Directive directive(PackedReader in) {
        return new Directive(in.text(), in.text(), span(in));
    }

    private static void itemList(ItemList list, PackedWriter out) {
        out.number(list.heading()).flag(list.ordered()).list(list.items(), (item, to) -> {
            to.text(item.text());
            span(item.span(), to);
        });
    }

    private static ItemList itemList(PackedReader in) {
        return new ItemList(in.number(), in.flag(), in.list(from -> new ItemList.Item(from.text(), span(from))));
    }
}
