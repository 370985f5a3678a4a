package io.assay.metric;

import io.assay.source.Origin;
import java.util.Objects;
import java.util.Optional;

/**
 * Where figures come from.
 *
 * @param id as in data files
 * @param name as people say it
 * @param url its own site
 * @param kind how it knows: {@code primary, audited, on-chain, self-reported, press, estimate}, or the writer's own word
 * @param licence under which its figures may be used
 * @param cite how it asks to be cited
 * @param note what else to know
 * @param origin its definition
 */
public record Source(
        String id,
        String name,
        Optional<String> url,
        Optional<String> kind,
        Optional<String> licence,
        Optional<String> cite,
        Optional<String> note,
        Origin origin)
        implements Comparable<Source> {
    public Source {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }

    /** By id. */
    @Override
    public int compareTo(Source other) {
        return id.compareTo(other.id);
    }
}
