package io.assay.notation;

import io.assay.source.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys with values, in the order written. A key that was written twice was reported, and its first value kept. */
public record Mapping(List<Entry> entries, Origin origin) implements Node {
    /** One key and its value. */
    public record Entry(Scalar key, Node value) {}

    public Mapping {
        entries = List.copyOf(entries);
    }

    public Optional<Node> find(String key) {
        return entries.stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    public Map<String, Node> asMap() {
        Map<String, Node> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.key().text(), entry.value()));
        return map;
    }

    @Override
    public String kind() {
        return "a mapping of keys to values";
    }
}
