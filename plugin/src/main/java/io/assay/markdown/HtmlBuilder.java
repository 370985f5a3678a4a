package io.assay.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects the HTML of a page, joining what stands between slots. */
final class HtmlBuilder {
    private final List<HtmlPart> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    /** HTML as it is. */
    HtmlBuilder raw(CharSequence html) {
        literal.append(html);
        return this;
    }

    HtmlBuilder text(CharSequence text) {
        Escape.html(text, literal);
        return this;
    }

    HtmlBuilder attribute(String name, CharSequence value) {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    /** Ends the line, unless nothing stands on it. */
    HtmlBuilder line() {
        boolean fresh = literal.isEmpty() ? parts.isEmpty() : literal.charAt(literal.length() - 1) == '\n';
        return fresh ? this : raw("\n");
    }

    HtmlBuilder slot(HtmlPart slot) {
        flush();
        parts.add(slot);
        return this;
    }

    /** Moves what another one holds to the end of this one. */
    HtmlBuilder append(HtmlBuilder other) {
        for (HtmlPart part : other.build().parts()) {
            if (part instanceof HtmlPart.Literal done) {
                raw(done.html());
            } else {
                slot(part);
            }
        }
        return this;
    }

    boolean isEmpty() {
        return parts.isEmpty() && literal.isEmpty();
    }

    Html build() {
        flush();
        return new Html(parts);
    }

    private void flush() {
        if (!literal.isEmpty()) {
            parts.add(new HtmlPart.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
