package io.assay.theme;

import io.assay.diagnostic.ConsolePrinter;
import io.assay.diagnostic.Diagnostic;
import java.util.Optional;

/** A theme that no site can be made with: a wrong template, a wrong definition, no such folder. */
public final class ThemeException extends RuntimeException {
    private final transient Optional<Diagnostic> problem;

    ThemeException(String message) {
        super(message);
        this.problem = Optional.empty();
    }

    ThemeException(Diagnostic problem) {
        super(ConsolePrinter.print(problem).strip());
        this.problem = Optional.of(problem);
    }

    ThemeException(Diagnostic problem, Throwable cause) {
        super(ConsolePrinter.print(problem).strip(), cause);
        this.problem = Optional.of(problem);
    }

    /** What is wrong and where; empty if there is no theme at all. */
    public Optional<Diagnostic> problem() {
        return problem;
    }
}
