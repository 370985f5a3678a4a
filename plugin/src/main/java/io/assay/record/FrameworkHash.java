package io.assay.record;

import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.notation.JsonWriter;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import io.assay.notation.TreeReader;
import io.assay.source.ContentHash;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The hash of what a framework's file decides. Comments, layout, the order of keys and the words that explain do not
 * count; nor does how a number is written, as 10% or 0.1.
 *
 * <p>Taken from the file and not from what was decoded, so that no rule can be forgotten, and no change of this program
 * makes it look as if a framework had been edited.
 */
final class FrameworkHash {
    /** What readers see and no verdict depends on. A criterion may have such a name, but is no single value. */
    private static final Set<String> EXPLAINING =
            Set.of("name", "description", "page", "question", "why", "because", "grace_until");

    /** Their definitions are premises of their own. */
    private static final String METRICS = "metrics";

    /** The first rule that holds decides, so their order does. */
    private static final String IN_ORDER = "rules";

    private FrameworkHash() {}

    static ContentHash of(Framework framework) {
        Mapping root = TreeReader.readMapping(framework.origin().file()).value();
        Map<String, Object> keys = mapping(root, true);
        keys.remove(METRICS);
        return ContentHash.of(JsonWriter.write(keys));
    }

    private static Object canonical(Node node, boolean anyOrder) {
        if (node instanceof Mapping mapping) {
            return mapping(mapping, anyOrder);
        }
        return node instanceof Sequence sequence
                ? sequence.items().stream().map(item -> canonical(item, true)).toList()
                : number(((Scalar) node).text());
    }

    private static Map<String, Object> mapping(Mapping mapping, boolean anyOrder) {
        Map<String, Object> keys = anyOrder ? new TreeMap<>() : new LinkedHashMap<>();
        mapping.asMap().forEach((key, value) -> {
            boolean explains = value instanceof Scalar && EXPLAINING.contains(key);
            if (!explains) {
                keys.put(key, canonical(value, !key.equals(IN_ORDER)));
            }
        });
        return keys;
    }

    private static String number(String text) {
        return Rational.parse(text).map(Rational::toString).orElse(text);
    }
}
