package io.assay.site.prose;

import java.util.Map;
import java.util.Optional;

/** Why some charts are not drawn, whatever the data. */
final class ChartRefusals {
    private static final String ROUND =
            "angles and areas are read badly, and shares of a whole that few can rank; lengths can be compared";
    private static final String AXES =
            "where two scales cross is chosen by whoever draws them, and readers take it for a finding";
    private static final String MEAN =
            "the mean of ratios is the ratio of nothing: a small entity would count as much as a large one";

    private static final String INSTEAD =
            "define a metric with a formula, such as sum(fees_usd) / sum(emissions_usd), and draw that";

    private static final Map<String, Reason> FORMS = Map.ofEntries(
            Map.entry("pie", new Reason("a pie is not drawn", ROUND, "write 'form: bars' or 'form: parts'")),
            Map.entry("donut", new Reason("a donut is not drawn", ROUND, "write 'form: bars' or 'form: parts'")),
            Map.entry("doughnut", new Reason("a doughnut is not drawn", ROUND, "write 'form: bars' or 'form: parts'")),
            Map.entry("gauge", new Reason("a gauge is not drawn", ROUND, "write 'form: bullet'")),
            Map.entry("radar", new Reason("a radar is not drawn", ROUND, "write 'form: heat'")),
            Map.entry("bubble", new Reason("a bubble chart is not drawn", ROUND, "write 'form: bars'")),
            Map.entry("treemap", new Reason("a treemap is not drawn", ROUND, "write 'form: bars'")));

    private static final Map<String, Reason> KEYS = Map.ofEntries(
            Map.entry(
                    "axis", new Reason("a chart has one axis of values", AXES, "draw two charts, one below the other")),
            Map.entry(
                    "axes", new Reason("a chart has one axis of values", AXES, "draw two charts, one below the other")),
            Map.entry(
                    "right",
                    new Reason("a chart has one axis of values", AXES, "draw two charts, one below the other")),
            Map.entry("y2", new Reason("a chart has one axis of values", AXES, "draw two charts, one below the other")),
            Map.entry("average", new Reason("charts do not average", MEAN, INSTEAD)),
            Map.entry("mean", new Reason("charts do not average", MEAN, INSTEAD)));

    private ChartRefusals() {}

    /** What is refused, why, and what to write instead. */
    record Reason(String what, String why, String hint) {
        String message() {
            return what + ": " + why;
        }
    }

    static Optional<Reason> ofForm(String form) {
        return Optional.ofNullable(FORMS.get(form));
    }

    static Optional<Reason> ofKey(String key) {
        return Optional.ofNullable(KEYS.get(key));
    }
}
