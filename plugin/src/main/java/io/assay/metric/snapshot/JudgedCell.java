package io.assay.metric.snapshot;

import io.assay.notation.Scalar;
import io.assay.source.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell of a snapshot that holds a judgement, not a figure: its column is a criterion.
 *
 * @param entity the entity's id
 * @param criterion the criterion's id
 * @param value the level as written
 * @param asOf the day it was judged for
 * @param issued the day it was published
 * @param issuedAssumed whether {@code issued} was not given and taken from another date
 * @param by who judged
 * @param note what the judge added
 * @param source the id of a source
 * @param url where the evidence can be seen
 * @param illustrative whether it is invented
 */
public record JudgedCell(
        String entity,
        String criterion,
        Scalar value,
        LocalDate asOf,
        LocalDate issued,
        boolean issuedAssumed,
        Optional<String> by,
        Optional<String> note,
        Optional<String> source,
        Optional<String> url,
        boolean illustrative) {
    public Origin origin() {
        return value.origin();
    }
}
