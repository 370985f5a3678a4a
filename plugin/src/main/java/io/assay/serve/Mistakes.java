package io.assay.serve;

import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Severity;
import io.assay.theme.ThemeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong with the content now.
 *
 * @param failure what kept a site from being made that stands at no place in the content, such as a wrong template
 * @param failed whether there is no site of this content
 */
public record Mistakes(Diagnostics diagnostics, Optional<String> failure, boolean failed) {
    static final Mistakes NONE = new Mistakes(Diagnostics.NONE, Optional.empty(), false);

    public Mistakes {
        Objects.requireNonNull(diagnostics);
        Objects.requireNonNull(failure);
    }

    static Mistakes failure(String what) {
        return new Mistakes(Diagnostics.NONE, Optional.of(what), true);
    }

    static Mistakes ofTheme(ThemeException wrong) {
        return wrong.problem()
                .map(problem -> new Mistakes(Diagnostics.of(List.of(problem)), Optional.empty(), true))
                .orElseGet(() -> failure(wrong.getMessage()));
    }

    long errors() {
        return diagnostics.count(Severity.ERROR) + (failure.isPresent() ? 1 : 0);
    }

    long warnings() {
        return diagnostics.count(Severity.WARNING);
    }

    /** What is worth a look: errors alone, if they keep the site from being made; else warnings as well. */
    List<Diagnostic> grave() {
        Severity least = failed ? Severity.ERROR : Severity.WARNING;
        return Stream.of(Severity.ERROR, Severity.WARNING)
                .filter(severity -> severity.compareTo(least) <= 0)
                .flatMap(severity -> diagnostics.stream().filter(one -> one.severity() == severity))
                .toList();
    }
}
