package io.assay.output;

/** Why a site may not be written to a folder, and what to do about it, for the user. The folder's files are untouched. */
public final class UnsafeTargetException extends Exception {
    UnsafeTargetException(String message) {
        super(message);
    }
}
