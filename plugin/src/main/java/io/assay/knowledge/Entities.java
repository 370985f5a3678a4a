package io.assay.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All entities, by id, and the names they answer to. */
public final class Entities {
    private final List<Entity> entities;
    private final Map<String, Entity> byName = new HashMap<>();

    public Entities(Collection<Entity> entities) {
        this.entities = entities.stream().sorted().toList();
        this.entities.forEach(entity -> byName.put(key(entity.id()), entity));
        for (Entity entity : this.entities) {
            byName.putIfAbsent(key(entity.name()), entity);
            entity.symbol().ifPresent(symbol -> byName.putIfAbsent(key(symbol), entity));
            entity.aliases().forEach(alias -> byName.putIfAbsent(key(alias), entity));
        }
    }

    /** In the order of their ids. */
    public List<Entity> list() {
        return entities;
    }

    /** Those that can be assessed: no benchmarks. */
    public List<Entity> listAssessed() {
        return entities.stream().filter(entity -> !entity.isBenchmark()).toList();
    }

    public List<String> ids() {
        return entities.stream().map(Entity::id).toList();
    }

    /** By id, name, symbol or alias, whatever the case. */
    public Optional<Entity> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** @throws IllegalArgumentException if there is no such entity */
    public Entity get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no entity '" + id + "'"));
    }

    /** Names with the same key are the same name. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
