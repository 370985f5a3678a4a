package io.assay.output;

/** Why a site may not be written to a folder, and what to do about it; meant for the user. Nothing was changed. */
public final class UnsafeTargetException extends Exception {
    UnsafeTargetException(String message) {
        super(message);
    }
}
