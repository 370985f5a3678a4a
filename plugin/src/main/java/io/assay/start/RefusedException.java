package io.assay.start;

/** Says in a sentence why something can't be added, and what to do. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
