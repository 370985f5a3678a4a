package io.assay.cache;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
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

    /** Begins to find it while a core is idle, for those who will ask. What goes wrong is met by them. */
    public void begin() {
        ForkJoinPool.commonPool().submit((Callable<T>) this::get);
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
