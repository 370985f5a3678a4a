package io.assay.markdown;

import io.assay.markdown.Reference.Kind;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** The words of a paragraph, heading or table row while it is written, and the references among them. */
final class TextBlock {
    private final Facts facts;
    private final StringBuilder words = new StringBuilder();
    private final List<Draft> drafts = new ArrayList<>();

    /** A reference whose sentence is not known before the block ends. */
    private static final class Draft {
        private final Kind kind;
        private final String destination;
        private final String title;
        private final SourceSpan span;
        private final int position;
        private String label = "";

        Draft(Kind kind, String destination, String title, SourceSpan span, int position) {
            this.kind = kind;
            this.destination = destination;
            this.title = title;
            this.span = span;
            this.position = position;
        }
    }

    TextBlock(Facts facts) {
        this.facts = facts;
    }

    void add(String text) {
        words.append(text);
    }

    int length() {
        return words.length();
    }

    /** Takes the words from an offset on back out. */
    String cut(int from) {
        String cut = words.substring(from);
        words.setLength(from);
        return cut;
    }

    /** Begins a reference, whose label is what is added next. Gives its index in the document. */
    int open(Kind kind, String destination, String title, SourceSpan span) {
        drafts.add(new Draft(kind, destination, title, span, words.length()));
        return facts.references.size() + drafts.size() - 1;
    }

    /** Ends the label of a link; where an image is all that it shows, that image's label. */
    void close(int reference) {
        int at = reference - facts.references.size();
        Draft draft = drafts.get(at);
        draft.label = from(draft.position);
        if (draft.label.isEmpty() && at + 1 < drafts.size()) {
            draft.label = drafts.get(at + 1).label;
        }
    }

    void label(int reference, String label) {
        drafts.get(reference - facts.references.size()).label = label;
    }

    /** The words so far. */
    String text() {
        return from(0);
    }

    /** The words from an offset on. */
    String from(int start) {
        return words.substring(start).strip();
    }

    /**
     * Ends the block and hands its references to the facts.
     *
     * @param whole whether references are quoted with the whole block rather than with their sentence
     */
    void end(boolean whole) {
        if (!drafts.isEmpty()) {
            Sentences sentences = whole ? null : new Sentences(words.toString());
            String text = text();
            for (Draft draft : drafts) {
                String sentence = whole ? text : sentences.at(draft.position);
                facts.references.add(new Reference(
                        draft.kind,
                        draft.destination,
                        draft.title,
                        draft.label,
                        sentence,
                        draft.span,
                        facts.heading()));
            }
            drafts.clear();
        }
        words.setLength(0);
    }
}
