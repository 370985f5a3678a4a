package io.assay.site.view;

import java.util.List;

/** A metric in a list of metrics. */
public record MetricItem(
        Link link, String description, List<MetricDefinition.FormulaPart> formula, List<Link> frameworks) {
    public MetricItem {
        formula = List.copyOf(formula);
        frameworks = List.copyOf(frameworks);
    }
}
