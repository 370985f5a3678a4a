package io.assay.theme;

/** A template or the theme's definition is wrong. The message names the template, the line and what is wrong there. */
public final class ThemeException extends RuntimeException {
    ThemeException(String message) {
        super(message);
    }

    ThemeException(String message, Throwable cause) {
        super(message, cause);
    }
}
