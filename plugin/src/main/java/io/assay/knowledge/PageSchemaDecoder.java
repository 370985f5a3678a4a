package io.assay.knowledge;

import io.assay.knowledge.PageSchema.Part;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code schema} of {@code site.yaml}: by folder, the keys with what they hold. */
final class PageSchemaDecoder {
    private static final List<String> TYPES =
            Stream.of(KeyType.values()).map(KeyType::word).toList();

    private PageSchemaDecoder() {}

    static PageSchema decode(Fields settings) {
        List<Part> parts = new ArrayList<>();
        settings.fields("schema").ifPresent(folders -> {
            for (Mapping.Entry entry : folders.mapping().entries()) {
                folders.fields(entry.key().text()).ifPresent(keys -> parts.add(part(entry.key(), keys)));
            }
        });
        return new PageSchema(parts);
    }

    private static Part part(Scalar folder, Fields keys) {
        return new Part(
                folder.text().replaceAll("^/+|/+$", ""),
                folder,
                keys.mapping().entries().stream()
                        .flatMap(entry -> rule(entry.key().text(), keys).stream())
                        .toList());
    }

    /** {@code launched: day}, {@code risk: [low, high]}, or a mapping. */
    private static Optional<KeyRule> rule(String key, Fields keys) {
        Node written = keys.node(key).orElse(keys.mapping());
        if (written instanceof Scalar) {
            return keys.oneOf(key, TYPES)
                    .map(word -> new KeyRule(key, Optional.of(type(word)), List.of(), false, Optional.empty()));
        }
        if (written instanceof Sequence) {
            return Optional.of(new KeyRule(key, Optional.empty(), keys.texts(key), false, Optional.empty()));
        }
        return keys.fields(key).map(fields -> {
            KeyRule rule = new KeyRule(
                    key,
                    fields.oneOf("type", TYPES).map(PageSchemaDecoder::type),
                    fields.texts("values"),
                    fields.flag("required"),
                    fields.text("description"));
            fields.rejectUnknown();
            return rule;
        });
    }

    private static KeyType type(String word) {
        return Arrays.stream(KeyType.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
