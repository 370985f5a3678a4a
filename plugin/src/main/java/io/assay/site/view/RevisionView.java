package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A figure that was issued again, or that somebody disputes.
 *
 * @param day when that was, in ISO form
 * @param figure which figure: "Registered GPUs, 30 Jun 2026"
 * @param value what it was and what it is, with its unit once: "90,000 → 54,000 GPUs"
 * @param since when the value before had been issued; empty if there is none
 * @param reason why, in the words of who wrote it; empty if nobody said
 * @param by who says so; empty if nobody but the source
 * @param url where that can be read
 * @param place the file and the line it stands in
 * @param moved the verdicts that it moved
 * @param note what became of it; empty if nothing
 */
public record RevisionView(
        String day,
        String date,
        Link entity,
        Link figure,
        String value,
        String since,
        String reason,
        String by,
        String source,
        Optional<String> url,
        FilePlace place,
        List<Link> moved,
        String note,
        boolean illustrative) {
    public RevisionView {
        moved = List.copyOf(moved);
    }
}
