package io.assay.site.view;

import java.util.List;

/** All verdicts of one framework, best first. */
public record VerdictBoard(Link framework, String description, List<VerdictView> verdicts, Scale legend) {
    public VerdictBoard {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether all of it is, so that it is said once. */
    public boolean illustrative() {
        return verdicts.stream().allMatch(VerdictView::illustrative);
    }
}
