package io.assay.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A heading read as the name of an entity: {@code Akash}, {@code Akash Network (AKT)} or
 * {@code Render Network (RNDR/RENDER)}.
 *
 * @param name what stands before the brackets
 * @param symbols what stands in them, split at {@code /}
 */
public record EntityHeading(String name, List<String> symbols) {
    private static final Pattern WITH_SYMBOLS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    public static EntityHeading of(String heading) {
        Matcher matcher = WITH_SYMBOLS.matcher(heading.strip());
        return matcher.matches()
                ? new EntityHeading(
                        matcher.group(1),
                        Arrays.stream(matcher.group(2).split("/"))
                                .map(String::strip)
                                .toList())
                : new EntityHeading(heading.strip(), List.of());
    }

    /** The entity that answers to the name, else to one of the symbols. */
    public Optional<Entity> find(Entities entities) {
        return Stream.concat(Stream.of(name), symbols.stream())
                .map(entities::find)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
