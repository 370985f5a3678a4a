package io.assay.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What has been found in a page so far. */
final class Facts {
    final SourceFile file;

    /** Those of the site's language, for what has no words of its own. */
    final Words words;

    /** Offset in the file of the text that was parsed. */
    private final int shift;

    final List<Heading> headings = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final List<Fence> fences = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();
    final List<ItemList> lists = new ArrayList<>();
    final List<String> anchors = new ArrayList<>();
    final List<Formula> formulas = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Where HTML was written in Markdown. */
    final List<SourceSpan> rawHtml = new ArrayList<>();

    private int lastRaw;

    /** Characters that may yet be searched: an exact place is not worth minutes. */
    private long searchable = 10_000_000;

    final StringBuilder plainText = new StringBuilder();
    String summary = "";

    Facts(SourceFile file, Words words, int shift) {
        this.words = words;
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

    /** Reports an attribute that is not published. */
    void reportAttribute(String key, SourceSpan span) {
        diagnostics.add(Diagnostic.of(
                        Code.ATTRIBUTE_NOT_PUBLISHED, file.place(span), "the attribute '" + key + "' is not published")
                .withHint("a block can have an id and classes, words can have classes; ids that begin with 'a-' are the"
                        + " theme's"));
    }

    /**
     * Where raw HTML was written, given its spelling: the first such place in or after the piece that was found last,
     * since the sanitizer goes from front to end. An address spelled with entities is not found; then that piece it is.
     */
    SourceSpan findRaw(String spelling) {
        for (int i = lastRaw; i < rawHtml.size() && searchable > 0; i++) {
            SourceSpan piece = rawHtml.get(i);
            searchable -= piece.end() - piece.start();
            for (int at = piece.start(); at + spelling.length() <= piece.end(); at++) {
                if (file.text().regionMatches(true, at, spelling, 0, spelling.length())) {
                    lastRaw = i;
                    return new SourceSpan(at, at + spelling.length());
                }
            }
        }
        return rawHtml.get(lastRaw);
    }

    Document document(Html title, Html html) {
        String text = plainText.toString();
        return new Document(
                title,
                headings,
                anchors,
                references,
                fences,
                formulas,
                directives,
                summary,
                words(text),
                new DocumentText.Held(html, text, lists));
    }

    static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (counted) {
                // Most characters are letters, of which the library would have to be asked.
                counted = c > ' ' && c <= '~' || !Character.isWhitespace(c);
            } else if (Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
