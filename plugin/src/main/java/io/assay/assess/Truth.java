package io.assay.assess;

import java.util.Collection;

/** Kleene's three values. */
public enum Truth {
    NO,
    OPEN,
    YES;

    static Truth of(boolean value) {
        return value ? YES : NO;
    }

    Truth not() {
        return values()[YES.ordinal() - ordinal()];
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Open unless all agree. */
    static Truth agreement(Collection<Truth> all) {
        return all.stream().distinct().count() == 1 ? all.iterator().next() : OPEN;
    }
}
