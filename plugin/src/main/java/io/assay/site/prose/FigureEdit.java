package io.assay.site.prose;

import io.assay.diagnostic.Edit;
import io.assay.exact.Rational;
import io.assay.markdown.Reference;
import io.assay.metric.Unit;
import io.assay.source.SourceFile;
import java.util.Optional;

/** Makes the words of a quoted figure agree with its value: {@code [45.0%](metric:…)}, {@code [?](metric:…)}. */
final class FigureEdit {
    private static final String TO_BE_FILLED = "?";

    private FigureEdit() {}

    /**
     * @param counted what the figure counts
     * @param fresh how the value is written where nothing was
     * @return empty if the words do not stand right before the address, or hold no number that could be changed alone
     */
    public static Optional<Edit> of(SourceFile file, Reference reference, Rational value, Unit counted, String fresh) {
        return InlineLink.around(file.text(), reference.span())
                .map(InlineLink::label)
                .flatMap(label -> {
                    String before = label.of(file.text());
                    return (before.strip().equals(TO_BE_FILLED)
                                    ? Optional.of(fresh)
                                    : QuotedNumber.rewrite(before, value, counted))
                            .filter(after -> QuotedNumber.find(after)
                                    .filter(number -> number.agreesWith(value))
                                    .isPresent())
                            .map(after -> new Edit(file.place(label), label, before, after));
                });
    }
}
