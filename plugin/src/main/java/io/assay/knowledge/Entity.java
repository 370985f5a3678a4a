package io.assay.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is assessed, or that others are compared with.
 *
 * @param id as in data files and formulas: {@code io-net}
 * @param name as people say it
 * @param symbol a ticker or short sign
 * @param aliases other names, symbols and ids that it goes by in data and prose
 * @param kind what sort of thing it is, as frameworks' {@code applies_to} names it; {@link #BENCHMARK} is compared with,
 *     never assessed
 * @param homepage its own site
 * @param summary one sentence on what it is
 * @param illustrative whether its numbers are invented
 */
public record Entity(
        String id,
        String name,
        Optional<String> symbol,
        List<String> aliases,
        Optional<String> kind,
        Optional<String> homepage,
        Optional<String> summary,
        boolean illustrative)
        implements Comparable<Entity> {
    public static final String BENCHMARK = "benchmark";

    public Entity {
        aliases = List.copyOf(aliases);
    }

    /** An entity of which nothing but its id is known. */
    public static Entity named(String id) {
        return new Entity(
                id, id, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public Entity withName(String otherName, Optional<String> otherSymbol) {
        return new Entity(id, otherName, otherSymbol, aliases, kind, homepage, summary, illustrative);
    }

    /** The shortest of its names, for where there is little room; not its symbol, which says nothing to a newcomer. */
    public String shortName() {
        return Stream.concat(Stream.of(name), aliases.stream())
                .filter(other -> other.chars().anyMatch(Character::isLowerCase))
                .min(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    public boolean isBenchmark() {
        return kind.filter(BENCHMARK::equals).isPresent();
    }

    @Override
    public int compareTo(Entity other) {
        return id.compareTo(other.id);
    }
}
