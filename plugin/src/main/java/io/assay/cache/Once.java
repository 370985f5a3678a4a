package io.assay.cache;

import java.util.Optional;
import java.util.function.Supplier;

/** What is worked out when it is first asked for, once, whichever thread asks. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> finder;
    private volatile T found;

    public Once(Supplier<T> finder) {
        this.finder = finder;
    }

    /** What is known already. */
    public static <T> Once<T> of(T found) {
        Once<T> once = new Once<>(() -> found);
        once.found = found;
        return once;
    }

    /** Empty if nobody has asked for it yet. */
    public Optional<T> found() {
        return Optional.ofNullable(found);
    }

    @Override
    public T get() {
        if (found == null) {
            synchronized (this) {
                if (found == null) {
                    found = finder.get();
                }
            }
        }
        return found;
    }
}
