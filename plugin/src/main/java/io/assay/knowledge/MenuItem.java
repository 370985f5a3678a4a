package io.assay.knowledge;

import io.assay.diagnostic.Place;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry of the navigation or the footer, as {@code site.yaml} names it.
 *
 * @param text as readers see it; the title of what it leads to unless given
 * @param target a page's file, a folder of pages, a page that the engine makes, or a web address
 */
public record MenuItem(Optional<String> text, String target, Place place) {
    public MenuItem {
        Objects.requireNonNull(text);
        Objects.requireNonNull(target);
        Objects.requireNonNull(place);
    }
}
