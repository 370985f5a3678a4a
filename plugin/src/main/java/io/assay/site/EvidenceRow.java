package io.assay.site;

import java.util.Optional;

/**
 * One observation that a verdict rests on.
 *
 * @param exact the figure with all its digits and its unit
 * @param status what is to be said of it: "provisional", "restated", empty if nothing
 * @param earlier what was said first, if it was another value; empty if not
 * @param place the file and the line it stands in
 * @param report where a reader reports a problem with it
 */
public record EvidenceRow(
        Link metric,
        String entity,
        String exact,
        String period,
        String issued,
        String source,
        Optional<String> url,
        String status,
        String earlier,
        String place,
        boolean illustrative,
        Optional<String> report) {}
