package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A verdict as a reader meets it: in one breath, anywhere.
 *
 * @param state {@code verdict}, {@code unsettled}, {@code insufficient} or {@code not-assessed}
 * @param phrase the verdict in words: "Watch", "Unsettled: avoid to credible", "Insufficient evidence"
 * @param sentence the one reason that matters most
 * @param judged how much of it is known: "Judged on 3 of 4 criteria"
 * @param asOf the day of its latest figure, as people write it
 * @param meaning what it means that there is no single verdict; empty if there is one
 * @param certainty how sure it is, in a word, and why
 * @param certaintyStep which of the steps that is: "the third of four steps"
 */
public record VerdictView(
        Link entity,
        String symbol,
        Link framework,
        String state,
        String phrase,
        String meaning,
        Tone tone,
        Pips pips,
        Scale scale,
        String score,
        String sentence,
        String judged,
        String asOf,
        String certainty,
        String certaintyStep,
        List<String> certaintyReasons,
        boolean illustrative,
        Optional<String> note) {
    public VerdictView {
        certaintyReasons = List.copyOf(certaintyReasons);
    }
}
