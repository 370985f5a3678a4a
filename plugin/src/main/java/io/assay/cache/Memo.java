package io.assay.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was worked out once, by what it was worked out from. What a round did not ask for is forgotten in the next one, so
 * that it grows no larger than what is in use. Safe for use by several threads within a round.
 *
 * @param <K> everything that the result depends on
 */
public final class Memo<K, V> {
    private volatile Map<K, V> before = Map.of();
    private volatile Map<K, V> now = new ConcurrentHashMap<>();

    /** What is known, or what is found now; two threads that ask at once may both find it. */
    public V get(K key, Supplier<V> finder) {
        return get(key, any -> true, finder);
    }

    /** @param holds whether what is known from the round before still does */
    public V get(K key, Predicate<V> holds, Supplier<V> finder) {
        V known = now.get(key);
        if (known == null) {
            known = before.get(key);
            if (known == null || !holds.test(known)) {
                known = finder.get();
            }
            now.put(key, known);
        }
        return known;
    }

    /** Begins another round. */
    public void turn() {
        before = now;
        now = new ConcurrentHashMap<>();
    }

    /** Forgets all. */
    public void clear() {
        before = Map.of();
        now = new ConcurrentHashMap<>();
    }
}
