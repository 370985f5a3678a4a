package io.assay.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What a key of pages' headers must be like.
 *
 * @param type empty if it may hold anything
 * @param values the words that are allowed, each item of a list being one of them; empty for any
 * @param required whether every page must have it, but for a section's own page
 * @param description what it means, for people who write it
 */
public record KeyRule(
        String key, Optional<KeyType> type, List<String> values, boolean required, Optional<String> description) {
    public KeyRule {
        values = List.copyOf(values);
    }
}
