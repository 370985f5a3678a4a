package io.assay.knowledge;

import io.assay.notation.Scalar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which keys the headers of pages hold, section by section. */
public record PageSchema(List<Part> parts) {
    public static final PageSchema NONE = new PageSchema(List.of());

    /**
     * What holds for the pages in a folder and below.
     *
     * @param folder from the top of the pages, {@code ""} for all pages
     * @param written the folder as written
     */
    public record Part(String folder, Scalar written, List<KeyRule> rules) {
        public Part {
            rules = List.copyOf(rules);
        }
    }

    public PageSchema {
        parts = List.copyOf(parts);
    }

    /** The rules for pages in a folder, by key: those of the nearest folder that says something of the key. */
    public Collection<KeyRule> rules(String folder) {
        Map<String, KeyRule> rules = new TreeMap<>();
        for (Optional<String> at = Optional.of(folder); at.isPresent(); at = outer(at.get())) {
            String here = at.get();
            parts.stream()
                    .filter(part -> part.folder().equals(here))
                    .flatMap(part -> part.rules().stream())
                    .forEach(rule -> rules.putIfAbsent(rule.key(), rule));
        }
        return List.copyOf(rules.values());
    }

    /** Every key that is declared somewhere. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        parts.forEach(part -> part.rules().forEach(rule -> keys.add(rule.key())));
        return keys;
    }

    /** The folder around a folder; empty for the top. */
    static Optional<String> outer(String folder) {
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(folder.substring(0, Math.max(0, folder.lastIndexOf('/'))));
    }
}
