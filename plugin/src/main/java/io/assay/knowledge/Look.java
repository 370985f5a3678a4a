package io.assay.knowledge;

import io.assay.diagnostic.Place;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a project changes the look of its site without templates.
 *
 * @param variables values of the style sheet's variables, by name without dashes in front
 * @param colourPlaces where colours are set, by the same names
 * @param logo the image beside the site's title, by path in the site
 * @param navigation the entries at the top; empty if they follow from the content
 * @param footer entries at the foot, before those that follow from the content
 */
public record Look(
        Map<String, String> variables,
        Map<String, Place> colourPlaces,
        Optional<String> logo,
        List<MenuItem> navigation,
        List<MenuItem> footer) {
    public static final Look NONE = new Look(Map.of(), Map.of(), Optional.empty(), List.of(), List.of());

    public Look {
        variables = Collections.unmodifiableMap(new TreeMap<>(variables));
        colourPlaces = Collections.unmodifiableMap(new TreeMap<>(colourPlaces));
        navigation = List.copyOf(navigation);
        footer = List.copyOf(footer);
    }
}
