package io.assay.words;

/** What stands in the places of a phrase, by their names. */
@FunctionalInterface
interface Filling {
    /** @throws IllegalArgumentException if nothing stands there */
    String get(String place);
}
