package io.assay.site;

import io.assay.cache.Fingerprint;
import io.assay.cache.Store;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What earlier processes found pages to be made from, in short, by what that follows from and is put together in less time. */
record KnownInputs(Store store) {
    /**
     * @param premises the same only if what is found is
     * @param finder gives all that a page is made from
     */
    String get(String premises, Supplier<String> finder) {
        return store.find(
                Fingerprint.of("inputs", premises),
                () -> Fingerprint.of(finder.get()).toString(),
                found -> found.getBytes(StandardCharsets.UTF_8),
                known -> new String(known, StandardCharsets.UTF_8));
    }
}
