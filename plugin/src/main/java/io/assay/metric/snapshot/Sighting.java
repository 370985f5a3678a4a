package io.assay.metric.snapshot;

import io.assay.source.Origin;

/** An id that was found in data and is declared nowhere else, with the first place where it stands. */
public record Sighting(String id, Origin first) {}
