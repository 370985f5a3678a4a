package io.assay.diagnostic;

/** How words are set off on a console. */
public enum Ink {
    /** Not at all: for files, and for consoles that show no colours. */
    NONE,
    /** By the colours of a terminal (ECMA-48). */
    COLOURS;

    private static final String BOLD = "1";

    /** In the colour of a severity: red, yellow, cyan. */
    String paint(Severity severity, String text) {
        return set(
                text,
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case HINT, OFF -> "36";
                });
    }

    String bold(String text) {
        return set(text, BOLD);
    }

    private String set(String text, String how) {
        return this == NONE || text.isEmpty() ? text : "\u001b[" + how + "m" + text + "\u001b[0m";
    }
}
