package io.assay.site;

import io.assay.cache.Fingerprint;
import io.assay.cache.Store;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What earlier processes found that pages are made from, in short, by something from which that follows and which is sooner
 * put together.
 */
record KnownInputs(Store store) {
    String get(String sooner, Supplier<String> finder) {
        Fingerprint key = Fingerprint.of("inputs", sooner);
        Optional<byte[]> known = store.find(key);
        if (known.isPresent()) {
            return new String(known.get(), StandardCharsets.UTF_8);
        }
        String found = Fingerprint.of(finder.get()).toString();
        store.put(key, found.getBytes(StandardCharsets.UTF_8));
        return found;
    }
}
