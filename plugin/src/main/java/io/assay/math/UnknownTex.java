package io.assay.math;

/** Thrown inside this package at what can't be written as MathML. */
final class UnknownTex extends RuntimeException {
    UnknownTex(String what) {
        super(what, null, false, false);
    }
}
