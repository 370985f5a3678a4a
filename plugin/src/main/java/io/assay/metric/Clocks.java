package io.assay.metric;

import java.time.LocalDate;

/**
 * The two clocks of a build.
 *
 * @param asOf no observation of a later day counts
 * @param knownAt nothing issued or judged after this day counts; freshness is measured on it
 */
public record Clocks(LocalDate asOf, LocalDate knownAt) {}
