package io.assay.site.view;

import java.util.List;

/** All verdicts of one framework, best first. */
public record VerdictBoard(Link framework, String description, List<VerdictView> verdicts, Scale legend) {
    public VerdictBoard {
        verdicts = List.copyOf(verdicts);
    }
}
