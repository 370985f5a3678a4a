package io.assay.site.view;

import java.util.Optional;

/**
 * One observation that a verdict rests on.
 *
 * @param exact the figure with all its digits and its unit
 * @param status what is to be said of it: "provisional", "restated, first issued as 90,000 GPUs on 14 Jul 2026", empty if
 *     nothing
 * @param source who published the figure, or who judged
 * @param url where it was published, or what the judgement rests on
 * @param judged whether it is a judgement
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
        boolean judged,
        String status,
        FilePlace place,
        boolean illustrative,
        Optional<String> report) {}
