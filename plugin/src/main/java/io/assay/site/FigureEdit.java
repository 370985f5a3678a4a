package io.assay.site;

import io.assay.diagnostic.Edit;
import io.assay.exact.Rational;
import io.assay.markdown.Reference;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.util.Optional;

/** Makes the words of a quoted figure agree with its value: {@code [45.0%](metric:…)}, {@code [?](metric:…)}. */
final class FigureEdit {
    private static final String TO_BE_FILLED = "?";

    private FigureEdit() {}

    /**
     * @param fresh how the value is written where nothing was
     * @return empty if the words do not stand right before the address, or hold no number that could be changed alone
     */
    static Optional<Edit> of(SourceFile file, Reference reference, Rational value, String fresh) {
        return label(file.text(), reference.span()).flatMap(label -> {
            String before = label.of(file.text());
            return (before.strip().equals(TO_BE_FILLED) ? Optional.of(fresh) : QuotedNumber.rewrite(before, value))
                    .filter(after -> QuotedNumber.find(after)
                            .filter(number -> number.agreesWith(value))
                            .isPresent())
                    .map(after -> new Edit(file.place(label), label, before, after));
        });
    }

    /** What stands between the brackets before an inline link's destination. */
    private static Optional<SourceSpan> label(String text, SourceSpan destination) {
        int at = destination.start() - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '<')) {
            at--;
        }
        if (at < 1 || text.charAt(at) != '(' || text.charAt(at - 1) != ']') {
            return Optional.empty();
        }
        int end = at - 1;
        int start = end;
        for (int depth = 1; depth > 0; ) {
            if (--start < 0) {
                return Optional.empty();
            }
            boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
            if (!escaped && text.charAt(start) == ']') {
                depth++;
            } else if (!escaped && text.charAt(start) == '[') {
                depth--;
            }
        }
        return Optional.of(new SourceSpan(start + 1, end));
    }
}
