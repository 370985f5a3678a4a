package io.assay.knowledge;

import java.util.Locale;

/** What a key of a page's header holds, as {@code schema} of {@code site.yaml} names it. */
public enum KeyType {
    TEXT,
    NUMBER,
    DAY,
    FLAG,
    LIST,
    /** One page or several, by path or by name. */
    PAGE,
    /** One entity or several, by any of their names. */
    ENTITY,
    /** One author of {@code site.yaml} or several, by id or name. */
    AUTHOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
