package io.assay.diagnostic;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One problem in the content.
 *
 * @param code what kind of problem; stable between releases
 * @param severity the code's own, unless {@code site.yaml} sets another
 * @param place where it is
 * @param message one sentence without a full stop, naming the culprit in quotes
 * @param hint what to do about it
 * @param fix the change that does it, if there is one that needs no judgement
 */
public record Diagnostic(
        Code code, Severity severity, Place place, String message, Optional<String> hint, Optional<Edit> fix)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
        Objects.requireNonNull(fix);
    }

    public static Diagnostic of(Code code, Place place, String message) {
        return new Diagnostic(code, code.severity(), place, message, Optional.empty(), Optional.empty());
    }

    public Diagnostic withHint(String text) {
        return new Diagnostic(code, severity, place, message, Optional.of(text), fix);
    }

    /** A hint that names the known word nearest to a mistyped one, if one is near. */
    public Diagnostic withNearest(String word, Iterable<String> known) {
        return NearestName.find(word, known)
                .map(name -> withHint("did you mean '" + name + "'?"))
                .orElse(this);
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(code, other, place, message, hint, fix);
    }

    public Diagnostic withFix(Edit edit) {
        return new Diagnostic(code, severity, place, message, hint, Optional.of(edit));
    }

    /** By file, then position, then code. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
