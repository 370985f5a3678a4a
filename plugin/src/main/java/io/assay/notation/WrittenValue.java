package io.assay.notation;

import io.assay.diagnostic.Place;
import io.assay.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where a value stands of which only the mapping around it was kept. Reads the file again, so it is for the rare
 * case of a problem that shows once all files are read.
 */
public final class WrittenValue {
    private WrittenValue() {}

    /**
     * The place of a word in the value of a key, at any depth.
     *
     * @param origin a mapping, or the key that it stands under
     * @return the place of the origin itself if the word is not there
     */
    public static Place place(Origin origin, String key, String word) {
        return TreeReader.read(origin.file())
                .value()
                .flatMap(root -> mapping(root, origin))
                .flatMap(mapping -> mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .flatMap(entry -> scalars(entry.value()))
                        .filter(scalar -> scalar.text().equals(word))
                        .findFirst())
                .map(Node::place)
                .orElseGet(origin::place);
    }

    private static Optional<Mapping> mapping(Node node, Origin origin) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> mapping(item, origin).stream())
                    .findFirst();
        }
        if (!(node instanceof Mapping mapping)) {
            return Optional.empty();
        }
        if (mapping.origin().equals(origin)) {
            return Optional.of(mapping);
        }
        for (Mapping.Entry entry : mapping.entries()) {
            boolean under = entry.key().origin().equals(origin) && entry.value() instanceof Mapping;
            Optional<Mapping> found = under ? Optional.of((Mapping) entry.value()) : mapping(entry.value(), origin);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Keys and values. */
    private static Stream<Scalar> scalars(Node node) {
        if (node instanceof Scalar scalar) {
            return Stream.of(scalar);
        }
        List<Node> parts = node instanceof Sequence sequence
                ? sequence.items()
                : ((Mapping) node)
                        .entries().stream()
                                .flatMap(entry -> Stream.of(entry.key(), entry.value()))
                                .toList();
        return parts.stream().flatMap(WrittenValue::scalars);
    }
}
