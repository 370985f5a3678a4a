package io.assay.knowledge;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Scalar;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for a page whose own header says nothing else: {@code defaults} in the header of a section's page, for all
 * pages in its folder and below, itself included.
 */
record PageDefaults(Optional<Period> reviewEvery, Optional<String> owner) {
    static final String KEY = "defaults";
    static final String OWNER = "owner";
    static final PageDefaults NONE = new PageDefaults(Optional.empty(), Optional.empty());

    static PageDefaults read(
            Mapping header, Map<String, SiteSettings.Author> authors, Collection<Diagnostic> diagnostics) {
        Optional<Fields> fields = new Fields(header, diagnostics).fields(KEY);
        PageDefaults defaults = fields.map(
                        keys -> new PageDefaults(keys.period("review_every"), owner(keys, authors, diagnostics)))
                .orElse(NONE);
        fields.ifPresent(Fields::rejectUnknown);
        return defaults;
    }

    /** Who keeps pages: an author's id, or a name. What is neither, and a letter away from an id, is reported. */
    static Optional<String> owner(
            Fields fields, Map<String, SiteSettings.Author> authors, Collection<Diagnostic> diagnostics) {
        Optional<Scalar> owner = fields.scalar(OWNER);
        owner.filter(written -> !authors.containsKey(written.text())
                        && authors.values().stream()
                                .noneMatch(author -> author.name().equals(written.text())))
                .ifPresent(written -> NearestName.find(written.text(), authors.keySet(), 1)
                        .ifPresent(near -> diagnostics.add(Diagnostic.of(
                                        Code.UNKNOWN_AUTHOR,
                                        written.place(),
                                        "'" + written.text() + "' is no author of site.yaml")
                                .withHint("did you mean '" + near + "'?"))));
        return owner.map(Scalar::text);
    }

    /** These, and where they say nothing those of a folder further out. */
    PageDefaults or(PageDefaults outer) {
        return new PageDefaults(reviewEvery.or(outer::reviewEvery), owner.or(outer::owner));
    }
}
