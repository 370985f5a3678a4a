package io.assay.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What has been found in a page so far. */
final class Facts {
    final SourceFile file;

    /** Offset in the file of the text that was parsed. */
    private final int shift;

    final List<Heading> headings = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final List<Fence> fences = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();
    final List<ItemList> lists = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Where HTML was written in Markdown. */
    final List<SourceSpan> rawHtml = new ArrayList<>();

    final StringBuilder plainText = new StringBuilder();
    String summary = "";

    Facts(SourceFile file, int shift) {
        this.file = file;
        this.shift = shift;
    }

    SourceSpan span(BasedSequence parsed) {
        return span(parsed.getStartOffset(), parsed.getEndOffset());
    }

    /** The span in the file between two offsets in the text that was parsed. */
    SourceSpan span(int start, int end) {
        return new SourceSpan(start, end).shift(shift);
    }

    /** Index of the heading that what comes next belongs to. */
    int heading() {
        return headings.size() - 1;
    }

    void addText(String block) {
        if (!block.isEmpty()) {
            plainText.append(block).append('\n');
        }
    }

    /** Whether a destination may be published; reported if it may not. */
    boolean isSafe(Reference.Kind kind, String destination, SourceSpan span) {
        boolean safe = SafeScheme.allows(kind, destination);
        if (!safe) {
            String what = kind == Reference.Kind.LINK ? "link to" : "show an image from";
            String hint = kind == Reference.Kind.LINK
                    ? "use a relative path, https, http, mailto or tel; until then its text stands without a link"
                    : "use a relative path, https or http; until then its alternative text stands alone";
            diagnostics.add(Diagnostic.of(
                            Code.UNSAFE_LINK, file.place(span), "a page may not " + what + " '" + destination + "'")
                    .withHint(hint));
        }
        return safe;
    }

    /** Where some raw HTML was written: the first place whose spelling is the same, else the first raw HTML of the page. */
    SourceSpan findRaw(String spelling) {
        for (SourceSpan raw : rawHtml) {
            int at = raw.of(file.text()).toLowerCase(Locale.ROOT).indexOf(spelling.toLowerCase(Locale.ROOT));
            if (at >= 0) {
                int start = raw.start() + at;
                return new SourceSpan(start, start + spelling.length());
            }
        }
        return rawHtml.get(0);
    }

    Document document(Html title, Html html) {
        return new Document(
                title, html, headings, references, fences, directives, lists, plainText.toString(), summary);
    }
}
