package io.assay.knowledge;

import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code relations} of {@code site.yaml}. */
final class RelationKindDecoder {
    private RelationKindDecoder() {}

    /** The built-in relations, then the declared ones; one of the same key takes a built-in one's place. */
    static List<RelationKind> decode(Fields settings) {
        Map<String, RelationKind> kinds = new LinkedHashMap<>();
        RelationKind.BUILT_IN.forEach(kind -> kinds.put(kind.key(), kind));
        settings.fields("relations").ifPresent(relations -> {
            for (Mapping.Entry entry : relations.mapping().entries()) {
                String key = entry.key().text();
                relations.fields(key).ifPresent(fields -> {
                    kinds.put(
                            key,
                            new RelationKind(
                                    key,
                                    fields.text("name").orElse(Slug.words(key)),
                                    fields.text("inverse").orElse(key),
                                    fields.node("many").isEmpty() || fields.flag("many"),
                                    fields.flag("acyclic")));
                    fields.rejectUnknown();
                });
            }
        });
        return List.copyOf(kinds.values());
    }
}
