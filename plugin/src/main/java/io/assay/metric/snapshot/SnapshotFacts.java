package io.assay.metric.snapshot;

import io.assay.metric.Observation;
import io.assay.metric.Revision;
import io.assay.metric.Status;
import io.assay.metric.TimeSpan;
import io.assay.notation.Scalar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for all figures of a row, read as what it should be. Its parts are those of {@link Observation}.
 *
 * @param asOf the day given, or the last one of the period
 * @param period the period, if one was given
 * @param unit the unit as written, to be compared with the metric's
 */
record SnapshotFacts(
        String entity,
        LocalDate asOf,
        Optional<TimeSpan> period,
        LocalDate issued,
        boolean issuedAssumed,
        Optional<LocalDate> retrieved,
        Optional<Status> status,
        Optional<Scalar> unit,
        Optional<String> source,
        Optional<String> url,
        Optional<String> note,
        Optional<Revision> revision,
        Optional<String> by,
        boolean illustrative) {}
