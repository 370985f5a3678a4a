package io.assay.knowledge;

import io.assay.diagnostic.Place;

/** Another name of a page, as its header lists them under {@code aliases}. */
public sealed interface Alias {
    /** Where it is written. */
    Place place();

    /**
     * An address at which the page stood before.
     *
     * @param permalink where a reader with that address arrives
     */
    record Address(Permalink permalink, Place place) implements Alias {}

    /** Another title, by which wikilinks find the page. */
    record Title(String text, Place place) implements Alias {}
}
