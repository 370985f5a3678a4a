package io.assay.markdown;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The footnotes of a page in the order in which they are first referred to, which numbers them from 1. */
final class Footnotes {
    private final Facts facts;
    private final Definitions definitions;
    private final List<IndentedBlock.Footnote> order = new ArrayList<>();

    /** How often each is referred to. */
    private final List<Integer> uses = new ArrayList<>();

    Footnotes(Facts facts, Definitions definitions) {
        this.facts = facts;
        this.definitions = definitions;
    }

    /** Refers to a footnote; reported if there is none of that label. */
    Optional<HtmlPart.FootnoteMark> refer(String label, SourceSpan span) {
        Optional<IndentedBlock.Footnote> found = definitions.footnote(label);
        if (found.isEmpty()) {
            facts.diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_FOOTNOTE, facts.file.place(span), "there is no footnote '" + label + "'")
                    .withHint("write it on a line of its own: '[^" + label + "]: …'; until then this stays as it is"));
            return Optional.empty();
        }
        int index = order.indexOf(found.get());
        if (index < 0) {
            index = order.size();
            order.add(found.get());
            uses.add(0);
        }
        uses.set(index, uses.get(index) + 1);
        return Optional.of(new HtmlPart.FootnoteMark(index + 1, uses.get(index)));
    }

    /** How many there are so far. */
    int count() {
        return order.size();
    }

    IndentedBlock.Footnote get(int number) {
        return order.get(number - 1);
    }

    /** How often one is referred to. */
    int uses(int number) {
        return uses.get(number - 1);
    }

    /** Whether anything refers to a footnote; reported if nothing does. */
    void check(IndentedBlock.Footnote footnote) {
        if (!order.contains(footnote)) {
            facts.diagnostics.add(Diagnostic.of(
                            Code.UNUSED_FOOTNOTE,
                            facts.file.place(facts.span(footnote.marker())),
                            "nothing refers to this footnote")
                    .withHint("refer to it in the text, or leave it out; it is not shown until then"));
        }
    }
}
