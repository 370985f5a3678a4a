package io.assay.site.fact;

import java.util.function.Supplier;

/** What is worked out when it is first asked for, once, whichever thread asks. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> finder;
    private volatile T found;

    public Once(Supplier<T> finder) {
        this.finder = finder;
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
