package io.assay.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence, or a part of one, with named places: {@code Figures as of {date}}. Parsed once.
 *
 * @param literals the text before the first place, between places, and after the last: one more than places
 * @param places the names of the places, in the order of the text
 */
record Phrase(List<String> literals, List<String> places) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z]*)}");

    Phrase {
        literals = List.copyOf(literals);
        places = List.copyOf(places);
    }

    static Phrase parse(String text) {
        List<String> literals = new ArrayList<>();
        List<String> places = new ArrayList<>();
        Matcher matcher = PLACE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            literals.add(text.substring(end, matcher.start()));
            places.add(matcher.group(1));
            end = matcher.end();
        }
        literals.add(text.substring(end));
        return new Phrase(literals, places);
    }

    /** The names of the places, each once, sorted. */
    Set<String> names() {
        return Collections.unmodifiableSet(new TreeSet<>(places));
    }

    /** @throws IllegalArgumentException if a place is given nothing */
    String fill(Filling filling) {
        if (places.isEmpty()) {
            return literals.get(0);
        }
        StringBuilder text = new StringBuilder(literals.get(0));
        for (int i = 0; i < places.size(); i++) {
            text.append(filling.get(places.get(i))).append(literals.get(i + 1));
        }
        return text.toString();
    }
}
