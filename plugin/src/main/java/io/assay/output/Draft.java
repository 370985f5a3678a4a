package io.assay.output;

import io.assay.cache.Fingerprint;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file whose bytes may not be made yet.
 *
 * @param from gives the same only if the bytes are, from one write to the next; empty if that is not known
 * @param file makes them
 */
public record Draft(Supplier<Optional<Fingerprint>> from, Supplier<OutputFile> file) {}
