package io.assay.metric;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All sources, by id, and how much each kind of source is trusted. Immutable. */
public final class SourceCatalog {
    public static final SourceCatalog NONE = new SourceCatalog(List.of(), Map.of());

    private final SortedMap<String, Source> byId = new TreeMap<>();
    private final SortedMap<String, String> certainties;

    /** @param certainties by kind of source, the certainty that a figure of such a source starts with */
    public SourceCatalog(Collection<Source> sources, Map<String, String> certainties) {
        sources.forEach(source -> byId.put(source.id(), source));
        this.certainties = new TreeMap<>(certainties);
    }

    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalArgumentException if there is no such source */
    public Source get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no source '" + id + "'"));
    }

    /** In the order of their ids. */
    public List<Source> list() {
        return List.copyOf(byId.values());
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    /** The word for the certainty that a kind of source starts with, if {@code sources.yaml} gives one. */
    public Optional<String> findCertainty(String kind) {
        return Optional.ofNullable(certainties.get(kind));
    }
}
